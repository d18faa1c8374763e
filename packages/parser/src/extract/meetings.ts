import type { Meeting } from '@rapporteur/schema'
import { compareDates } from '../dates/calendar.js'
import type { Document, Span } from '../document/document.js'
import { inferred, read, type Traced } from '../document/found.js'
import { languageOf } from '../language/index.js'
import type { Outline } from '../outline/outline.js'
import { readFrontPage } from './front-matter/read-front-page.js'
import { findGroups } from './groups/find-groups.js'
import { groupOfHouse, type HouseSector } from './house-sector.js'
import { kindOfTitle } from './kind.js'
import { frontPageMeeting } from './meetings/front-page-meeting.js'
import { listedMeetings } from './meetings/listed-meetings.js'
import { type NamedMeeting, namedMeetings } from './meetings/named-meeting.js'
import { openingTime } from './meetings/opening-time.js'
import { meetingsOfSchedule } from './meetings/schedule-meetings.js'
import { isLetter as isLetterOf, type Stretch, stretchesOf } from './meetings/stretch.js'
import { tableMeetings } from './meetings/table-meetings.js'
import { findPrintedTitle } from './title.js'

/** One meeting, of all the places that name it. */
interface Gathered {
  readonly first: NamedMeeting
  title: NamedMeeting | null
  dated: NamedMeeting | null
  placed: NamedMeeting | null
  group: { readonly name: string; readonly span: Span } | null
  timed: NamedMeeting | null
  readonly isWorkshop: boolean
  readonly named: NamedMeeting[]
}

/** What the group of a meeting follows from where its words do not say it whole. */
interface Naming {
  /** The focus group that the letter is about. */
  readonly focus: Gathered['group']
  readonly document: Document
  /** The sector whose study groups the letter calls by number alone, where it is not ITU-T. */
  readonly sector: HouseSector
}

/** What the status of a meeting follows from. */
interface Context {
  /** ISO date of the document. */
  readonly date: string | null
  readonly isLetter: boolean
  readonly isAgenda: boolean
  readonly isReport: boolean
  /** The document's own meeting. */
  readonly main: Gathered | undefined
}

/**
 * The meetings that a document is about, its own first: of the subject and the body of a letter (announced),
 * of an agenda (announced), of a report (held), and others that are named with a date. What is named twice is one meeting.
 */
export function extractMeetings(
  outline: Outline,
  { date, sector = null }: { readonly date: string | null; readonly sector?: HouseSector },
): Traced<Meeting[]> {
  const isLetter = isLetterOf(outline)
  const year = date === null ? null : Number(date.slice(0, 4))
  const stretches = stretchesOf(outline)
  const focus = isLetter ? focusGroupOf(stretches) : null
  const naming = { focus, document: outline.document, sector }
  const gathered: Gathered[] = []
  const page = readFrontPage(outline)
  const printed = page && frontPageMeeting(outline.document, page)
  const titled = page?.title ? meetingOfTitle(outline.document, page.title, year) : null
  // a paper that was submitted to a meeting may report another one
  if (titled?.date && printed?.date && !overlap(titled.date, printed.date)) gather(gathered, titled, naming)
  if (printed) gather(gathered, printed, naming)
  if (printed && gathered.length === 1 && page?.title)
    nameByTitle(gathered[0], outline.document, page.title, titled)
  for (const stretch of stretches)
    for (const named of namedMeetings(stretch, year)) gather(gathered, named, naming)
  const listed = isLetter
    ? [...listedMeetings(outline, year), ...tableMeetings(outline, year)]
    : outline.document.tables
        .filter((table) => table.from >= outline.letterhead.to)
        .flatMap((table) => meetingsOfSchedule(outline.document, table, year))
  for (const named of listed) gather(gathered, named, naming)
  const [own] = gathered
  if (own && page?.group) own.group ??= { name: page.group.value, span: page.group }
  if (!isLetter) ownedByMain(gathered)
  const worthy = gathered.filter((one) => isWorthListing(one, gathered[0], isLetter))
  const kept = isLetter ? ownFirst(worthy, date) : worthy
  const title = isLetter ? null : (page?.title ?? findPrintedTitle(outline))
  const kind = title && kindOfTitle(title.value)
  const isAgenda = kind === 'agenda'
  const isReport = kind === 'meeting-report'
  const context = { date, isLetter, isAgenda, isReport, main: kept[0] }
  return kept.map((one, order) => compose(outline, one, order === 0, context))
}

/** A letter is about a meeting to come: where its subject names none, one that is over stands behind it. */
function ownFirst(listed: readonly Gathered[], date: string | null): readonly Gathered[] {
  const [first] = listed
  if (!first || first.first.stretch.kind === 'subject' || date === null) return listed
  const own = listed.find(({ dated }) => dated?.date && compareDates(dated.date.to, date) >= 0)
  return own ? [own, ...listed.filter((one) => one !== own)] : listed
}

