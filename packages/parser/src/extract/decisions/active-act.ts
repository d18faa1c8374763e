import type { Span } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { type Act, actionOf } from './act.js'
import { sharedFrom } from './shared-subject.js'
import type { Subject } from './subjects.js'

/** The act that a verb tells of the body in front of it; null where the verb is no act of a body. */
export function activeAct(
  sentence: string,
  words: DecisionsWords,
  clauses: readonly number[],
  subjects: readonly Subject[],
  last: Act | undefined,
  verb: Span,
  match: RegExpMatchArray,
): Act | null {
  if (last && verb.start <= last.verb.end) return null
  const subject = subjects.findLast((candidate) => candidate.end <= verb.start)
  if (!subject) return null
  if (words.noActBefore.test(sentence.slice(verb.end, verb.end + 40))) return null
  const gap = sentence.slice(subject.end, verb.start)
  const direct = gap === '' || words.between.test(gap)
  if (!direct && words.refused.test(sentence.slice(Math.max(0, verb.start - 16), verb.start))) return null
  if (direct && gap !== '' && words.refused.test(gap)) return null
  const action = actionOf(match)
  const found = {
    action,
    verb,
    body: subject.end > subject.start ? { start: subject.start, end: subject.end } : null,
    bodyName: subject.name,
  }
  if (direct) return { ...found, start: subject.clause, rule: 'decision/active' }
  const joint = sharedFrom(sentence, words, clauses, subject, last, verb, action)
  return joint === null ? null : { ...found, start: joint, rule: 'decision/shared-subject' }
}
