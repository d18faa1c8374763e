import type { Check } from './check.js'
import { info } from './finding.js'
import { toldOtherwise } from './told-deadlines.js'

/** A deadline counted from the meeting that falls on another day than the table's for the same thing. */
export const relativeDeadlineConflict: Check = {
  rule: 'relative-deadline-conflict',
  find({ facts: { deadlines } }) {
    return toldOtherwise(deadlines, 'relative').map(({ order, date, listed }) =>
      info(
        `Deadline ${date}, counted as ${deadlines[order]?.offset ?? 'a distance'} from its anchor, differs from ${listed} in the table for the same thing; one date is expected.`,
        `/deadlines/${order}/date`,
      ),
    )
  },
}
