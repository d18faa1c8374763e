import { isoDate } from './date.js'

/** The study periods of ITU-T that identifiers are made with, by code, with their first and last year. */
export const studyPeriods = [
  { code: 'T93', start: 1993, end: 1996 },
  { code: 'T97', start: 1997, end: 2000 },
  { code: 'T01', start: 2001, end: 2004 },
  { code: 'T05', start: 2005, end: 2008 },
  { code: 'T09', start: 2009, end: 2012 },
  { code: 'T13', start: 2013, end: 2016 },
  { code: 'T17', start: 2017, end: 2021 },
  { code: 'T22', start: 2022, end: 2024 },
  { code: 'T25', start: 2025, end: 2028 },
] as const

/** A study period of ITU-T: its code and its first and last year. */
export type StudyPeriod = (typeof studyPeriods)[number]

/**
 * The study period of ITU-T that a document of this date belongs to; null before 1993, after the last known period,
 * and for what is no date.
 *
 * The assembly that closes a period falls inside its last year or shortly behind it (WTSA-20 was held in March 2022,
 * WTSA-24 in October 2024), while the ITU's identifiers change with the calendar year: the year alone decides.
 *
 * @param date full ISO 8601 date, `2017-06-07`
 */
export function studyPeriod(date: string): StudyPeriod | null {
  if (!isoDate.safeParse(date).success) return null
  const year = Number(date.slice(0, 4))
  return studyPeriods.find(({ start, end }) => start <= year && year <= end) ?? null
}
