const dayInMilliseconds = 86_400_000

/** Days from one ISO 8601 date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds)
}

/** How far away a day is: `in 12 days`, `tomorrow`, `3 days ago`; more than two years ago only the years count. */
export function daysLeft(today: string, date: string): string {
  const days = daysBetween(today, date)
  switch (days) {
    case 0:
      return 'today'
    case 1:
      return 'tomorrow'
    case -1:
      return 'yesterday'
  }
  if (days > 0) return `in ${days} days`
  return days > -730 ? `${-days} days ago` : `${Math.floor(-days / 365.25)} years ago`
}

/** From the first day to the last, dates as precise as they are: `2017-10-17 – 2017-10-19`. */
export function period(start: string | null, end: string | null): string {
  if (start === null || end === null || start === end) return start ?? end ?? ''
  return `${start} – ${end}`
}

/** A time of the record for people: `2012-03-20T09:30` is `2012-03-20 09:30`. */
export function timeText(time: string): string {
  return time.replace('T', ' ')
}
