import { type Line, toLine } from './lines.js'
import type { Rule, Word } from './page-content.js'

/** A note at the foot of a page. */
export interface PageNote {
  /** The number or sign before it, `''` where it has none. */
  readonly mark: string
  readonly lines: readonly Line[]
}

/** A note is set smaller than the text. */
const noteSize = 0.95
/** The line between text and notes, in points. */
const shortestRule = 40
const longestRule = 260
const noteMark = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])\)?$/u

/** Takes the notes off a page: small lines below the text that begin with a raised mark, or stand under a short line. */
export function takeNotes(
  lines: readonly Line[],
  rules: readonly Rule[],
  usual: number,
): { readonly text: readonly Line[]; readonly notes: readonly PageNote[] } {
  let from = lines.length
  while (from > 0 && (lines[from - 1] as Line).size <= usual * noteSize) from--
  if (from === 0) return { text: lines, notes: [] }
  const small = lines.slice(from)
  const above = (lines[from - 1] as Line).base
  const isRuled = (line: Line) =>
    rules.some(
      ({ left, right, top, bottom }) =>
        bottom - top < 3 &&
        right - left > shortestRule &&
        right - left < longestRule &&
        top > above &&
        top < line.base &&
        Math.abs(left - line.left) < 20,
    )
  const start = small.findIndex((line) => markOf(line) !== null || isRuled(line))
  if (start < 0 || (start > 0 && markOf(small[start] as Line) === null)) return { text: lines, notes: [] }
  const notes: { mark: string; lines: Line[] }[] = []
  for (const line of small.slice(start)) {
    const mark = markOf(line)
    const last = notes.at(-1)
    if (mark !== null || !last)
      notes.push({ mark: mark ?? '', lines: [mark === null ? line : withoutMark(line)] })
    else last.lines.push(line)
  }
  const marks = new Set(notes.map(({ mark }) => mark).filter(Boolean))
  return { text: lines.slice(0, from + start).map((line) => withoutReferences(line, marks)), notes }
}

function markOf({ segments }: Line): string | null {
  const [first] = segments[0]?.words ?? []
  return first?.raised && noteMark.test(first.text) ? first.text : null
}

function withoutMark(line: Line): Line {
  return withoutWords(line, (_, index) => index > 0)
}

/** The raised marks in the text that refer to the notes of the page are no words of it. */
function withoutReferences(line: Line, marks: ReadonlySet<string>): Line {
  return line.segments.some(({ words }) => words.some(({ raised }) => raised))
    ? withoutWords(line, (word) => !(word.raised && marks.has(word.text)))
    : line
}

function withoutWords(line: Line, keeps: (word: Word, index: number) => boolean): Line {
  const words = line.segments.flatMap((segment) => segment.words).filter(keeps)
  return words.length > 0 ? toLine(words) : line
}
