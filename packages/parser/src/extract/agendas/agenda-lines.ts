import type { Block } from '../../document/document.js'
import { hasHan } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { readLabel } from './label-readings.js'
import type { AgendaLine, LineDay } from './line.js'
import type { AgendaPlace } from './places.js'

const ruleOrAddress = /^[_–—=*-]{5,}|Place des Nations/u
const longestTitle = { han: 60, latin: 140 }
const mostPlainItems = 60
const timeOrDay =
  /\d ?[:.hH时点] ?\d{2}(?!\d)|\d ?[时点]|\d{4} ?(?:hours|hrs|[-–])|\d ?[ap]\.?m|day(?![a-z])|[天日]|星期|周[一二三四五]/iu

/** Cheap test: without two short blocks that may say a time or a day, a programme is none. */
export function mayBeAgenda({ document }: Outline, { kind, from, to }: AgendaPlace): boolean {
  if (kind !== 'programme') return true
  let found = 0
  for (let index = from; index < to && found < 2; index++) {
    const { text, label } = document.blocks[index] as Block
    if (timeOrDay.test(text.slice(0, 40)) || /^[\d:.]{4,5}$/u.test(label)) found++
  }
  return found === 2
}

/** The block behind the last that can belong to an agenda: the letter goes on, or its page ends. */
export function endOfPlace(outline: Outline, { heading, from, to }: AgendaPlace): number {
  const { blocks } = outline.document
  const next = nextLabelsOf(heading)
  for (let index = from; index < to; index++) {
    const block = blocks[index] as Block
    if (index > from && next.includes(block.label) && blocks[index - 1]?.label !== heading.label) return index
    if (!ruleOrAddress.test(block.text) || !outline.isFurniture(block)) continue
    const goesOn = blocks
      .slice(index + 1, to)
      .some((other) => !outline.isFurniture(other) && (other.label !== '' || other.cell !== null))
    if (!goesOn) return index
  }
  return to
}

/** The labels of the paragraphs that may stand behind the one that introduces a list: `9` behind `8`, `1.3` and `2` behind `1.2`. */
function nextLabelsOf({ label }: Block): string[] {
  if (!/^\d{1,2}(?:\.\d{1,2}){0,4}\.?$/u.test(label)) return []
  const point = label.endsWith('.') ? '.' : ''
  const parts = label.split('.').filter(Boolean)
  return parts.map((part, level) => [...parts.slice(0, level), Number(part) + 1].join('.') + point)
}

/**
 * The entries of an agenda without what stands around it, and the day of the whole meeting where one is
 * printed under the title; null where the entries are too few or too much like prose to be an agenda.
 */
export function agendaLines(
  place: AgendaPlace,
  lines: readonly AgendaLine[],
): { lines: readonly AgendaLine[]; day: LineDay | null } | null {
  const { day, rest } = withoutSubtitle(lines)
  const evident = withoutTail(rest)
  const accepted = isAgenda(place, evident)
    ? evident
    : place.kind === 'agenda' && place.fillsItsPart
      ? plainItems(rest)
      : null
  if (!accepted || isProse(accepted) || continuesHeading(place, accepted)) return null
  return { lines: accepted, day }
}

/** A date alone under the title is that of the meeting, unless other days follow it. */
function withoutSubtitle(lines: readonly AgendaLine[]): { day: LineDay | null; rest: readonly AgendaLine[] } {
  const [first] = lines
  const isDate = first?.kind === 'day' && !first.isRow && first.day?.date && !first.day.isMarked
  const isOnly =
    first?.day?.lastDate != null ||
    lines[1]?.kind === 'day' ||
    !lines.slice(1).some(({ kind }) => kind === 'day')
  return isDate && isOnly ? { day: first.day, rest: lines.slice(1) } : { day: null, rest: lines }
}

