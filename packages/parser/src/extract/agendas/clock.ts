import type { Span } from '../../document/document.js'
import type { AgendasWords } from '../../language/agendas-words.js'
import { languages } from '../../language/index.js'

/** A time of day with the words that say it; offsets are those of the given text. */
export interface Clock extends Span {
  /** `09:30` */
  readonly time: string
}

/** A time of day, or a first and a last one. */
export interface Times extends Span {
  readonly from: Clock
  readonly to: Clock | null
}

interface Reading extends Span {
  readonly hour: number
  readonly minute: number
  readonly half: 'morning' | 'afternoon' | null
  readonly isFourDigits: boolean
}

const join = / ?(?:[-–—−~]{1,2}|至|到|to|until|till) ?/iuy
const opening = /(?:[([] ?)?(?:(?:from|at|starting at|自|从) ?)?/iuy
const onwards = / ?(?:onwards|起|开始)/iuy
const calendarYear = /^(?:19|20)\d\d$/u

/** The time of day or range of times at the very place of a text of half width, or null. */
export function timesAt(text: string, place = 0): Times | null {
  const at = place + (matchAt(opening, text, place)?.[0].length ?? 0)
  if (!/[\d上下中晚早凌正傍n]/iu.test(text.charAt(at))) return null
  let longest: Times | null = null
  for (const { agendas } of languages) {
    const found = rangeAt(text, at, agendas)
    if (found && found.end > (longest?.end ?? 0)) longest = { ...found, start: place }
  }
  return longest
}

/** The times that a whole text is, or null: `(9.30 – 10.00 hours)`. */
export function timesOnly(text: string): Times | null {
  if (text.length > 40) return null
  const times = timesAt(text)
  return times && /^[\s)\].,:;]*$/u.test(text.slice(times.end)) ? times : null
}

/** The same times at another place of another text. */
export function moveTimes(times: Times, by: number): Times {
  const move = (clock: Clock): Clock => ({ time: clock.time, start: clock.start + by, end: clock.end + by })
  return {
    start: times.start + by,
    end: times.end + by,
    from: move(times.from),
    to: times.to && move(times.to),
  }
}

function rangeAt(text: string, at: number, words: AgendasWords): Times | null {
  const full = readingAt(words.clock, text, at, words)
  const first = full ?? readingAt(words.bareClock, text, at, words)
  if (!first) return null
  const joined = matchAt(join, text, first.end)
  const behind = first.end + (joined?.[0].length ?? 0)
  const second = joined
    ? (readingAt(words.clock, text, behind, words) ??
      (first.isFourDigits || first.half ? readingAt(words.bareClock, text, behind, words) : null))
    : null
  if (!full && !(second && isRange(text, first, second, words))) return null
  const from = clockOf(
    first,
    second?.half && !first.half && first.hour <= second.hour ? second.half : first.half,
  )
  if (!from) return null
  if (!second)
    return {
      start: at,
      end: first.end + (matchAt(onwards, text, first.end)?.[0].length ?? 0),
      from,
      to: null,
    }
  const to = clockOf(second, second.half ?? (second.hour < 12 ? first.half : null))
  return { start: at, end: second.end, from, to: to && to.time >= from.time ? to : null }
}

/** Tells whether two bare numbers are times: `0930 – 1000`, `9-10 am`, and no years and no quantities. */
function isRange(text: string, first: Reading, second: Reading, words: AgendasWords): boolean {
  const bare = readingAt(words.clock, text, second.start, words) === null
  if (!bare) return true
  const [from, to] = [text.slice(first.start, first.end), text.slice(second.start, second.end)]
  if (calendarYear.test(from) && calendarYear.test(to)) return false
  return first.isFourDigits && second.isFourDigits
}

function readingAt(pattern: RegExp, text: string, at: number, words: AgendasWords): Reading | null {
  const match = matchAt(pattern, text, at)
  if (!match) return null
  const groups = match.groups ?? {}
  const end = at + match[0].length
  if (groups.noon !== undefined)
    return { start: at, end, hour: 12, minute: 0, half: null, isFourDigits: false }
  const hour = Number(groups.hour ?? groups.hour4 ?? groups.hourOnly)
  const minute = Number(groups.minute ?? groups.minuteOf ?? groups.minute4 ?? (groups.half ? 30 : 0))
  const said = groups.meridiem ?? groups.meridiemOnly ?? ''
  const half = words.afternoon.test(said) ? 'afternoon' : words.morning.test(said) ? 'morning' : null
  return { start: at, end, hour, minute, half, isFourDigits: groups.hour4 !== undefined }
}

function clockOf({ hour, minute, start, end }: Reading, half: Reading['half']): Clock | null {
  const late = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour
  if (late > 23 || minute > 59) return null
  return { start, end, time: `${String(late).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
