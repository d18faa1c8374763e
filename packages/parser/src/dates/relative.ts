import { allMatches } from '../document/all-matches.js'
import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import type { Anchor, RelativeDatesWords } from '../language/relative-dates-words.js'

/** A date that is said by its distance from something. */
export interface RelativeDate {
  /** UTF-16 offsets in the given text: from the anchor or the limiting words to the end of the distance. */
  readonly start: number
  readonly end: number
  /** Distance as an ISO 8601 duration: `P6W`, `P1M`, `P12D`, `PT24H`. */
  readonly offset: string
  readonly anchor: Anchor
  /** True where the date lies behind the anchor: within two months of the date of this circular. */
  readonly after: boolean
  /** True where the words speak of several meetings, so that no one date follows: each meeting, 所有其他会议. */
  readonly several: boolean
}

/** How far from its anchor a distance may stand, in UTF-16 units. */
const reach = 70

/**
 * The dates in a text that are given as a distance: six weeks before the meeting, 会议召开的四（4）个星期前, at least
 * 24 hours in advance, within two months of the date of this circular. A length of time without direction and
 * anchor (a stay of two weeks, 通常15天之后) is none.
 */
export function findRelativeDates(text: string): RelativeDate[] {
  const wide = foldWidth(text)
  const found: RelativeDate[] = []
  for (const { relativeDates: words } of languages) {
    if (!words.sign.test(wide)) continue
    for (const match of allMatches(wide, words.length)) {
      const one = readRelative(wide, match, words)
      if (one) found.push(one)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function readRelative(wide: string, match: RegExpExecArray, words: RelativeDatesWords): RelativeDate | null {
  const { number: printed, unit: word } = match.groups ?? {}
  const number = printed === undefined ? null : words.number(printed)
  const unit = word === undefined ? null : words.unit(word)
  if (number === null || unit === null || number <= 0) return null
  // 4-5 months before: which of them is not said
  if (/\d ?[-–~至] ?$/u.test(wide.slice(Math.max(0, match.index - 4), match.index))) return null
  const end = match.index + match[0].length
  const clause = clauseAround(wide, match.index, end, words)
  const ahead = wide.slice(Math.max(clause.start, match.index - reach), match.index)
  const behind = wide.slice(end, Math.min(clause.end, end + reach))

  const closing = words.beforeBehind.exec(behind)
  const isBefore = closing !== null || (words.beforeAhead?.test(ahead) ?? false)
  const later = isBefore ? null : words.afterBehind.exec(behind)
  const isAfter = later !== null && (words.afterAhead?.test(ahead) ?? true)
  if (!isBefore && !isAfter) return null

  const least = words.least.exec(ahead)
  const near = anchorIn(words.anchorStands === 'ahead' ? ahead : behind, words, words.anchorStands)
  const far =
    near ?? (least ? anchorIn(words.anchorStands === 'ahead' ? behind : ahead, words, 'behind') : null)
  if (!near && !least) return null
  if (isAfter && !near) return null

  const stretchEnd = end + ((closing ?? later)?.[0].trimEnd().length ?? 0)
  const leastStart = least ? match.index - (ahead.length - least.index) : match.index
  const start =
    near && words.anchorStands === 'ahead'
      ? Math.min(match.index - ahead.length + near.start, leastStart)
      : leastStart
  const stop = near && words.anchorStands === 'behind' ? end + near.end : stretchEnd
  const offset = number === 0.5 ? halfOf(unit) : unit === 'H' ? `PT${number}H` : `P${number}${unit}`
  if (offset === null) return null
  const several = words.otherMeetings.test(wide.slice(clause.start, clause.end))
  return {
    start,
    end: Math.max(stop, end),
    offset,
    anchor: (near ?? far)?.anchor ?? (several ? 'meeting-start' : 'other'),
    after: isAfter,
    several,
  }
}

/** Half a month and the like in the next smaller unit; null where there is no whole number of them. */
function halfOf(unit: 'Y' | 'M' | 'W' | 'D' | 'H'): string | null {
  return unit === 'Y' ? 'P6M' : unit === 'D' ? 'PT12H' : unit === 'M' ? 'P15D' : null
}

/** The anchor that stands nearest: the last one ahead of the length, the first one behind it. */
function anchorIn(
  text: string,
  { anchors }: RelativeDatesWords,
  side: 'ahead' | 'behind',
): { start: number; end: number; anchor: Anchor } | null {
  const cut = side === 'ahead' ? text.slice(lastComma(text)) : text
  const shift = text.length - cut.length
  for (const [pattern, anchor] of anchors) {
    const match = pattern.exec(cut)
    if (match) return { start: shift + match.index, end: shift + match.index + match[0].length, anchor }
  }
  return null
}

/** Where the words behind the last comma begin; a comma right at the end belongs to the words before it. */
function lastComma(text: string): number {
  return Math.max(text.lastIndexOf(',', text.length - 2), -1) + 1
}

/** The clause around a length, as far as an anchor or a word about it may stand. */
function clauseAround(
  wide: string,
  start: number,
  end: number,
  { clauseEnd }: RelativeDatesWords,
): { start: number; end: number } {
  let from = Math.max(0, start - 3 * reach)
  const window = wide.slice(from, start)
  const offset = from
  for (const stop of allMatches(window, clauseEnd)) from = offset + stop.index + stop[0].length
  const rest = wide.slice(end, end + 3 * reach)
  const stop = rest.search(clauseEnd)
  return { start: from, end: end + (stop < 0 ? rest.length : stop) }
}
