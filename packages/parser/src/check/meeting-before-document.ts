import { compareDates } from '../dates/calendar.js'
import type { Check } from './check.js'
import { preparesMeeting } from './deadline-topics.js'
import { warning } from './finding.js'
import { isLetter } from './is-letter.js'

/** A letter that calls for registration or contributions to a meeting that was over when it was written. */
export const meetingBeforeDocument: Check = {
  rule: 'meeting-before-document',
  find({ facts }) {
    const { date, meetings, deadlines } = facts
    const meeting = meetings[0]
    const end = meeting?.end ?? meeting?.start ?? null
    if (!meeting || end === null || date === null || !isLetter(facts) || compareDates(end, date) >= 0)
      return []
    if (meetings.slice(1).some((other) => other.start !== null && compareDates(other.start, date) >= 0))
      return []
    const call = deadlines.find(
      (deadline) =>
        deadline.date !== null &&
        deadline.date >= date &&
        deadline.basis === 'table' &&
        preparesMeeting(deadline),
    )
    if (!call) return []
    return [
      warning(
        `Meeting ends on ${end}, before the letter's own date ${date}, while the deadline ${call.date} prepares it; a meeting after the letter is expected.`,
        '/meetings/0/end',
      ),
    ]
  },
}
