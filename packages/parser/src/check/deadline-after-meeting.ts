import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import { lastAnnouncedDay } from './announced-meeting.js'
import type { Check } from './check.js'
import { preparesMeeting } from './deadline-topics.js'
import { warning } from './finding.js'
import { isLetter } from './is-letter.js'

/** A deadline for what prepares a meeting that lies behind the last of the announced meetings. */
export const deadlineAfterMeeting: Check = {
  rule: 'deadline-after-meeting',
  find({ facts }) {
    if (!isLetter(facts)) return []
    const end = lastAnnouncedDay(facts)
    if (end === null) return []
    return facts.deadlines.flatMap((deadline, order) => {
      const { date, basis, actions } = deadline
      if (date === null || date <= end || basis === 'relative' || !preparesMeeting(deadline)) return []
      if (actions.some(({ text }) => isForLater(text))) return []
      return warning(
        `Deadline ${date} lies after the meeting's last day ${end}; a deadline for what prepares a meeting is expected before it.`,
        `/deadlines/${order}/date`,
      )
    })
  },
}

function isForLater(action: string): boolean {
  const text = foldWidth(action)
  return languages.some(({ checks }) => checks.afterMeeting.test(text))
}
