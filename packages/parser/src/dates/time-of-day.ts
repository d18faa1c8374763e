import type { DatesWords } from '../language/dates-words.js'
import { matchAt } from './date-chain.js'

/** A time of day that stands beside a date, with the stretch of date and time together. */
export interface TimeBeside {
  readonly start: number
  readonly end: number
  /** `09:30` */
  readonly time: string
  /** IANA name, or null. */
  readonly zone: string | null
}

/** The time of day right behind the date at `[start, end)`, else right before it; null where there is none. */
export function timeBeside(text: string, start: number, end: number, words: DatesWords): TimeBeside | null {
  const behind = matchAt(words.timeAfter, text, end)
  const after = behind && timeOf(behind, words)
  if (behind && after) return { start, end: end + closed(behind[0]), ...after }
  if (!words.timeBefore) return null
  const ahead = text.slice(Math.max(0, start - 60), start)
  const before = /(?:\d|h|m|n|s|C|T|\)|,|on|the) $/u.test(ahead) ? words.timeBefore.exec(ahead) : null
  const time = before && timeOf(before, words)
  return before && time ? { start: start - (ahead.length - before.index), end, ...time } : null
}

/** A time of day at the very place, `09:30` with its end; null where there is none. */
export function timeAt(text: string, place: number, words: DatesWords): { time: string; end: number } | null {
  const match = matchAt(words.timeAfter, text, place)
  const found = match && timeOf(match, words)
  return match && found ? { time: found.time, end: place + closed(match[0]) } : null
}

function timeOf(match: RegExpExecArray, words: DatesWords): { time: string; zone: string | null } | null {
  const groups = match.groups ?? {}
  const named = groups.zone ?? groups.zoneAhead
  const zone = named === undefined ? null : zoneName(named, words)
  if (groups.noon !== undefined) return { time: '12:00', zone }
  const printed = groups.hour ?? groups.hour12 ?? groups.hour4 ?? groups.hourOnly
  if (printed === undefined) return null
  let hour = Number(printed)
  const minute = Number(
    groups.minute ?? groups.minuteOf ?? groups.minute4 ?? (groups.half === undefined ? 0 : 30),
  )
  const meridiem = groups.meridiem ?? groups.meridiemAlone
  if (meridiem !== undefined) {
    const late = words.afternoon.test(meridiem)
    if (late && hour < 12) hour += 12
    if (!late && hour === 12 && /m/iu.test(meridiem)) hour = 0
  }
  // midnight may be either end of the day; 24:00 is the end of the day that is printed
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return { time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, zone }
}

/** The length of the match without a bracket that opened outside of it. */
function closed(words: string): number {
  const text = words.trimEnd()
  return text.endsWith(')') && !text.includes('(') ? text.length - 1 : text.length
}

/** The IANA name of a printed zone: `UTC`, `Etc/GMT-8` for UTC+8, `Europe/Zurich` for Geneva time; null where the place is not known. */
function zoneName(printed: string, words: DatesWords): string | null {
  const universal = /^(?:UTC|GMT)(?: ?([+-]) ?(\d{1,2})(:\d{2})?)?$/u.exec(printed.trim())
  if (!universal) return words.zones.find(([pattern]) => pattern.test(printed))?.[1] ?? null
  const [, sign, hours, minutes] = universal
  if (sign === undefined || Number(hours) === 0) return minutes && minutes !== ':00' ? null : 'UTC'
  if (minutes !== undefined && minutes !== ':00') return null
  // the Etc zones count west of Greenwich as positive
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
}
