import type { Check } from './check.js'
import { warning } from './finding.js'
import { toldOtherwise } from './told-deadlines.js'

/** A sentence that gives another day than the table for the same thing. */
export const deadlineConflict: Check = {
  rule: 'deadline-conflict',
  find({ facts: { deadlines } }) {
    return toldOtherwise(deadlines, 'stated').map(({ order, date, listed }) =>
      warning(
        `Deadline ${date} is stated in the text while the table says ${listed} for the same thing; one date is expected.`,
        `/deadlines/${order}/date`,
      ),
    )
  },
}
