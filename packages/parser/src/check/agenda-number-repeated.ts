import { countedPairs } from './agenda-items.js'
import type { Check } from './check.js'
import { warning } from './finding.js'

/** A number or letter that two items of one list of an agenda bear while the list goes on counting. */
export const agendaNumberRepeated: Check = {
  rule: 'agenda-number-repeated',
  find({ facts: { agendas } }) {
    return countedPairs(agendas)
      .filter(
        ({ before, behind, from, to, goesOn }) =>
          from.number === to.number && goesOn && before.text !== behind.text,
      )
      .map(({ behind, to, pointer }) =>
        warning(
          `Agenda item ${behind.label} is used twice; ${to.labelOf(to.number + 1)} is expected the second time.`,
          `${pointer}/label`,
        ),
      )
  },
}