/** Without the rows of another table behind the last item. */
function withoutTail(lines: readonly AgendaLine[]): readonly AgendaLine[] {
  const isEvidence = ({ kind }: AgendaLine) => kind !== 'text' && kind !== 'note' && kind !== 'session'
  const evidence = lines.filter(isEvidence)
  const inTable = evidence.filter(({ isRow }) => isRow).length * 2 > evidence.length
  const table = evidence.at(-1)?.table ?? null
  const last = lines.findLastIndex(
    (line) => isEvidence(line) || (inTable && table !== null && line.table === table),
  )
  let end = last + 1
  while (end < lines.length && !lines[end]?.isRow) end++
  return lines.slice(0, end)
}

function isAgenda({ kind }: AgendaPlace, lines: readonly AgendaLine[]): boolean {
  const timed = lines.filter(({ times, kind: of }) => times !== null && of === 'item').length
  const days = lines.filter(({ kind: of }) => of === 'day' || of === 'half-day').length
  const labelled = lines.filter(({ label }) => label !== null)
  const counted = labelled.filter(({ label }) =>
    label?.readings.some(({ family }) => family !== 'bullet'),
  ).length
  const rows = lines.filter(({ isRow }) => isRow).length
  if (kind === 'introduction') return counted >= 2
  if (kind === 'programme')
    return timed >= 2 || (days >= 2 && lines.length >= 4 && (rows > 0 || labelled.length > 0 || timed > 0))
  return (
    counted >= 2 ||
    timed >= 2 ||
    (counted + timed > 0 && rows > 1) ||
    labelled.length >= 3 ||
    (days > 0 && lines.length > 2 && rows > 1)
  )
}

/** An agenda whose items bear no labels: the lines under the title as long as they look like titles. */
function plainItems(lines: readonly AgendaLine[]): readonly AgendaLine[] | null {
  const start = lines.findIndex((line) => isPlainItem(line) && !isSubtitle(line))
  if (start < 0) return null
  const end = lines.findIndex((line, order) => order > start && !isPlainItem(line))
  const items = lines.slice(start, end < 0 ? lines.length : end)
  const opens = languages.some(({ agendas }) => items.some(({ words }) => agendas.plainItem.test(words)))
  return items.length >= 3 && items.length <= mostPlainItems && opens ? items : null
}

function isPlainItem({ kind, words, label }: AgendaLine): boolean {
  if (kind !== 'text' || label !== null) return false
  const isAnnex = languages.some(({ outline }) => outline.annex.test(words))
  return (
    !isAnnex &&
    words.length <= (hasHan(words) ? longestTitle.han : longestTitle.latin) &&
    !/[。:]$/u.test(words) &&
    !(words.length > 60 && words.endsWith('.'))
  )
}

/** A line under the title that says where, when or by whom. */
function isSubtitle({ words }: AgendaLine): boolean {
  return /^[([].*[)\]]$/u.test(words) || /\d{4}/u.test(words)
}

/** Most lines are sentences, and no times stand before them. */
function isProse(lines: readonly AgendaLine[]): boolean {
  if (lines.filter(({ times }) => times !== null).length > 1) return false
  const entries = lines.filter(
    ({ kind, isRow, isFurther }) => (kind === 'item' || kind === 'text') && !isRow && !isFurther,
  )
  const sentences = entries.filter(
    ({ words }) =>
      words.length > (hasHan(words) ? longestTitle.han : longestTitle.latin) * 0.6 && /[。.;]$/u.test(words),
  )
  return sentences.length * 2 > entries.length
}

/** The numbered paragraphs of a report's section `2 Agenda` are 2.1, 2.2 and no items. */
function continuesHeading({ heading }: AgendaPlace, lines: readonly AgendaLine[]): boolean {
  const own = readLabel(heading.label)[0]?.parts.join('.') ?? ''
  const labels = lines
    .flatMap(({ label }) => label?.readings[0] ?? [])
    .filter(({ family }) => family !== 'bullet')
  return (
    own !== '' &&
    labels.length > 0 &&
    labels[0]?.family === 'dotted' &&
    labels[0].parts.join('.').startsWith(`${own}.`)
  )
}
