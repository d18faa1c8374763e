import type { Word } from './page-content.js'

/** Words that stand side by side with no wide gap between them. */
export interface Segment {
  readonly words: readonly Word[]
  readonly left: number
  readonly right: number
}

/** A line of writing: its segments from left to right. */
export interface Line {
  readonly segments: readonly Segment[]
  readonly base: number
  /** The size that most of it is set in. */
  readonly size: number
  readonly left: number
  readonly right: number
}

/** Lines of writing that differ by less than this, in ems, are one. */
const sameBase = 0.22
/** A smaller word beside a larger one belongs to its line when it is raised or lowered by no more, in ems of the larger. */
const highestRaise = 0.75
const lowestDrop = 0.4
const smaller = 0.86

/** Puts words into lines, from top to bottom. */
export function toLines(words: readonly Word[]): Line[] {
  return withScripts(byBase(words))
    .map((row) => toLine(struckOnce(row.sort(byLeft))))
    .sort((a, b) => a.base - b.base)
}

function byLeft(a: Word, b: Word): number {
  return a.left - b.left
}

/** A line of words that are known to stand side by side, from left to right. */
export function toLine(sorted: readonly Word[]): Line {
  const segments = toSegments(sorted)
  const { base, size } = sorted.reduce((most, word) =>
    word.right - word.left > (most.right - most.left) * 1.001 && !word.raised ? word : most,
  )
  return {
    segments,
    base,
    size,
    left: (segments[0] as Segment).left,
    right: segments.reduce((most, { right }) => Math.max(most, right), 0),
  }
}

function byBase(words: readonly Word[]): Word[][] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.left - b.left)
  const rows: Word[][] = []
  let row: Word[] = []
  let base = Number.NEGATIVE_INFINITY
  let size = 0
  for (const word of sorted) {
    if (word.base - base <= sameBase * Math.min(size, word.size)) row.push(word)
    else {
      row = [word]
      rows.push(row)
      base = word.base
      size = word.size
    }
  }
  return rows
}

/** Moves words that are set small above or below the line of the word beside them into its line. */
function withScripts(rows: readonly Word[][]): Word[][] {
  const sizes = rows.map((row) => row.reduce((most, { size }) => Math.max(most, size), 0))
  const least = rows.map((row) => row.reduce((few, { size }) => Math.min(few, size), Number.MAX_VALUE))
  return rows
    .map((row, index) => {
      const near = [index + 1, index - 1, index + 2].filter(
        (other) => (sizes[other] ?? 0) * smaller >= (least[index] as number),
      )
      if (near.length === 0) return row
      return row.filter((word) => {
        for (const other of near) {
          const host = rows[other]?.find((beside) => isScriptOf(word, beside))
          if (!host) continue
          rows[other]?.push({ ...word, raised: word.base < host.base })
          return false
        }
        return true
      })
    })
    .filter((row) => row.length > 0)
}

function isScriptOf(word: Word, beside: Word): boolean {
  if (word.size > beside.size * smaller || word.text.length > 6) return false
  const raise = beside.base - word.base
  if (raise > beside.size * highestRaise || raise < beside.size * -lowestDrop) return false
  const near = beside.size * 0.35
  return Math.abs(word.left - beside.right) < near || Math.abs(beside.left - word.right) < near
}

/** Words that were printed twice at almost the same place, to look bold, once; words come from left to right. */
function struckOnce(row: readonly Word[]): readonly Word[] {
  const kept: Word[] = []
  for (const word of row) {
    let twin = kept.length - 1
    while (twin >= 0 && twin >= kept.length - 3 && !isTwin(kept[twin] as Word, word)) twin--
    if (twin >= 0 && twin >= kept.length - 3) kept[twin] = { ...(kept[twin] as Word), bold: true }
    else kept.push(word)
  }
  return kept
}

function isTwin(one: Word, other: Word): boolean {
  return one.text === other.text && Math.abs(other.left - one.left) < other.size * 0.15
}

/** A gap of more ems than this, and of so many times the line's usual blank, parts segments. */
const leastSegmentGap = 1.05
const unusualBlank = 2.5

function toSegments(sorted: readonly Word[]): Segment[] {
  const widest = segmentGap(sorted)
  const segments: { words: Word[]; left: number; right: number }[] = []
  for (const word of sorted) {
    const last = segments.at(-1)
    const gap = last ? (word.left - last.right) / word.size : 0
    if (last && gap <= widest && !isTabbed(last.words, word, gap)) {
      last.words.push(word)
      last.right = Math.max(last.right, word.right)
    } else segments.push({ words: [word], left: word.left, right: word.right })
  }
  return segments
}

/** A label stands a little farther from its text than words do from each other. */
const tab = 0.33
const tabBehindBlank = 0.7
const labelWord =
  /^[(（]?\d{1,3}(?:\.\d{1,3}){0,5}[)）.、:．]?$|^[(（]?(?:[A-Za-z]|[ivxIVX]{2,5}|[一二三四五六七八九十]{1,3})[)）.、．]$|^[A-Z](?:\.\d{1,3}){1,3}$|^[-–—•●○◦▪■□◆·➢\uF0B7\uF0A7]$/u

/** Tells whether a word is a number, letter or mark that an item may begin with. */
export function isLabelWord(text: string): boolean {
  return labelWord.test(text)
}

function isTabbed(words: readonly Word[], next: Word, gap: number): boolean {
  const [first] = words
  if (!first || words.length > 1 || !isLabelWord(first.text)) return false
  return gap > (next.spaced ? tabBehindBlank : tab)
}

function segmentGap(sorted: readonly Word[]): number {
  return Math.min(Math.max(leastSegmentGap, usualBlank(sorted) * unusualBlank), 3)
}

/** So few blanks tell nothing. */
const leastBlanks = 4

/** The usual blank of a line, in ems: wide where a line is spread to fill its measure; 0 where too few tell. */
export function usualBlank(sorted: readonly Word[]): number {
  const blanks: number[] = []
  let right = Number.NaN
  for (const word of sorted) {
    const gap = (word.left - right) / word.size
    if (gap > 0.15) blanks.push(gap)
    right = word.right
  }
  if (blanks.length < leastBlanks) return 0
  return blanks.sort((a, b) => a - b)[blanks.length >> 1] as number
}
