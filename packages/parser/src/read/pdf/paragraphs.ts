import { hasHan } from '../../document/text.js'
import type { FlowLine } from './flow-lines.js'
import { joinLines } from './join-lines.js'
import type { LinkedText } from './text-of-words.js'

/** A paragraph with the look of its lines. */
export interface PdfParagraph extends LinkedText {
  readonly page: number
  readonly bold: boolean
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Words that were hyphenated at the end of a line, and the words of the document to tell them by. */
export type Vocabulary = ReadonlySet<string>

/** Joins lines that follow each other into paragraphs. */
export function toParagraphs(lines: readonly FlowLine[], vocabulary: Vocabulary): PdfParagraph[] {
  const leading = usualLeading(lines)
  const groups: FlowLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && goesOn(group, line, leading)) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => toParagraph(group, vocabulary))
}

function toParagraph(group: readonly FlowLine[], vocabulary: Vocabulary): PdfParagraph {
  const first = group[0] as FlowLine
  const last = group.at(-1) as FlowLine
  return {
    ...joinLines(group, vocabulary),
    page: first.page,
    bold: group.every(({ bold }) => bold),
    size: first.size,
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
    top: first.base - first.size,
    bottom: last.base,
  }
}

/** A distance between lines, in lines of the usual distance, that parts paragraphs. */
const parting = 1.22
/** What counts as a different indent, in ems. */
const indent = 0.8

function goesOn(group: readonly FlowLine[], line: FlowLine, leading: (size: number) => number): boolean {
  const first = group[0] as FlowLine
  const before = group.at(-1) as FlowLine
  const em = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > em * 0.12) return false
  const turnsPage = line.frame !== before.frame
  const gap = line.base - before.base
  if (!turnsPage && (gap > leading(em) * parting + 0.5 || gap < em * 0.3)) return false
  const centred = isCentred(before) && isCentred(line)
  if (hasRoom(before, line, centred)) return false
  if (endsSentence(before) && isHeadingLike(line)) return false
  if (turnsPage && endsSentence(before)) return false
  if (line.label !== '' && opensItem(group, line)) return false
  if (centred) return before.bold === line.bold
  return !changesIndent(group, first, line, em)
}

/** The first word of the line would have found room behind the line before: then that line was the last of its paragraph. */
function hasRoom(before: FlowLine, line: FlowLine, centred: boolean): boolean {
  const { left, right } = before.measure
  const em = before.size
  const free = centred ? right - left - (before.right - before.left) : right - before.right
  const slack = hasHan(before.text.slice(-2)) || hasHan(line.text.slice(0, 2)) ? em * 1.3 : em * 0.35
  return free > line.firstWidth + slack
}

function endsSentence({ text }: FlowLine): boolean {
  return /[.。!！?？:：;；]["”’」)）]?$/u.test(text)
}

/** The last line of a paragraph ends with a stop; a short line behind one that does not is a heading. */
function isHeadingLike({ text, left, right, measure }: FlowLine): boolean {
  return right - left < (measure.right - measure.left) * 0.6 && !/[.。!！?？:：;；,，、)）\d]$/u.test(text)
}

/** A label opens an item, unless it is a number that happens to stand at the beginning of a line. */
function opensItem(group: readonly FlowLine[], line: FlowLine): boolean {
  const first = group[0] as FlowLine
  const before = group.at(-1) as FlowLine
  if (line.tabbed) return true
  if (Math.abs(line.left - first.left) < line.size * 0.5 && first.label !== '') return true
  const inHanging = first.label !== '' && line.left > first.left + line.size * 0.5
  if (inHanging && !/^[^\p{L}\p{N}]/u.test(line.label) && !endsSentence(before)) return false
  return (
    endsSentence(before) || /^[^\p{L}\p{N}]+$/u.test(line.label) || line.left > before.left + line.size * 0.5
  )
}

function changesIndent(group: readonly FlowLine[], first: FlowLine, line: FlowLine, em: number): boolean {
  if (line.frame !== first.frame && group.length === 1) return line.left > first.left + em * 3
  const body = group[1]
  if (!body) return false // the lines before are full: first indent or hanging indent
  return Math.abs(line.left - body.left) > em * indent
}

function isCentred({ left, right, measure }: FlowLine): boolean {
  const width = measure.right - measure.left
  return (
    left - measure.left > width * 0.04 &&
    Math.abs(left - measure.left - (measure.right - right)) < Math.max(6, width * 0.02)
  )
}

/**
 * The distance from line to line inside paragraphs, by size of the type: the smallest that is common. Where too few
 * lines tell, that of ordinary type.
 */
function usualLeading(lines: readonly FlowLine[]): (size: number) => number {
  const gaps = new Map<number, number[]>()
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || before.frame !== line.frame || Math.abs(before.size - line.size) > 0.3) return
    const gap = line.base - before.base
    if (gap < line.size * 0.9 || gap > line.size * 3) return
    const key = Math.round(line.size)
    const found = gaps.get(key)
    if (found) found.push(gap)
    else gaps.set(key, [gap])
  })
  const known = new Map([...gaps].map(([size, found]) => [size, smallestCommon(found)]))
  return (size) => known.get(Math.round(size)) ?? size * 1.3
}

function smallestCommon(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b)
  const least = Math.max(1, sorted.length * 0.12)
  for (let from = 0; from < sorted.length; from++) {
    const limit = (sorted[from] as number) * 1.04 + 0.2
    let to = from
    while (to < sorted.length && (sorted[to] as number) <= limit) to++
    if (to - from >= least) return sorted[(from + to - 1) >> 1] as number
  }
  return sorted[0] as number
}
