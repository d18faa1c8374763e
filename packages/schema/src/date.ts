import { z } from 'zod'

/** A full calendar date, `2017-10-17` (ISO 8601). Days that no calendar has (`2017-02-30`) are refused. */
export const isoDate = z.iso.date().meta({ id: 'IsoDate', description: 'Calendar date, e.g. 2017-10-17' })
/** What {@link isoDate} accepts. */
export type IsoDate = z.infer<typeof isoDate>

/** A time of day to the minute, `00:00` to `24:00` (the end of the day, as in ISO 8601), local to the place it is said of. */
export const clockTime = z
  .string()
  .regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u)
  .meta({ id: 'ClockTime', description: 'Time of day, e.g. 09:30' })
/** What {@link clockTime} accepts. */
export type ClockTime = z.infer<typeof clockTime>

/** A date and time to the minute without a zone, `2012-03-20T09:30`: the clock on the wall of the meeting room. */
export const localDateTime = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u)
  .refine((time) => isoDate.safeParse(time.slice(0, 10)).success, 'Expected a day that the calendar has')
  .meta({ id: 'LocalDateTime', description: 'Local date and time, e.g. 2012-03-20T09:30' })
/** What {@link localDateTime} accepts. */
export type LocalDateTime = z.infer<typeof localDateTime>

/** A time of day where no day is known (`09:30`), else the date and time (`2012-03-20T09:30`). */
export const scheduledTime = z
  .union([clockTime, localDateTime])
  .meta({ id: 'ScheduledTime', description: 'Time of day, or local date and time' })
/** What {@link scheduledTime} accepts. */
export type ScheduledTime = z.infer<typeof scheduledTime>

/** When an item of a programme begins or ends: a day (`2012-03-20`), or a time of day with its date where that is known. */
export const programmeTime = z
  .union([isoDate, clockTime, localDateTime])
  .meta({ id: 'ProgrammeTime', description: 'Day, time of day, or local date and time' })
/** What {@link programmeTime} accepts. */
export type ProgrammeTime = z.infer<typeof programmeTime>

/**
 * A date as precise as the document is, and no more: a day `2017-10-17`, a month `2017-09`, a quarter `2017-Q3`
 * or a year `2017`. The quarter is not ISO 8601 but the usual extension of it; the other three are its
 * reduced-precision calendar dates.
 */
export const reducedDate = z
  .string()
  .regex(/^[0-9]{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/u)
  .refine(
    (date) => date.length < 10 || isoDate.safeParse(date).success,
    'Expected a day that the calendar has',
  )
  .meta({ id: 'ReducedDate', description: 'Date of reduced precision: 2017-10-17, 2017-09, 2017-Q3 or 2017' })
/** What {@link reducedDate} accepts. */
export type ReducedDate = z.infer<typeof reducedDate>
