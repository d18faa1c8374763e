/** A date of the proleptic Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const millisecondsOfDay = 86_400_000
const reducedForm = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/u
const durationForm = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?)?$/u

/** How many days the month of the year has; 0 for a month that there is not. */
function daysOfMonth(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Tells whether there is such a day: 31 June is none. */
export function isDay({ year, month, day }: Day): boolean {
  return day >= 1 && day <= daysOfMonth(year, month)
}

/** `2017-07-03` of its parts. */
export function isoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day of a full ISO date; null for a reduced one (`2017-07`) and for what is none. */
function dayOf(date: string): Day | null {
  const parts = reducedForm.exec(date)
  if (!parts?.[4]) return null
  const day = { year: Number(parts[1]), month: Number(parts[3]), day: Number(parts[4]) }
  return isDay(day) ? day : null
}

/** The weekday of an ISO date, 1 for Monday to 7 for Sunday; null for a reduced date. */
export function weekdayOf(date: string): number | null {
  const day = dayOf(date)
  return day ? new Date(utc(day)).getUTCDay() || 7 : null
}

/** The first day of a reduced ISO date: of `2017`, `2017-Q3`, `2017-09`, `2017-09-17`; null for what is none. */
export function firstDayOf(date: string): string | null {
  const bounds = boundsOf(date)
  return bounds && isoDay({ year: bounds.year, month: bounds.first, day: bounds.day ?? 1 })
}

/** The last day of a reduced ISO date; null for what is none. */
export function lastDayOf(date: string): string | null {
  const bounds = boundsOf(date)
  if (!bounds) return null
  const { year, last: month } = bounds
  return isoDay({ year, month, day: bounds.day ?? daysOfMonth(year, month) })
}

/**
 * Tells how two reduced ISO dates lie: negative where all of `a` is before all of `b`, positive where it is
 * behind, 0 where they overlap (`2017-09` and `2017-09-17`) or one is no date.
 */
export function compareDates(a: string, b: string): number {
  const [firstA, lastA, firstB, lastB] = [firstDayOf(a), lastDayOf(a), firstDayOf(b), lastDayOf(b)]
  if (!firstA || !lastA || !firstB || !lastB) return 0
  if (lastA < firstB) return -1
  return firstA > lastB ? 1 : 0
}

/**
 * The date that lies an ISO duration (`P6W`, `P1M`, `P12D`, `PT24H`) behind a full ISO date. A month keeps
 * the day of the month or takes its last day; hours count in whole days, rounded up. Null where either is none.
 */
export function addDuration(date: string, duration: string): string | null {
  return shift(date, duration, 1)
}

/** The date that lies an ISO duration before a full ISO date; see addDuration. */
export function subtractDuration(date: string, duration: string): string | null {
  return shift(date, duration, -1)
}

function shift(date: string, duration: string, sign: 1 | -1): string | null {
  const day = dayOf(date)
  const parts = durationForm.exec(duration)
  if (!day || !parts || duration.length < 3) return null
  const [years, months, weeks, days, hours] = [1, 2, 3, 4, 5].map((part) => Number(parts[part] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const monthIndex = day.year * 12 + day.month - 1 + sign * (years * 12 + months)
  const year = Math.floor(monthIndex / 12)
  const month = monthIndex - year * 12 + 1
  const start = utc({ year, month, day: Math.min(day.day, daysOfMonth(year, month)) })
  const moved = new Date(start + sign * (weeks * 7 + days + Math.ceil(hours / 24)) * millisecondsOfDay)
  return isoDay({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() })
}

function boundsOf(date: string): { year: number; first: number; last: number; day: number | null } | null {
  const parts = reducedForm.exec(date)
  if (!parts) return null
  const year = Number(parts[1])
  if (parts[2]) return { year, first: Number(parts[2]) * 3 - 2, last: Number(parts[2]) * 3, day: null }
  if (!parts[3]) return { year, first: 1, last: 12, day: null }
  const month = Number(parts[3])
  if (month < 1 || month > 12) return null
  const day = parts[4] ? Number(parts[4]) : null
  return day !== null && !isDay({ year, month, day }) ? null : { year, first: month, last: month, day }
}

function utc({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
