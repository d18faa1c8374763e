import type { Meeting } from '@rapporteur/schema'
import type { Facts } from './check.js'

/** The last day of the announced meetings of a letter, full ISO date; null where there is none or one is not known to the day. */
export function lastAnnouncedDay({ meetings }: Pick<Facts, 'meetings'>): string | null {
  const announced = meetings.filter(({ status }) => status === 'announced')
  const days = announced.map(({ start, end }) => end ?? start)
  if (days.length === 0 || days.some((day) => day === null || day.length < 10)) return null
  return days.reduce((last, day) => (day !== null && last !== null && day > last ? day : last)) ?? null
}

/** A meeting as messages name it: `meeting of SG17`, `meeting` where its group is not known. */
export function nameOf({ group }: Pick<Meeting, 'group'>): string {
  return group === null ? 'meeting' : `meeting of ${group}`
}
