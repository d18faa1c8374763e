import { splitLabel } from '../../document/label.js'
import type { Line } from './lines.js'

/** No paragraph of wrapped text is wider than this many columns. */
const widest = 120
/** So many lines must be full before text counts as wrapped. */
const leastJoints = 4

/**
 * Joins the lines of text that was wrapped at a fixed width. A line goes on in the next where the next line's
 * first word would not have found room in it; text with a single line wider than a page was never wrapped.
 */
export function unwrap(lines: readonly Line[]): readonly Line[] {
  if (lines.some((line) => line.text.length > widest)) return lines
  const widths = lines.map((line) => columns(line.text))
  const width = widths.reduce((most, one) => Math.max(most, one), 0)
  if (width > widest || width < 50) return lines
  const goesOn = lines.map((line, index) => isFull(line, widths[index] as number, lines[index + 1], width))
  if (goesOn.filter(Boolean).length < Math.max(leastJoints, lines.filter(({ text }) => text).length / 8))
    return lines
  const joined: Line[] = []
  lines.forEach((line, index) => {
    const before = joined.at(-1)
    if (index > 0 && goesOn[index - 1] && before)
      joined[joined.length - 1] = { ...before, text: before.text + glue(before.text, line.text) + line.text }
    else joined.push(line)
  })
  return joined
}

/** Columns that folding blanks takes from a line at most, by what stands behind its number. */
const lostBehindNumber = 3
const lostInTab = 8

function isFull(line: Line, width: number, next: Line | undefined, limit: number): boolean {
  const own = splitLabel(line.text)
  if (
    !line.text ||
    !next?.text ||
    line.opens ||
    next.opens ||
    own.text.includes('\t') ||
    next.text.includes('\t')
  )
    return false
  if (splitLabel(next.text).label || next.bookmarks.length > 0) return false
  const word = /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(next.text)?.[0] ?? ''
  const lost = own.label === '' ? 0 : line.text.includes('\t') ? lostInTab : lostBehindNumber
  return width + lost + (isHanJoint(line.text, next.text) ? 0 : 1) + columns(word) > limit
}

function glue(before: string, after: string): string {
  if (isHanJoint(before, after)) return ''
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? '' : ' '
}

function isHanJoint(before: string, after: string): boolean {
  return /[\p{Script=Han}，。；：、）”》]$/u.test(before) || /^[\p{Script=Han}，。；：、（“《]/u.test(after)
}

/** Columns of a terminal: two for a Chinese character or a full-width sign. */
function columns(text: string): number {
  let count = 0
  for (const sign of text)
    count += /[\u1100-\u115F\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u.test(sign) ? 2 : 1
  return count
}
