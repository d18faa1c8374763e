import type { Agenda, AgendaItem } from '@rapporteur/schema'
import type { Document, Span } from '../../document/document.js'
import { inferred, read, type Traced } from '../../document/found.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { findGroups } from '../groups/find-groups.js'
import { findReferences } from '../references/find-references.js'
import { agendaLines, endOfPlace, mayBeAgenda } from './agenda-lines.js'
import { calendarOf, datesOfHead, type PrintedDates } from './calendar-of.js'
import { notDocuments } from './documents.js'
import { linesOf } from './lines.js'
import { nestLines, scheduled } from './nest.js'
import type { AgendaNode } from './node.js'
import { type AgendaPlace, findPlaces } from './places.js'
import { rowsOf } from './rows.js'

/** The agendas and timed programmes of a document, in order. */
export function extractAgendas(outline: Outline): Traced<Agenda[]> {
  const agendas: Traced<Agenda>[] = []
  let done = 0
  let ofHead: readonly PrintedDates[] | null = null
  for (const place of findPlaces(outline)) {
    if (place.heading.index < done || !mayBeAgenda(outline, place)) continue
    const { document } = outline
    const rows = rowsOf(outline, place.from, endOfPlace(outline, place))
    if (rows.length < 2) continue
    ofHead ??= datesOfHead(outline)
    const found = agendaLines(place, linesOf(rows, calendarOf(outline, place, ofHead)))
    if (!found) continue
    const nodes = nestLines(found.lines, document.text, found.day)
    if (nodes.length === 0) continue
    agendas.push({
      title: place.title && read(document, place.title, 'agenda/title'),
      group: groupOf(outline, place),
      items: nodes.map((node) => toItem(node, document)),
    })
    done = place.to
  }
  return agendas
}

/** The group of the agenda: named in its title or annex, else in the head of the letter, unless it is another event's. */
function groupOf(
  { document, letterhead }: Outline,
  { heading, annex, title }: AgendaPlace,
): Traced<string | null> {
  const { blocks } = document
  // whom a letter is addressed to says nothing about its agenda
  const head = blocks
    .slice(0, letterhead.to > 0 ? letterhead.to : Math.min(heading.index, 4))
    .filter(({ label }) => label === '')
  const spans: Span[] = [title ?? heading, ...(annex?.title ?? [])]
  const isEvent =
    spans.some((span) => namesEvent(document, span)) ||
    head.some((span) => namesEvent(document, span) && findGroups(span.text).length === 0)
  for (const span of isEvent ? spans : [...spans, ...head]) {
    const [named] = findGroups(document.text.slice(span.start, span.end))
    if (!named) continue
    const group = sameGroupIn(named.group, document.text.slice(0, blocks[letterhead.to]?.start ?? 0))
    return inferred(group, { start: span.start + named.start, end: span.start + named.end }, 'agenda/group')
  }
  return null
}

/** Tells whether the words name a workshop or the like, which is no group's meeting. */
function namesEvent({ wide }: Document, { start, end }: Span): boolean {
  const text = wide.slice(start, end)
  return languages.some(({ agendas }) => agendas.event.test(text))
}

/** The name as another text writes it: `FG innovation` in a title is the letter's `FG Innovation`; an address (tsbsg12@…) writes no name. */
function sameGroupIn(group: string, text: string): string {
  const name = group.toLowerCase()
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1))
    if (!/[a-z\d]/u.test(lower.charAt(at - 1)) && !/[a-z\d@]/u.test(lower.charAt(at + name.length)))
      return text.slice(at, at + name.length)
  return group
}

function toItem(node: AgendaNode, document: Document): Traced<AgendaItem> {
  const { label, text, times, day, isDay } = node
  const date = isDay ? day?.date : null
  return {
    label:
      label && !label.readings.every(({ family }) => family === 'bullet')
        ? read(document, label, 'agenda/label')
        : null,
    text: text ? read(document, text, isDay ? 'agenda/day' : 'agenda/item') : '',
    start: times
      ? inferred(scheduled(times.from, day), times.from, 'agenda/time')
      : date
        ? inferred(date.iso, date, 'agenda/day')
        : null,
    end: times?.to
      ? inferred(scheduled(times.to, day), times.to, 'agenda/time')
      : date && day?.lastDate
        ? inferred(day.lastDate, date, 'agenda/day')
        : null,
    references: referencesOf(node, document),
    items: node.items.map((item) => toItem(item, document)),
  }
}

function referencesOf({ text, documents, isDay }: AgendaNode, document: Document): Traced<string[]> {
  const seen = new Set<string>()
  const spans: readonly Span[] = text && !isDay ? [text, ...documents] : documents
  return spans.flatMap((span) => {
    const words = document.text.slice(span.start, span.end)
    if (!/\d/u.test(words)) return []
    return findReferences(words).flatMap(({ start, end, id, type }) => {
      if (notDocuments.has(type) || seen.has(id)) return []
      seen.add(id)
      return inferred(id, { start: span.start + start, end: span.start + end }, 'agenda/reference')
    })
  })
}
