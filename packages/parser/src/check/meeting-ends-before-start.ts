import { compareDates } from '../dates/calendar.js'
import type { Check } from './check.js'
import { error } from './finding.js'

/** A meeting whose last day lies before its first. */
export const meetingEndsBeforeStart: Check = {
  rule: 'meeting-ends-before-start',
  find({ facts: { meetings } }) {
    return meetings.flatMap(({ start, end }, order) =>
      start !== null && end !== null && compareDates(end, start) < 0
        ? error(
            `Meeting ends on ${end} and starts on ${start}; an end on or after the start is expected.`,
            `/meetings/${order}/end`,
          )
        : [],
    )
  },
}
