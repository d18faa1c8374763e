import { allMatches } from '../../document/all-matches.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { type Act, actionOf } from './act.js'
import { clauseOf } from './clauses.js'
import { overlaps } from './overlaps.js'

/** Agreements told without a subject (no objection was raised), where no passive has told them already. */
export function impersonalActs(
  sentence: string,
  words: DecisionsWords,
  group: string | null,
  clauses: readonly number[],
  told: readonly Act[],
): Act[] {
  const acts: Act[] = []
  for (const match of allMatches(sentence, words.impersonal)) {
    const verb = { start: match.index, end: match.index + match[0].length }
    if (told.some((act) => overlaps(act.verb, verb))) continue
    const start = clauseOf(clauses, verb.start)
    if (words.passiveRefused.test(sentence.slice(start, verb.start))) continue
    acts.push({
      action: actionOf(match),
      start,
      verb,
      body: null,
      bodyName: group,
      rule: 'decision/impersonal',
    })
  }
  return acts
}
