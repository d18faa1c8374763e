import type { Decision } from '@rapporteur/schema'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { trimmed } from './clause-span.js'
import { imperativesFrom } from './imperatives.js'
import type { PlacedAct } from './placed-act.js'

/** The imperatives of a sentence from a place on, with their clauses in the canonical text; `at` is where the sentence begins there. */
export function imperativesPlaced(
  sentence: string,
  words: DecisionsWords,
  from: number,
  at: number,
  status: Decision['status'],
  body: string | null,
  rule: string,
): PlacedAct[] {
  const found = imperativesFrom(sentence, words, from)
  return found.map(({ action, start, verb }, order) => ({
    action,
    status,
    rule,
    ...trimmed(sentence, start, found[order + 1]?.start ?? sentence.length, at, order + 1 < found.length),
    verb: { start: at + verb.start, end: at + verb.end },
    body: null,
    bodyName: body,
  }))
}