/** The meeting that a title names; null where it names none. */
function meetingOfTitle(document: Document, title: Span, year: number | null): NamedMeeting | null {
  const text = document.wide.slice(title.start, title.end)
  const stretch: Stretch = { start: title.start, end: title.end, kind: 'title', text }
  const named = namedMeetings(stretch, year)[0]
  if (named?.isNamed && !named.isWorkshop) return named
  // 第13研究组会议议程: what an agenda is of is no meeting by its words alone
  const cut = languageOf(text).meetings.titled.exec(text)?.groups?.meeting
  return cut ? (namedMeetings({ ...stretch, text: cut }, year)[0] ?? null) : null
}

/** The front page's place and date are those of the meeting that its title names: Report of the meeting of Working Party 2/9. */
function nameByTitle(
  own: Gathered | undefined,
  document: Document,
  title: Span,
  named: NamedMeeting | null,
): void {
  if (!own) return
  if (named?.isNamed && named.group) {
    own.title = named
    own.group = { name: named.group.group, span: spanIn(named, named.group) }
    return
  }
  // REPORT OF WORKING PARTY 2/11
  const [party] = findGroups(document.wide.slice(title.start, title.end))
  if (party?.group.startsWith('WP'))
    own.group = {
      name: party.group,
      span: { start: title.start + party.start, end: title.start + party.end },
    }
}

function overlap(one: NonNullable<NamedMeeting['date']>, other: NonNullable<NamedMeeting['date']>): boolean {
  return compareDates(one.to, other.from) >= 0 && compareDates(one.from, other.to) <= 0
}

function gather(all: Gathered[], named: NamedMeeting, naming: Naming): void {
  const group = groupOf(named, naming)
  const same =
    all.find((one) => isSame(one, named, group?.name ?? null)) ??
    (named.isMoved ? postponed(all, named) : undefined)
  if (!same) {
    all.push({
      first: named,
      title: named.isNamed ? named : null,
      dated: named.date ? named : null,
      placed: named.place ? named : null,
      group,
      timed: named.date?.time ? named : null,
      isWorkshop: named.isWorkshop,
      named: [named],
    })
    return
  }
  same.named.push(named)
  if (named.isNamed && (same.title ? isUnowned(same.title) && !isUnowned(named) : !isPartOf(same, named)))
    same.title = named
  if (named.isMoved) same.dated = named
  else if (named.date && (!same.dated?.date || named.date.from.length > same.dated.date.from.length))
    same.dated = named
  if (named.place) same.placed ??= named
  same.group ??= group
  if (named.date?.time && named.date.from === same.dated?.date?.from) same.timed ??= named
}

/** The next meeting that a report speaks of is one of the group whose meeting it reports. */
function ownedByMain([main, ...others]: readonly Gathered[]): void {
  for (const one of others) {
    const { title } = one
    if (one.group !== null || !title || !isUnowned(title)) continue
    const printed = title.stretch.text.slice(title.title.start, title.title.end)
    if (title.words.next.test(printed) || (main && comesAfter(one, main))) one.group = main?.group ?? null
  }
}

/** `The fourth meeting`, on days behind those of the third. */
function comesAfter({ dated }: Gathered, { dated: before }: Gathered): boolean {
  return dated?.date != null && before?.date != null && compareDates(dated.date.from, before.date.to) > 0
}

/** A plenary on one of the days of a meeting does not name it. */
function isPartOf({ dated }: Gathered, named: NamedMeeting): boolean {
  return isUnowned(named) && dated !== null && named.date !== null && dated.date?.from !== named.date.from
}

/** A title that does not say whose meeting it is. */
function isUnowned({ stretch, title, words }: NamedMeeting): boolean {
  return words.unowned.test(stretch.text.slice(title.start, title.end))
}

/** The meeting of the subject, where a sentence gives it another date than the subject still prints. */
function postponed([main]: readonly Gathered[], named: NamedMeeting): Gathered | undefined {
  return main?.first.stretch.kind === 'subject' && main.isWorkshop === named.isWorkshop ? main : undefined
}

/** The same kind of meeting, no other group, and days that overlap. */
function isSame(one: Gathered, named: NamedMeeting, group: string | null): boolean {
  if (one.isWorkshop !== named.isWorkshop) return false
  const isSameGroup = group !== null && one.group !== null && isSameName(one.group.name, group)
  if (group !== null && one.group !== null && !isSameGroup) return false
  const [known, other] = [one.dated?.date, named.date]
  if (!known || !other) return one.first.stretch.kind === 'subject' || named.stretch.kind !== 'sentence'
  if (!isSameGroup && (known.from.length < 10 || other.from.length < 10)) return false
  return overlap(known, other)
}

