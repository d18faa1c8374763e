import { findImpossibleDates } from '../dates/find-dates.js'
import { foldSpace } from '../document/text.js'
import { languages } from '../language/index.js'
import type { Check } from './check.js'
import { error, type Finding } from './finding.js'
import { pointerOfBlock } from './section-pointers.js'

/** A date that no calendar has: 31 June, 2月30日, or a range that lost its dash. */
export const impossibleDate: Check = {
  rule: 'impossible-date',
  find({ facts, outline }) {
    const year = facts.date === null ? null : Number(facts.date.slice(0, 4))
    const found: Finding[] = []
    for (const block of outline.document.blocks) {
      const wide = block.wide
      if (!languages.some(({ checks }) => checks.unlikelyDay.test(wide)) || outline.isFurniture(block))
        continue
      for (const { start, end } of findImpossibleDates(wide, { year })) {
        const before = wide.slice(Math.max(0, start - 24), start)
        // the number of a paper or of a telephone, and no day
        if (/\d ?$/u.test(before) || languages.some(({ dates }) => dates.notDayAfter.test(before))) continue
        const printed = foldSpace(block.text.slice(start, end))
        found.push(
          error(
            `"${printed}" is in no calendar; a day that there is is expected.`,
            pointerOfBlock(outline, block),
          ),
        )
      }
    }
    return found
  },
}
