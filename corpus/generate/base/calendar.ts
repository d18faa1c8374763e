const day = 86_400_000

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function toDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The date so many days on; back where negative. Dates are ISO 8601, `2017-10-17`. */
export function addDays(date: string, days: number): string {
  return toDate(toTime(date) + days * day)
}

/** The date so many months back; its day must be in every month. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  if (dayOfMonth > 28) throw new Error(`${date} is not in every month`)
  return toDate(Date.UTC(year, month - 1 - months, dayOfMonth))
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(toTime(date)).getUTCDay()
}

/** The Monday of the date's week, or the date itself. */
export function mondayOf(date: string): string {
  return addDays(date, -((weekday(date) + 6) % 7))
}

/** Year, month and day as numbers. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  return { year, month, day: dayOfMonth }
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / day)
}
