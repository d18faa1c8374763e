import type { Span } from '../../document/document.js'
import { languages } from '../../language/index.js'
import type { Clock, Times } from './clock.js'
import { findPlace, type Level } from './count.js'
import type { LabelReading } from './label-readings.js'
import type { AgendaLine, LineDay } from './line.js'
import type { AgendaNode } from './node.js'

/**
 * The tree of an agenda's entries. A label that goes on with an open count stands beside the last of it; one
 * that begins a count stands below the item above it; a day, a half-day and a part of a programme hold what follows.
 */
export function nestLines(
  lines: readonly AgendaLine[],
  canonical: string,
  day: LineDay | null,
): AgendaNode[] {
  const roots: AgendaNode[] = []
  const isPlain = lines.every(({ kind }) => kind === 'text' || kind === 'note')
  const nestsHalves = hasParts(lines)
  const isProgramme = lines.filter(({ times }) => times !== null).length > 1
  let stack: Level[] = []
  let today = day
  let last: AgendaNode | null = null
  let isNote = false
  let lastLine: AgendaLine | null = null

  const add = (line: AgendaLine, list: AgendaNode[], isDay = false): AgendaNode => {
    const node: AgendaNode = {
      label: line.label,
      text: line.text,
      times: line.times,
      day: today,
      isDay,
      documents: [...line.documents],
      items: [],
    }
    list.push(node)
    last = node
    return node
  }
  const openAt = (
    line: AgendaLine,
    depth: number,
    list: AgendaNode[],
    family: Level['family'],
    reading: LabelReading | null,
  ) => {
    stack = stack.slice(0, depth)
    const node = add(line, list, family === 'day')
    stack.push({ family, reading, level: line.level, isRow: line.isRow, node, list })
    return node
  }
  const below = () => stack.at(-1)?.node.items ?? roots
  const container = () =>
    stack.findLast(({ family }) => family === 'day' || family === 'session')?.node.items ?? roots

  const startDay = (line: AgendaLine) => {
    if (nestsHalves) {
      if (line.day?.date) today = line.day
      const day = line.kind === 'half-day' ? stack[0] : undefined
      if (day?.family === 'day') openAt(line, 1, day.node.items, 'day', null)
      else openAt(line, 0, roots, 'day', null)
      return
    }
    const head = last?.isDay && last.items.length === 0 && canJoin(lastLine, line) ? last : null
    if (line.day?.date) today = line.day
    if (head?.text && line.text && isAdjacent(head.text, line.text, canonical)) {
      head.text = { start: head.text.start, end: line.text.end }
      head.times ??= line.times
      head.day = today
      return
    }
    if (line.kind === 'day') today = line.day
    openAt(line, 0, roots, 'day', null)
  }

  for (const [order, line] of lines.entries()) {
    if (line.kind === 'note') {
      isNote = true
      continue
    }
    if (line.kind === 'text' && isNote && line.label === null && !line.isRow) continue
    isNote = false
    if (stack[0]?.family === 'day' && repeatsDay(line, lines[order + 1], today)) continue
    if (line.kind === 'day' || line.kind === 'half-day') startDay(line)
    else if (line.kind === 'item' && line.label === null) placeTimed(line)
    else if (line.kind === 'item') placeCounted(line, order)
    else placeText(line, order)
    lastLine = line
  }
  return roots

  function placeTimed(line: AgendaLine) {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const level = stack[depth] as Level
      if (level.family !== 'timed') continue
      if (contains(level.node.times, line.times)) {
        openAt(line, depth + 1, level.node.items, 'timed', null)
        return
      }
      if (!stack.slice(0, depth).some(({ family }) => family === 'timed')) {
        openAt(line, depth, level.list, 'timed', null)
        return
      }
    }
    openAt(line, stack.length, container(), 'timed', null)
  }

  function placeCounted(line: AgendaLine, order: number) {
    const readings = line.label?.readings ?? []
    const place = findPlace(stack, readings, line, () => followingLabels(lines, order))
    const depth = place.depth
    if (depth === stack.length) openAt(line, depth, below(), place.reading.family, place.reading)
    else openAt(line, depth, (stack[depth] as Level).list, place.reading.family, place.reading)
  }

  function placeText(line: AgendaLine, order: number) {
    const isRest = !lines.slice(order + 1).some(({ kind }) => kind !== 'text' && kind !== 'note')
    if (line.text === null) {
      last?.documents.push(...line.documents)
      return
    }
    if (last && last.text === null && line.kind !== 'session') {
      last.text = line.text
      last.documents.push(...line.documents)
      return
    }
    if (isPlain) {
      add(line, roots)
      return
    }
    const heads = !isRest && isHeadingOf(line, followingLabels(lines, order), stack)
    if (
      heads ||
      (line.kind === 'session' &&
        isProgramme &&
        !isRest &&
        line.times === null &&
        stack.at(-1)?.family !== 'arabic')
    ) {
      const day = stack.findLastIndex(({ family }) => family === 'day')
      const within = stack[day]
      if (within) openAt(line, day + 1, within.node.items, 'session', null)
      else openAt(line, 0, roots, 'session', null)
      return
    }
    if (!last) {
      if (line.isRow) add(line, roots)
      return
    }
    if (
      line.isRow &&
      line.words.length <= 40 &&
      languages.some(({ agendas }) => agendas.pause.test(line.words))
    ) {
      const node = last
      add(line, container())
      last = node
      return
    }
    const top = stack.at(-1)
    if (top && (top.family === 'timed' || top.node.times !== null)) {
      if (!isRest || line.isRow || line.isFurther) add(line, top.node.items)
      return
    }
    if (line.isRow) {
      const list = (stack.findLast(({ isRow }) => isRow) ?? top)?.node.items ?? roots
      const node = last
      add(line, list)
      last = node
      return
    }
    if (isRest && !goesOn(canonical, last.text, line)) return
    if (isAdjacent(last.text, line.text, canonical)) {
      last.text = { start: (last.text as Span).start, end: line.text.end }
      last.documents.push(...line.documents)
    } else {
      const node = last
      add(line, node.items)
      last = node
    }
  }
}

