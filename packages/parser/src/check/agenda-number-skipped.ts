import { countedPairs } from './agenda-items.js'
import { agendaItemPlaces } from './agenda-places.js'
import type { Check } from './check.js'
import { isPrinted, missingBetween } from './counting.js'
import { warning } from './finding.js'

/** An item's number or letter that an agenda leaves out, and that is printed nowhere between its neighbours. */
export const agendaNumberSkipped: Check = {
  rule: 'agenda-number-skipped',
  find({ facts: { agendas }, outline: { document } }) {
    return countedPairs(agendas).flatMap(({ before, behind, from, to, pointer }) => {
      const missing = missingBetween(from, to)
      if (missing.length === 0) return []
      const between = agendaItemPlaces(document.text, before, behind)
      if (between === null || missing.some((label) => isPrinted(between, label))) return []
      return warning(
        `Agenda item ${behind.label} follows item ${before.label}; ${missing.join(', ')} is expected between them.`,
        `${pointer}/label`,
      )
    })
  },
}
