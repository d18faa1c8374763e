import type { IsoDate, ReducedDate } from '@rapporteur/schema'

const day = 24 * 60 * 60 * 1000

/** The day after: where an all-day event of RFC 5545 ends, since its DTEND is exclusive. */
export function dayAfter(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) + day).toISOString().slice(0, 10)
}

/** Whether the date is a whole day and no month, quarter or year. */
export function isDay(date: ReducedDate | null): date is IsoDate {
  return date?.length === 10
}
