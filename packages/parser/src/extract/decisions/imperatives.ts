import type { DecisionAction } from '@rapporteur/schema'
import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { actionOf } from './act.js'

/** An act in the imperative: `Approve …`, `to request …`, 请…. Offsets in the sentence. */
export interface Imperative {
  readonly action: DecisionAction
  /** Where its clause begins. */
  readonly start: number
  readonly verb: Span
}

/** The act that a sentence begins with, in the imperative, from a place on; null where it begins otherwise. */
function imperativeAt(sentence: string, words: DecisionsWords, from: number): Imperative | null {
  const match = words.imperative.exec(sentence.slice(from))
  if (!match) return null
  return { action: actionOf(match), start: from, verb: { start: from, end: from + match[0].length } }
}

/** The act that a sentence begins with and those that follow it by a comma or `and`. */
export function imperativesFrom(sentence: string, words: DecisionsWords, from: number): Imperative[] {
  const first = imperativeAt(sentence, words, from)
  if (!first) return []
  const found = [first]
  for (const match of allMatches(sentence.slice(first.verb.end), /,? and |[,;、并和] ?/gu)) {
    const at = first.verb.end + match.index + match[0].length
    const next = imperativeAt(sentence, words, at)
    if (
      next &&
      next.verb.start >= (found.at(-1) as Imperative).verb.end &&
      words.furtherImperative.test(sentence.slice(0, at).trimEnd()) &&
      isBase(sentence, next)
    )
      found.push({ ...next, start: first.verb.end + match.index })
  }
  return found
}

/** A further imperative has the form of the first: `approve X and note Y`, not `approve X and Y noted`. */
function isBase(sentence: string, imperative: Imperative): boolean {
  return !/ed$/u.test(sentence.slice(imperative.verb.start, imperative.verb.end))
}
