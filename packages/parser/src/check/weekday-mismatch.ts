import { weekdayOf } from '../dates/calendar.js'
import { findDates } from '../dates/find-dates.js'
import { languages } from '../language/index.js'
import type { Check } from './check.js'
import { error, type Finding, warning } from './finding.js'
import { pointerOfBlock } from './section-pointers.js'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A weekday that is printed with a date and is not the date's. */
export const weekdayMismatch: Check = {
  rule: 'weekday-mismatch',
  find({ facts, outline }) {
    const own = facts.date ?? facts.meetings[0]?.start ?? null
    const year = own === null ? null : Number(own.slice(0, 4))
    const found: Finding[] = []
    for (const block of outline.document.blocks) {
      const { text } = block
      if (!languages.some(({ checks }) => checks.weekday.test(text)) || outline.isFurniture(block)) continue
      for (const mention of findDates(text, { year })) {
        const printed = text.slice(mention.start, mention.end)
        // without a printed year it may be another year's date
        const tell = /(?:19|20)\d{2}/u.test(printed) ? error : warning
        for (const [date, weekday] of [
          [mention.from, mention.weekday],
          [mention.to, mention.weekdayTo],
        ] as const) {
          const real = weekdayOf(date)
          if (weekday === null || real === null || real === weekday) continue
          const message = `${names[weekday - 1]} is printed for ${date} in "${printed}"; ${names[real - 1]} is expected.`
          found.push(tell(message, pointerOfBlock(outline, block)))
        }
      }
    }
    return found
  },
}
