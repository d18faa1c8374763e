import type { Word } from './page-content.js'

/** A word in its line; a raised one is smaller and stands above the line of writing, as the mark of a note does. */
export interface PlacedWord extends Word {
  readonly raised: boolean
}

/** Words that stand side by side with no wide gap between them. */
export interface Segment {
  readonly words: readonly PlacedWord[]
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
    .map((row) => toLine(struckOnce(row)))
    .sort((a, b) => a.base - b.base)
}

/** A line of words that are known to stand side by side. */
export function toLine(words: readonly PlacedWord[]): Line {
  const sorted = [...words].sort((a, b) => a.left - b.left)
  const segments = toSegments(sorted)
  const { base, size } = sorted.reduce((most, word) =>
    word.right - word.left > (most.right - most.left) * 1.001 && !word.raised ? word : most,
  )
  return {
    segments,
    base,
    size,
    left: (segments[0] as Segment).left,
    right: Math.max(...segments.map(({ right }) => right)),
  }
}

function byBase(words: readonly Word[]): PlacedWord[][] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.left - b.left)
  const rows: PlacedWord[][] = []
  let row: PlacedWord[] = []
  let base = Number.NEGATIVE_INFINITY
  let size = 0
  for (const word of sorted) {
    const placed = { ...word, raised: false }
    if (word.base - base <= sameBase * Math.min(size, word.size)) row.push(placed)
    else {
      row = [placed]
      rows.push(row)
      base = word.base
      size = word.size
    }
  }
  return rows
}

/** Moves words that are set small above or below the line of the word beside them into its line. */
function withScripts(rows: readonly PlacedWord[][]): PlacedWord[][] {
  return rows
    .map((row, index) => {
      const near = [rows[index + 1], rows[index - 1], rows[index + 2]].filter((other) => other !== undefined)
      return row.filter((word) => {
        for (const other of near) {
          const host = other.find((beside) => isScriptOf(word, beside))
          if (!host) continue
          other.push({ ...word, raised: word.base < host.base })
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

/** Words that were printed twice at almost the same place, to look bold, once. */
function struckOnce(row: readonly PlacedWord[]): PlacedWord[] {
  const sorted = [...row].sort((a, b) => a.left - b.left)
  const kept: PlacedWord[] = []
  for (const word of sorted) {
    const twin = kept.findLastIndex(
      ({ text, left }) => text === word.text && Math.abs(word.left - left) < word.size * 0.15,
    )
    if (twin >= 0 && kept.length - twin <= 3) kept[twin] = { ...(kept[twin] as PlacedWord), bold: true }
    else kept.push(word)
  }
  return kept
}

/** A gap of more ems than this, and of so many times the line's usual blank, parts segments. */
const leastSegmentGap = 1.05
const unusualBlank = 2.5

function toSegments(sorted: readonly PlacedWord[]): Segment[] {
  const widest = segmentGap(sorted)
  const segments: { words: PlacedWord[]; left: number; right: number }[] = []
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
  /^[(（]?(?:\d{1,3}(?:\.\d{1,3}){0,5}|[A-Za-z](?:\.\d{1,3}){0,3}|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})[)）.、:．]?$|^[-–—•●○◦▪■□◆·➢\uF0B7\uF0A7]$/u

/** Tells whether a word is a number, letter or mark that an item may begin with. */
export function isLabelWord(text: string): boolean {
  return labelWord.test(text)
}

function isTabbed(words: readonly PlacedWord[], next: PlacedWord, gap: number): boolean {
  const [first] = words
  if (!first || words.length > 1 || !isLabelWord(first.text)) return false
  return gap > (next.spaced ? tabBehindBlank : tab)
}

function segmentGap(sorted: readonly PlacedWord[]): number {
  const blanks: number[] = []
  let right = Number.NaN
  for (const word of sorted) {
    const gap = (word.left - right) / word.size
    if (gap > 0.15) blanks.push(gap)
    right = word.right
  }
  blanks.sort((a, b) => a - b)
  const usual = blanks.length >= 5 ? (blanks[blanks.length >> 1] as number) : 0
  return Math.min(Math.max(leastSegmentGap, usual * unusualBlank), 3)
}
