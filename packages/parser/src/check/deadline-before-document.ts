import { compareDates } from '../dates/calendar.js'
import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import type { Check } from './check.js'
import { error, warning } from './finding.js'
import { isLetter } from './is-letter.js'

/** A deadline that was over when the letter was written: most often a year that was not changed. */
export const deadlineBeforeDocument: Check = {
  rule: 'deadline-before-document',
  find({ facts }) {
    const { date, deadlines } = facts
    if (date === null || !isLetter(facts)) return []
    return deadlines.flatMap((deadline, order) => {
      if (deadline.date === null || compareDates(deadline.date, date) >= 0) return []
      if (deadline.basis !== 'table' && deadline.actions.some(({ text }) => tellsOfChange(text))) return []
      // a sentence may tell of a deadline that is past; a table is there to be acted on
      const tell = deadline.basis === 'table' ? error : warning
      return tell(
        `Deadline ${deadline.date} lies before the letter's own date ${date}; a deadline is expected after it.`,
        `/deadlines/${order}/date`,
      )
    })
  },
}

function tellsOfChange(action: string): boolean {
  const text = foldWidth(action)
  return languages.some(({ checks }) => checks.changed.test(text))
}
