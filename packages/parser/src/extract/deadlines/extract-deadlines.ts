import type { Deadline, DocumentKind } from '@rapporteur/schema'
import type { DateMention } from '../../dates/find-dates.js'
import type { Block, Document, Span } from '../../document/document.js'
import { inferred, plain, read, type Traced } from '../../document/found.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { type DatedActions, findDatedLists } from './dated-list.js'
import { findRelative, type RelativeDeadline } from './relative-deadlines.js'
import { findStated, type StatedDeadline } from './stated.js'

/** What the other extractors know already: ISO date of the document; the meetings it is about, its own first. */
export interface DeadlineFacts {
  readonly date: string | null
  /** The report of a meeting tells of its own as past. */
  readonly kind?: DocumentKind
  readonly meetings: readonly { readonly start: string | null; readonly group: string | null }[]
}

/** A deadline with its place in the canonical text. */
interface PlacedDeadline {
  readonly place: number
  readonly deadline: Traced<Deadline>
}

/**
 * The deadlines of a document in reading order: of its tables and lists, of its sentences, and those given by
 * their distance from a meeting, an arrival or the document itself. A sentence that only repeats a line of
 * the table is left out; the time of day that it adds is kept.
 */
export function extractDeadlines(
  outline: Outline,
  { date, kind, meetings }: DeadlineFacts,
): Traced<Deadline[]> {
  const { document } = outline
  const start = meetings[0]?.start ?? null
  const year = yearOf(date) ?? yearOf(start)
  const listed = findDatedLists(outline, year)
  const anchors = {
    meeting: kind !== 'meeting-report' && isAhead(outline, start, date) ? start : null,
    document: date,
  }
  const found: PlacedDeadline[] = []
  const retold: { entry: DatedActions; mention: DateMention; span: Span }[] = []

  for (const block of document.blocks) {
    if (listed.blocks.has(block) || outline.isFurniture(block) || block.text.length < 8) continue
    const relatives = findRelative(outline, block, anchors, year)
    for (const stated of findStated(block, year)) {
      if (relatives.some(({ printed }) => printed?.span.start === stated.span.start)) continue
      const entry = listed.entries.find((one) => retells(document, block, stated, one))
      if (entry) retold.push({ entry, mention: stated.mention, span: stated.span })
      else found.push({ place: stated.span.start, deadline: ofStated(document, stated) })
    }
    for (const relative of relatives)
      found.push({ place: relative.span.start, deadline: ofRelative(document, relative) })
  }
  for (const entry of listed.entries) {
    const timed = entry.mention.time ? entry : retold.find((one) => one.entry === entry && one.mention.time)
    found.push({ place: entry.span.start, deadline: ofEntry(document, entry, timed ?? entry) })
  }
  return found
    .filter((one) => !isSummary(outline, one, found))
    .sort((a, b) => a.place - b.place)
    .map(({ deadline }) => deadline)
}

/** The letterhead's line of actions (For your reply: by 11 December 2020) repeats what the body says whole. */
function isSummary(
  { document, letterhead }: Outline,
  { place, deadline }: PlacedDeadline,
  all: readonly PlacedDeadline[],
): boolean {
  const body = document.blocks[letterhead.to]?.start ?? 0
  if (place >= body) return false
  const { date } = plain<Deadline>(deadline)
  return all.some((other) => other.place >= body && plain<Deadline>(other.deadline).date === date)
}

function ofEntry(
  document: Document,
  { mention, span, actions, offset }: DatedActions,
  timed: { readonly mention: DateMention; readonly span: Span },
): Traced<Deadline> {
  return {
    date: inferred<string | null>(mention.to, span, 'deadline/table'),
    ...clockOf(timed.mention, timed.span, 'deadline/table'),
    actions: actions.map((action) => ({ text: read(document, action, 'deadline/table') })),
    basis: 'table',
    offset: offset && inferred<string | null>(offset.duration, offset.span, 'deadline/table'),
    anchor: offset && inferred<Deadline['anchor']>('meeting-start', offset.span, 'deadline/table'),
  }
}

function ofStated(document: Document, { mention, span, action }: StatedDeadline): Traced<Deadline> {
  return {
    date: inferred<string | null>(mention.to, span, 'deadline/stated'),
    ...clockOf(mention, span, 'deadline/stated'),
    actions: [{ text: read(document, action, 'deadline/stated') }],
    basis: 'stated',
    offset: null,
    anchor: null,
  }
}

function ofRelative(
  document: Document,
  { relative, span, action, date, printed, clock }: RelativeDeadline,
): Traced<Deadline> {
  return {
    date: date === null ? null : inferred<string | null>(date, printed?.span ?? span, 'deadline/relative'),
    ...clockOf(
      clock ?? printed?.mention ?? { time: null, zone: null },
      clock?.span ?? printed?.span ?? span,
      'deadline/relative',
    ),
    actions: [{ text: read(document, action, 'deadline/relative') }],
    basis: 'relative',
    offset: inferred<string | null>(relative.offset, span, 'deadline/relative'),
    anchor: inferred<Deadline['anchor']>(relative.anchor, span, 'deadline/relative'),
  }
}

function clockOf({ time, zone }: Pick<DateMention, 'time' | 'zone'>, span: Span, rule: string) {
  return {
    time: time === null ? null : inferred<string | null>(time, span, rule),
    zone: zone === null ? null : inferred<string | null>(zone, span, rule),
  }
}

/** The same day, and something that both speak of. */
function retells(
  document: Document,
  block: Block,
  stated: StatedDeadline,
  { mention, actions }: DatedActions,
): boolean {
  if (stated.mention.to !== mention.to) return false
  const printed = document.text.slice(stated.sentence.start, stated.sentence.end)
  // a sentence that does not say what is due goes on about what its paragraph is about
  const sentence = namesTopic(printed) ? printed : block.text
  return actions.some(({ start, end }) => {
    const action = document.text.slice(start, end)
    return languages.some(({ deadlines }) =>
      Object.values(deadlines.topics).some((topic) => topic.test(action) && topic.test(sentence)),
    )
  })
}

function namesTopic(sentence: string): boolean {
  return languages.some(({ deadlines }) =>
    Object.values(deadlines.topics).some((topic) => topic.test(sentence)),
  )
}

/** A meeting that the document looks forward to; a report's own is past. */
function isAhead(outline: Outline, start: string | null, date: string | null): boolean {
  if (start === null || start.length !== 10) return false
  return date === null ? outline.letterhead.to > 0 : start >= date
}

function yearOf(date: string | null): number | null {
  const year = Number(date?.slice(0, 4))
  return Number.isInteger(year) && year > 0 ? year : null
}