/** The labels behind an entry, up to the next day. */
function followingLabels(lines: readonly AgendaLine[], order: number): readonly LabelReading[][] {
  const found: LabelReading[][] = []
  for (let index = order + 1; index < lines.length && found.length < 80; index++) {
    const line = lines[index] as AgendaLine
    if (line.kind === 'day' || line.kind === 'half-day') break
    if (line.label) found.push([...line.label.readings])
  }
  return found
}

/** Tells whether a line without label heads a list that starts to count again, or is a sitting. */
function isHeadingOf(
  line: AgendaLine,
  following: readonly LabelReading[][],
  stack: readonly Level[],
): boolean {
  if (line.words.length > 120 || /[。.;:]$/u.test(line.words)) return false
  const next = following[0]
  const outer = stack.find(({ reading }) => reading !== null && reading.family !== 'bullet')
  const restarts = next?.some(
    ({ family, ordinal, dress }) =>
      ordinal === 1 &&
      outer?.reading &&
      family === outer.family &&
      dress === outer.reading.dress &&
      outer.reading.ordinal > 1,
  )
  return (
    Boolean(restarts) ||
    languages.some(({ agendas }) => agendas.sitting.test(line.words) && line.words.length <= 60)
  )
}

function contains(outer: Times | null, inner: Times | null): boolean {
  if (!outer?.to || !inner) return false
  const last = (inner.to ?? inner.from).time
  const isSame = outer.from.time === inner.from.time && outer.to.time === last
  return (
    !isSame && inner.from.time >= outer.from.time && inner.from.time < outer.to.time && last <= outer.to.time
  )
}

/** Tells whether a day has several parts, each a line of its own behind that of the day. */
function hasParts(lines: readonly AgendaLine[]): boolean {
  let parts: number | null = null
  for (const { kind, day } of lines) {
    if (kind === 'day') parts = day?.date ? 0 : null
    else if (kind === 'half-day' && day?.date) parts = null
    else if (kind === 'half-day' && parts !== null && ++parts > 1) return true
  }
  return false
}

/** Tells whether two headings are one: a date and a half-day, a count and its date; two dates are two days. */
function canJoin(before: AgendaLine | null, line: AgendaLine): boolean {
  if (before?.kind !== 'day') return before?.kind === 'half-day'
  return (
    line.kind === 'half-day' || ((before.day?.date ?? null) === null) !== ((line.day?.date ?? null) === null)
  )
}

/** A date that stands in a cell of its own in every row heads its day but once. */
function repeatsDay(line: AgendaLine, next: AgendaLine | undefined, today: LineDay | null): boolean {
  if (line.kind !== 'day' || line.isRow || !next?.isRow) return false
  return line.day?.date != null && line.day.date.iso === today?.date?.iso
}

function isAdjacent(first: Span | null, second: Span | null, canonical: string): boolean {
  return (
    first !== null &&
    second !== null &&
    first.end <= second.start &&
    canonical.slice(first.end, second.start).trim() === ''
  )
}

/** Tells whether the last line of a list was broken in the middle: the next begins in lower case. */
function goesOn(canonical: string, before: Span | null, line: AgendaLine): boolean {
  return (
    before !== null &&
    isAdjacent(before, line.text, canonical) &&
    /^[a-z(（]/u.test(line.words) &&
    line.words.length < 120
  )
}

/** A time of day on its day. */
export function scheduled(clock: Clock, day: LineDay | null): string {
  return day?.date ? `${day.date.iso}T${clock.time}` : clock.time
}
