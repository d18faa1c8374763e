import type { DecisionAction } from '@rapporteur/schema'
import type { Span } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import type { Act } from './act.js'
import { clauseOf } from './clauses.js'
import type { Subject } from './subjects.js'

/** Acts that speak to somebody. */
const communicative: ReadonlySet<DecisionAction> = new Set([
  'request',
  'invite',
  'encourage',
  'recommend',
  'instruct',
  'authorize',
  'thank',
  'support',
])

/** Acts whose object is what somebody else is to do. */
const controlling: ReadonlySet<DecisionAction> = new Set([
  'request',
  'invite',
  'encourage',
  'instruct',
  'authorize',
])

/** Behind such an object, these may be part of what is to be done. */
const doubtful: ReadonlySet<DecisionAction> = new Set([
  'recommend',
  'confirm',
  'support',
  'consider',
  'establish',
  'terminate',
  'approve',
  'decide',
  'conclude',
  'recognize',
  'request',
])

/** Acts with a thing as their object, so that a verb joined to them has the same subject. */
const nominalObject: ReadonlySet<DecisionAction> = new Set([
  'note',
  'approve',
  'accept',
  'endorse',
  'confirm',
  'thank',
  'recall',
  'recognize',
])

/** Acts of which no clause behind a comma tells what was decided: their object stands in front or is a thing. */
const withoutContent: ReadonlySet<DecisionAction> = new Set([
  'thank',
  'support',
  'approve',
  'accept',
  'endorse',
])

/** Where the further verb of a body's clause begins, conjunction included; null where the verb is not the body's. */
export function sharedFrom(
  sentence: string,
  words: DecisionsWords,
  clauses: readonly number[],
  subject: Subject,
  last: Act | undefined,
  verb: Span,
  action: DecisionAction,
): number | null {
  const previous = last && last.verb.start >= subject.start ? last : null
  const from = previous ? previous.verb.end : subject.end
  const gap = sentence.slice(from, verb.start)
  if (words.otherSubject.test(gap) || (previous === null && words.modal.test(gap))) return null
  const clause = clauseOf(clauses, verb.start)
  const behind = sentence.slice(verb.end, verb.end + 24)
  const finiteFrom = (at: number) => words.finite.test(sentence.slice(at, verb.end + 2).trimStart())
  if (clause <= from) {
    const joined = words.joinedInClause.exec(gap)
    if (!joined) return null
    const at = from + joined.index
    const isOpen = previous === null || nominalObject.has(previous.action)
    if (
      !isOpen &&
      !finiteFrom(verb.start) &&
      !finiteFrom(at + joined[0].search(/(?<=^(?:并且?|且|而且|但))/u))
    )
      return null
    return at + (joined[0].length - joined[0].trimStart().length)
  }
  const opening = sentence.slice(clause, verb.start)
  const bare = words.bareClause?.test(opening) ?? false
  if (
    bare &&
    (!/[,;] *$/u.test(sentence.slice(from, clause)) || words.reporting.test(sentence.slice(from, clause)))
  ) {
    if (!previous || !/^ *(?:了|到|说|道)?[,:] *$/u.test(sentence.slice(previous.verb.end, clause)))
      return null
  }
  if (!bare && !words.joinedClause.test(opening) && !words.joinedInClause.test(opening)) return null
  if (previous) {
    const between = sentence.slice(previous.verb.end, clause)
    if (communicative.has(action) && words.sending.test(between) && (bare || words.pronoun.test(behind)))
      return null
    // what was put on record stands before the verb: 将…记录在案，赞同…
    const isContent =
      /^ *(?:了|到|说|道)?[,:] *$/u.test(between) && !/在案$/u.test(sentence.slice(0, previous.verb.end))
    if (
      bare &&
      isContent &&
      !withoutContent.has(previous.action) &&
      !(communicative.has(action) && ['conclude', 'agree', 'decide'].includes(previous.action))
    )
      return null
    if (
      controlling.has(previous.action) &&
      doubtful.has(action) &&
      !(action === previous.action && !bare && !words.sending.test(between)) &&
      !finiteFrom(clause + opening.search(/(?<=^ *(?:并且?|且|而且|但|同时)? *)\S/u)) &&
      !finiteFrom(verb.start)
    )
      return null
  }
  // behind a comma inside the object before, only the conjunction begins the clause: asked 4, 7 and 13 to …, and requested
  const joined = bare || words.joinedClause.test(opening) ? null : words.joinedInClause.exec(opening)
  if (joined) return clause + joined.index + (joined[0].length - joined[0].trimStart().length)
  return (
    withConjunction(sentence, words, clauses, from, clause) + (opening.length - opening.trimStart().length)
  )
}

/** A conjunction that a comma parts from its clause begins it: 因此，鼓励…. */
function withConjunction(
  sentence: string,
  words: DecisionsWords,
  clauses: readonly number[],
  from: number,
  clause: number,
): number {
  const before = clauses.findLast((start) => start < clause && start > from)
  if (before === undefined) return clause
  const lead = sentence.slice(before, clause).replace(/[,;:] *$/u, '')
  if (lead.trim() === '' || !words.joinedClause.test(`${lead} `)) return clause
  // and, therefore, instructed
  const joined = words.joinedInClause.exec(sentence.slice(from, before).replace(/[,;:] *$/u, ''))
  return joined ? from + joined.index : before
}
