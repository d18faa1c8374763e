import type { AgendaItem, Meeting } from '@rapporteur/schema'
import { compareDates } from '../dates/calendar.js'
import { nameOf } from './announced-meeting.js'
import type { Check } from './check.js'
import { type Finding, warning } from './finding.js'

/** The opening of a meeting, or a day of the agenda of its group, that lies outside the days of the meeting. */
export const sessionOutsideMeeting: Check = {
  rule: 'session-outside-meeting',
  find({ facts: { meetings, agendas } }) {
    const openings = meetings.flatMap((meeting, order): Finding[] => {
      const day = meeting.opens?.slice(0, -6) || null
      return day !== null && isOutside(day, [meeting])
        ? [outside(day, [meeting], `/meetings/${order}/opens`)]
        : []
    })
    const days = agendas.flatMap(({ group, items }, order): Finding[] => {
      const own = group === null ? [] : meetings.filter((meeting) => meeting.group === group)
      return own.length === 0 ? [] : daysOutside(items, own, `/agendas/${order}`)
    })
    return [...openings, ...days]
  },
}

/** The first item of each day that lies outside every one of the meetings. */
function daysOutside(items: readonly AgendaItem[], own: readonly Meeting[], above: string): Finding[] {
  const told = new Set<string>()
  const visit = (list: readonly AgendaItem[], at: string): Finding[] =>
    list.flatMap((item, order) => {
      const pointer = `${at}/items/${order}`
      const day = item.start !== null && item.start.length >= 10 ? item.start.slice(0, 10) : null
      const found: Finding[] = []
      if (day !== null && !told.has(day) && isOutside(day, own)) {
        told.add(day)
        found.push(outside(day, own, `${pointer}/start`))
      }
      return [...found, ...visit(item.items, pointer)]
    })
  return visit(items, above)
}

function isOutside(day: string, meetings: readonly Meeting[]): boolean {
  return meetings.every(({ start, end }) => {
    if (start === null) return false
    return compareDates(day, start) < 0 || compareDates(day, end ?? start) > 0
  })
}

function outside(day: string, meetings: readonly Meeting[], pointer: string): Finding {
  const [meeting] = meetings as [Meeting]
  return warning(
    `Session on ${day} lies outside the ${nameOf(meeting)} from ${meeting.start} to ${meeting.end ?? meeting.start}; a day of the meeting is expected.`,
    pointer,
  )
}
