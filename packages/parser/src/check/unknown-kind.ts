import type { Check } from './check.js'
import { info } from './finding.js'

/** A document of which neither reference nor title nor text tells the kind. */
export const unknownKind: Check = {
  rule: 'unknown-kind',
  find({ facts: { kind } }) {
    return kind === 'other'
      ? [
          info(
            'The document shows no kind that is known here; a circular, a collective letter, a meeting report, an agenda, terms of reference or a liaison statement is expected.',
            '/kind',
          ),
        ]
      : []
  },
}