/** `FG innovation` is `FG Innovation`. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** The document's own meeting, and others that have a date and a name or a group. */
function isWorthListing(one: Gathered, main: Gathered | undefined, isLetter: boolean): boolean {
  if (one === main) return one.dated !== null || (isLetter && one.title !== null)
  if (one.dated === null) return false
  return one.title !== null
    ? one.group !== null || !isUnowned(one.title)
    : one.group !== null && one.dated.date?.from.length === 10
}

function compose(outline: Outline, one: Gathered, isMain: boolean, context: Context): Traced<Meeting> {
  const { document } = outline
  const day = one.dated?.date ?? null
  const daySpan = day && one.dated ? spanIn(one.dated, day) : null
  const start = day?.from ?? null
  const opening = isMain && context.isLetter ? openingTime(outline, start) : null
  const time =
    opening ??
    (one.timed?.date?.time ? { time: one.timed.date.time, span: spanIn(one.timed, one.timed.date) } : null)
  const rule = `meeting/${one.first.stretch.kind}`
  const status = statusOf(one, isMain, context)
  return {
    title: one.title && read(document, spanIn(one.title, one.title.title), rule),
    group: one.group && inferred<string | null>(one.group.name, one.group.span, rule),
    start: day && daySpan && inferred<string | null>(day.from, daySpan, rule),
    end: day && daySpan && inferred<string | null>(day.to, daySpan, rule),
    place: one.placed?.place ? read(document, spanIn(one.placed, one.placed.place), rule) : null,
    opens:
      time &&
      inferred<string | null>(
        start?.length === 10 ? `${start}T${time.time}` : time.time,
        time.span,
        'meeting/opens',
      ),
    status,
    virtual: one.named.some(
      (named) =>
        (named.stretch === one.first.stretch || (named.date && named.date.from === start)) &&
        isVirtual(named, status === 'held'),
    ),
  }
}

/** Tells whether the words about a meeting say that it has no room; of a meeting that is over a sentence goes on with what came of it. */
function isVirtual({ stretch, words, about, title, date }: NamedMeeting, isOver: boolean): boolean {
  const named = Math.max(title.end, date?.end ?? 0)
  const comma = isOver ? stretch.text.slice(named).search(/[,;。]/u) : -1
  const end = comma < 0 ? about.end : named + comma
  return words.virtual.test(stretch.text.slice(about.start, Math.max(end, named)))
}

function statusOf(
  one: Gathered,
  isMain: boolean,
  { date, isLetter, isAgenda, isReport, main }: Context,
): Meeting['status'] {
  const day = one.dated?.date
  const says = (part: 'tentative' | 'planned' | 'held') =>
    one.named.some(({ stretch, words }) => words[part].test(stretch.text))
  if (isLetter) {
    if (day && date !== null && compareDates(day.to, date) < 0) return 'held'
    if (!(isMain && one.first.stretch.kind === 'subject') && says('tentative')) return 'tentative'
    return 'announced'
  }
  if (isMain && isAgenda) return 'announced'
  const isAhead = day && date !== null && compareDates(day.from, date) > 0
  const { stretch, words } = one.first
  if (isMain && isReport && stretch.kind === 'title' && !words.planned.test(stretch.text))
    return isAhead ? 'planned' : 'held'
  if (isMain) return isAhead || (says('planned') && !says('held')) ? 'planned' : 'held'
  const own = main?.dated?.date
  if (day && own && compareDates(day.from, own.to) <= 0) return 'held'
  if (says('tentative') || day?.approximate) return 'tentative'
  if (says('planned') || (day && own)) return 'planned'
  return 'held'
}

function groupOf(named: NamedMeeting, { focus, document, sector }: Naming): Gathered['group'] {
  const title = named.stretch.text.slice(named.title.start, named.title.end)
  if (named.group && !named.isWorkshop) {
    const span = spanIn(named, named.group)
    return { name: groupOfHouse(named.group.group, document.wide, span.start, sector), span }
  }
  return !named.isWorkshop &&
    focus &&
    (named.words.focusGroup.test(title) ||
      named.words.unowned.test(title) ||
      named.stretch.kind !== 'sentence')
    ? focus
    : null
}

/** The acronym of the focus group that the subject speaks of. */
function focusGroupOf(stretches: readonly Stretch[]): Gathered['group'] {
  for (const stretch of stretches) {
    if (stretch.kind === 'sentence') continue
    const found = findGroups(stretch.text).find(({ group }) => group.startsWith('FG '))
    if (found)
      return {
        name: found.group,
        span: { start: stretch.start + found.start, end: stretch.start + found.end },
      }
  }
  return null
}

function spanIn({ stretch }: NamedMeeting, { start, end }: Span): Span {
  return { start: stretch.start + start, end: stretch.start + end }
}
