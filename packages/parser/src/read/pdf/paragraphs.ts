import { hasHan } from '../../document/text.js'
import type { FlowLine } from './flow-lines.js'
import { joinLines } from './join-lines.js'
import type { LinkedText } from './text-of-words.js'

/** A paragraph with the look of its lines. */
export interface PdfParagraph extends LinkedText {
  readonly page: number
  readonly bold: boolean
  readonly size: number
}

/** The words of a document, to tell by whether a hyphen at the end of a line belongs to the word. */
export type Vocabulary = ReadonlySet<string>

/** The distance between two lines of a paragraph, and whether it is sure enough that more of it parts paragraphs. */
export type Leading = (
  before: FlowLine,
  line: FlowLine,
) => { readonly distance: number; readonly isSure: boolean }

/** Joins lines that follow each other into paragraphs. */
export function toParagraphs(
  lines: readonly FlowLine[],
  leading: Leading,
  vocabulary: Vocabulary,
): PdfParagraph[] {
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
  return {
    ...joinLines(group, vocabulary),
    page: first.page,
    bold: group.every(({ bold }) => bold),
    size: first.size,
  }
}

/** A distance between lines, in lines of the usual distance, that parts paragraphs. */
const parting = 1.22
const slightlyParting = 1.07
/** So much of its measure a line leaves free that is not quite the last of its paragraph by the room it has. */
const farFromFull = 0.1
/** What counts as a different indent, in ems. */
const indent = 0.8

function goesOn(group: readonly FlowLine[], line: FlowLine, leading: Leading): boolean {
  const first = group[0] as FlowLine
  const before = group.at(-1) as FlowLine
  const em = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > em * 0.12) return false
  const turnsPage = line.frame !== before.frame
  const gap = line.base - before.base
  const usual = leading(before, line)
  if (!turnsPage && (gap > usual.distance * parting + 0.5 || gap < em * 0.3)) return false
  const centred = isCentred(before) && isCentred(line)
  if (hasRoom(before, line, centred)) return false
  if (!turnsPage && isSetOff(before, line, usual)) return false
  if (endsSentence(before) && isHeadingLike(line)) return false
  if (turnsPage && endsSentence(before)) return false
  if (/^[☐☑☒]/u.test(line.text)) return false
  if (line.label !== '' && !/[\p{L}\p{N}]-$/u.test(before.text) && opensItem(group, line)) return false
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

/**
 * A line that stands a little farther below than usual begins a paragraph: surely where the usual is sure, else
 * behind one that is far from full. Lines in different scripts tell nothing: each font has its own height.
 */
function isSetOff(
  before: FlowLine,
  line: FlowLine,
  { distance, isSure }: { readonly distance: number; readonly isSure: boolean },
): boolean {
  const { left, right } = before.measure
  return (
    hasHan(before.text) === hasHan(line.text) &&
    line.base - before.base > distance * slightlyParting + 0.3 &&
    (isSure || right - before.right > (right - left) * farFromFull)
  )
}

/** The last line of a paragraph ends with a stop; a short line behind one that does not is a heading. */
function isHeadingLike({ text, left, right, measure }: FlowLine): boolean {
  return right - left < (measure.right - measure.left) * 0.6 && !/[.。!！?？:：;；,，、)）\d]$/u.test(text)
}

/** A label opens an item, unless it is a number or a dash that happens to stand at the beginning of a line. */
function opensItem(group: readonly FlowLine[], line: FlowLine): boolean {
  const first = group[0] as FlowLine
  const before = group.at(-1) as FlowLine
  if (line.tabbed) return true
  const isAbove = Math.abs(line.left - first.left) < line.size * 0.5
  if (isAbove && first.label !== '' && isMark(first) === isMark(line)) return true
  const inHanging = first.label !== '' && line.left > first.left + line.size * 0.5
  if (inHanging && !isMark(line) && !endsSentence(before)) return false
  return endsSentence(before) || line.left > before.left + line.size * 0.5
}

function isMark({ label }: FlowLine): boolean {
  return !/[\p{L}\p{N}]/u.test(label)
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
