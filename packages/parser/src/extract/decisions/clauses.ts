import { allMatches } from '../../document/all-matches.js'
import type { DecisionsWords } from '../../language/decisions-words.js'

/** Where the clauses of a sentence begin: its own beginning, and behind each sign that parts clauses. */
export function clauseStarts(sentence: string, words: DecisionsWords): number[] {
  const starts = [0]
  for (const match of allMatches(sentence, words.clauseEnd)) starts.push(match.index + match[0].length)
  return starts
}

/** The beginning of the clause that a place stands in. */
export function clauseOf(clauses: readonly number[], at: number): number {
  let found = 0
  for (const start of clauses) if (start <= at) found = start
  return found
}
