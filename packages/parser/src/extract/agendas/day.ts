import { addDuration, weekdayOf } from '../../dates/calendar.js'
import { type DateMention, findDates } from '../../dates/find-dates.js'
import type { Span } from '../../document/document.js'
import { hasHan } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { type Times, timesAt } from './clock.js'

/** What is known of a meeting's days before its agenda is read. */
export interface Calendar {
  /** Years that a date without one may have, the likeliest first. */
  readonly years: readonly number[]
  /** Full ISO dates of the meeting's first and last day, or null. */
  readonly meeting: { readonly from: string; readonly to: string } | null
}

/** A line that names a day or a half-day; offsets are those of the given text. */
export interface DayLine {
  readonly kind: 'day' | 'half-day'
  /** Full ISO date with the words that it follows from; null where none is printed and none follows. */
  readonly date: (Span & { readonly iso: string }) | null
  /** Full ISO date of the last day, where two are printed. */
  readonly lastDate: string | null
  readonly times: Times | null
  /** False where the line is a date and nothing else, which may as well be the date of the whole meeting. */
  readonly isMarked: boolean
  /** What the line says besides: `Room A`. */
  readonly rest: string
}

const longestLine = 110
const longestRest = { han: 16, latin: 32 }
const daySign =
  /[\d月天日周期午晚]|day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|morning|afternoon|evening|[ap]\.?m|plenar|sitting|session|全体|全会|式/iu
const dateSign = /[月日]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/iu
const dateStart = /^[\s([–—-]*(?:\d|[二一]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/iu
const parting = /^[\s,;:/|•·()[\]–—−-]+/u
/** `II Closing plenary` */
const partNumber = /^[IVX]{1,4}[.):]? (?=[A-Z])/u
const stop = /[。;.?!]$/u
const leapYear = 2000
const marks = ['dayCount', 'weekday', 'halfDay', 'sitting'] as const

/** The day or half-day that a line of half width heads, or null where it is no such heading. */
export function readDayLine(text: string, calendar: Calendar): DayLine | null {
  if (text.length > longestLine || !daySign.test(text) || (text.length > 40 && stop.test(text))) return null
  const lead = partNumber.exec(text)?.[0].length ?? 0
  if (!dateStart.test(text) && !markAt(text.slice(lead))) return null
  if (languages.some(({ agendas }) => agendas.pause.test(text))) return null
  const known = dateSign.test(text) ? datesIn(text, calendar) : []
  // without any year a date is still one, only not which
  const isKnown = known.length > 0 || calendar.years.length > 0
  const dates = isKnown || !dateSign.test(text) ? known : findDates(text, { year: leapYear })
  const seen = new Set<(typeof marks)[number]>()
  let date: DateMention | null = null
  let times: Times | null = null
  let weekday: Span | null = null
  let place = lead
  for (let step = 0; step < 8; step++) {
    const from = place + (parting.exec(text.slice(place))?.[0].length ?? 0)
    const mention = dates.find(({ start, from: first }) => start === from && first.length === 10)
    if (mention && !date) {
      date = mention
      place = mention.end
      continue
    }
    const clock: Times | null = times
      ? null
      : (timesAt(text, from) ?? (from > place ? timesAt(text, from - 1) : null))
    if (clock) {
      times = clock
      place = clock.end
      continue
    }
    const mark = markAt(text.slice(from))
    if (!mark) break
    if (mark.kind === 'weekday') weekday = { start: from, end: from + mark.length }
    seen.add(mark.kind)
    place = from + mark.length
  }
  if (!date && seen.size === 0) return null
  const behind = text.slice(place)
  const rest = behind.replace(parting, '').trim()
  const isParted = behind.length !== rest.length
  if (rest.length > (hasHan(rest) ? longestRest.han : longestRest.latin)) return null
  if (rest && (!isParted || (seen.has('sitting') && !date && !/^\s*(?:[,:;(–—-]|of |for )/u.test(behind))))
    return null
  const isDay = date !== null || seen.has('dayCount') || seen.has('weekday')
  return {
    kind: isDay ? 'day' : 'half-day',
    date:
      date && isKnown
        ? { start: date.start, end: date.end, iso: date.from }
        : weekday && dateOfWeekday(text, weekday, calendar),
    lastDate: date && isKnown && date.to !== date.from && date.to.length === 10 ? date.to : null,
    times: times ?? (date?.time ? timesInside(text, date) : null),
    isMarked: seen.size > 0 || (date !== null && date.weekday !== null),
    rest,
  }
}

/** The dates of a text in the year in which the printed weekday is right, else in the likeliest year. */
function datesIn(text: string, { years }: Calendar): DateMention[] {
  if (years.length === 0) return findDates(text)
  const readings = years.map((year) => findDates(text, { year }))
  return readings.find((dates) => dates.every(isRightWeekday)) ?? readings[0] ?? []
}

function isRightWeekday({ from, weekday }: DateMention): boolean {
  return weekday === null || from.length < 10 || weekdayOf(from) === weekday
}

function markAt(text: string): { kind: (typeof marks)[number]; length: number } | null {
  for (const kind of marks)
    for (const { agendas } of languages) {
      const match = agendas[kind].exec(text)
      if (match?.[0]) return { kind, length: match[0].length }
    }
  return null
}

/** A weekday alone is a day of the meeting where the meeting has it once. */
function dateOfWeekday(text: string, span: Span, { meeting }: Calendar): (Span & { iso: string }) | null {
  if (!meeting) return null
  const word = text.slice(span.start, span.end)
  const number = languages.map(({ agendas }) => agendas.weekdayNumber(word)).find((found) => found !== null)
  const days: string[] = []
  for (
    let day: string | null = meeting.from;
    day && day <= meeting.to && days.length < 15;
    day = addDuration(day, 'P1D')
  )
    if (weekdayOf(day) === number) days.push(day)
  const [iso] = days
  return days.length === 1 && iso ? { ...span, iso } : null
}

/** A time that the date took with it. */
function timesInside(text: string, date: DateMention): Times | null {
  for (let place = date.start; place < date.end; place++) {
    if (!/\d/u.test(text.charAt(place)) || /\d/u.test(text.charAt(place - 1))) continue
    const times = timesAt(text, place)
    if (times && times.from.time === date.time) return times
  }
  return null
}
