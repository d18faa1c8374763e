import type { Check } from './check.js'
import { warning } from './finding.js'
import { isLetter } from './is-letter.js'

/** A letter with a letterhead in which the reference, the date or the addressees are not found. */
export const letterheadIncomplete: Check = {
  rule: 'letterhead-incomplete',
  find({ facts, outline: { letterhead } }) {
    // the text of a letter alone, without its head, lacks nothing that it could have
    if (!isLetter(facts) || letterhead.from === letterhead.to) return []
    const missing = [
      facts.reference === null && (['reference', '/reference'] as const),
      facts.date === null && (['date', '/date'] as const),
      facts.addressees.length === 0 && (['addressee', '/addressees'] as const),
    ].filter((part) => part !== false)
    return missing.map(([part, pointer]) =>
      warning(
        `No ${part} is found in the letterhead; a ${facts.kind.replace('-', ' ')} is expected to bear one.`,
        pointer,
      ),
    )
  },
}
