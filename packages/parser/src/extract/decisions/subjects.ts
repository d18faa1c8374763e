import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { bodyName } from './body-name.js'
import { clauseOf } from './clauses.js'

/** A body in a place where it can be the subject of a clause. */
export interface Subject extends Span {
  readonly name: string
  readonly clause: number
}

/** The bodies of a sentence that can be the subject of a clause, in order. */
export function findSubjects(
  sentence: string,
  words: DecisionsWords,
  group: string | null,
  clauses: readonly number[],
): Subject[] {
  const subjects: Subject[] = []
  for (const match of allMatches(sentence, words.body)) {
    const start = match.index
    const clause = clauseOf(clauses, start)
    if (!words.beforeBody.test(sentence.slice(clause, start))) continue
    const before = sentence.slice(0, start)
    const opening = sentence.slice(clause, start)
    const isJoined = opening.trim() !== '' && words.joinedClause.test(opening)
    if (!isJoined && words.reporting.test(before.slice(0, clause).slice(-60))) continue
    // a letter tells of meetings that are over, whichever
    if (group !== null && words.earlier.test(before.slice(-80))) continue
    const name = bodyName(match[0], group)
    if (name !== null) subjects.push({ start, end: start + match[0].length, name, clause })
  }
  return subjects
}
