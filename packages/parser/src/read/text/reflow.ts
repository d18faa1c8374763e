import { allMatches } from '../../document/all-matches.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'

/** A line shorter than this was not made of several. */
const leastLength = 160
/** So many slashes between blanks part cells and not words. */
const leastSlashes = 3

/**
 * Parts a line that flattening has joined out of several, at what still tells their beginnings: slashes between
 * cells, the salutation, list marks, numbers that count on, the words that open an annex. The parts are pieces
 * of the line in order; a line that is whole is its only part.
 */
export function partLine(line: string): string[] {
  if (line.length < leastLength) return partClosing(line)
  const cells = line.includes(' / ') ? line.split(/ \/ (?=\S)/u) : [line]
  const parted = cells.length > leastSlashes ? cells.flatMap(partItems) : [line]
  return parted.flatMap((part) => (isJoined(part) ? partParagraphs(part) : partClosing(part)))
}

/** As much of a line as a closing formula takes. */
const longestClosing = 40

/** A line that begins with the closing formula and goes on: the name and title behind it stood below it. */
function partClosing(line: string): string[] {
  if (line.length > leastLength + longestClosing) return [line]
  const start = ` ${foldWidth(line.slice(0, longestClosing))}`
  for (const { outline } of languages) {
    const closing = outline.closingInside.exec(start)
    if (closing?.index === 0 || closing?.index === 1)
      return partAt(line, [closing.index + closing[0].length - 1])
  }
  return [line]
}

/** The items of a list that a cell began with: the same mark parts the others from it. */
function partItems(cell: string): string[] {
  const mark = /^\s*([-–—•·●])[ \t]/u.exec(cell)?.[1]
  if (mark === undefined) return [cell]
  return cell.split(new RegExp(`[ \\t](?=${mark}[ \\t]+["“(]?[\\p{Lu}\\p{Script=Han}])`, 'u'))
}

/** So many paragraph numbers that count on in one line were paragraphs. */
const leastNumbers = 4

/** A salutation in the middle of a line shows that the line was several, or numbers that count on. */
function isJoined(line: string): boolean {
  const wide = foldWidth(line)
  return (
    languages.some(({ outline }) => outline.salutationInside.test(wide)) ||
    (line.length >= leastLength && countedNumbers(wide, 0, []).length >= leastNumbers)
  )
}

const listMark = /[ \t]+(?=[-–•·●][ \t]*\S)/gu
const betweenDigits = /[\d)]$/u
/** Behind a title in capitals, the first field of a form: REQUEST Country: ____ */
const firstField = /(?<=\p{Lu}{2}\)?[ \t])(?=\p{Lu}\p{Ll}+(?: \p{L}+){0,4}: ?[_.]{5})/gu
/** The line to write on, which ends a field of a form. */
const filledIn = /: ?(?:_{5,}|\.{5,})(?=[ \t]+\p{L})/gu

function partParagraphs(line: string): string[] {
  const wide = foldWidth(line)
  /** The words that open an annex: no number in them counts, and behind them counting begins anew. */
  const annexes: { start: number; end: number }[] = []
  const breaks = new Set<number>()
  for (const { outline } of languages) {
    for (const pattern of [outline.salutationInside, outline.closingInside, outline.annexInside]) {
      for (const match of allMatches(wide, new RegExp(pattern.source, `${pattern.flags}g`))) {
        const end = match.index + match[0].length
        breaks.add(match.index).add(end)
        if (pattern === outline.annexInside) annexes.push({ start: match.index, end })
      }
    }
  }
  const salutation = Math.min(...breaks)
  for (const at of listMarks(wide, salutation)) breaks.add(at)
  for (const match of allMatches(wide, firstField)) breaks.add(match.index)
  for (const match of allMatches(wide, filledIn)) breaks.add(match.index + match[0].length)
  const numbered = breaks.size > 0 ? salutation : 0
  const restarts = annexes.map(({ end }) => end)
  for (const at of countedNumbers(wide, numbered, restarts))
    if (!annexes.some(({ start, end }) => at > start && at < end)) breaks.add(at)
  return partAt(
    line,
    [...breaks].sort((a, b) => a - b),
  )
}

/** Where list marks stand behind a place: a sign between blanks that opens an item, behind a stop or as one of several. */
function listMarks(line: string, from: number): number[] {
  const all = allMatches(line, listMark).filter(({ index }) => index > from)
  const marks = all.map(({ index, 0: blanks }) => ({
    index,
    sign: line.charAt(index + blanks.length),
    before: line.slice(Math.max(0, index - 4), index),
    behind: line.slice(index + blanks.length + 1, index + blanks.length + 6),
  }))
  return marks
    .filter(({ before, behind }) => !betweenDigits.test(before) || !/^[ \t]*\d/u.test(behind))
    .filter(
      ({ sign, before }, _, all) =>
        sign === '•' || /[:;,.、。]$/u.test(before) || all.filter((other) => other.sign === sign).length > 1,
    )
    .map(({ index }) => index)
}

function partAt(line: string, breaks: readonly number[]): string[] {
  const parts: string[] = []
  let from = 0
  for (const at of breaks) {
    parts.push(line.slice(from, at))
    from = at
  }
  parts.push(line.slice(from))
  return parts.map((part) => part.trim()).filter(Boolean)
}

const number = /(?<=^|[\s。;:.])(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?[ \t]+(?=[\p{Lu}\p{Script=Han}“"(])/gu

/** Where numbers stand that count paragraphs: each is the next of its level, or the first of the level below; an annex counts anew. */
function countedNumbers(line: string, from: number, restarts: readonly number[]): number[] {
  const places: number[] = []
  let last: number[] = []
  let previous = from
  for (const match of allMatches(line, number)) {
    if (match.index < from) continue
    const passed = previous
    if (restarts.some((place) => place > passed && place <= match.index)) last = []
    previous = match.index
    const parts = (match[1] as string).split('.').map(Number)
    if (match.index > 0 && !comesNext(parts, last)) continue
    places.push(match.index)
    last = parts
  }
  return places
}

function comesNext(parts: readonly number[], last: readonly number[]): boolean {
  if (parts.length > last.length + 1) return false
  const level = parts.length - 1
  const sameAbove = parts.slice(0, level).every((part, order) => part === last[order])
  return sameAbove && parts[level] === (last[level] ?? 0) + 1
}
