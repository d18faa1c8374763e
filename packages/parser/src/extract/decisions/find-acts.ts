import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { type Act, actionOf } from './act.js'
import { activeAct } from './active-act.js'
import { clauseStarts } from './clauses.js'
import { impersonalActs } from './impersonal-acts.js'
import { overlaps } from './overlaps.js'
import { passiveActs } from './passive-acts.js'
import { findSubjects, type Unnamed } from './subjects.js'
import { partedFromBefore } from './told-clause.js'

/**
 * The acts in one sentence, in order.
 *
 * @param sentence half width, quotations and brackets blanked out
 * @param group the document's own group, or null
 * @param unnamed what may act without being named
 */
export function findActs(
  sentence: string,
  words: DecisionsWords,
  group: string | null,
  unnamed?: Unnamed,
): Act[] {
  if (!words.sign.test(sentence)) return []
  const alone = words.alone.exec(sentence.trim())
  if (alone)
    return [
      {
        action: actionOf(alone),
        start: 0,
        verb: whole(sentence),
        body: null,
        bodyName: group,
        rule: 'decision/alone',
      },
    ]
  const clauses = clauseStarts(sentence, words)
  const subjects = findSubjects(sentence, words, group, clauses, unnamed)
  const passive = passiveActs(sentence, words, group, clauses)
  const told = [...passive, ...impersonalActs(sentence, words, group, clauses, passive)]
  const acts: Act[] = []
  const from = subjects[0]?.end ?? sentence.length
  for (const match of allMatches(sentence.slice(from), words.act)) {
    const start = from + match.index
    const verb = { start, end: start + match[0].length }
    if (told.some((act) => verb.start < act.verb.end && verb.end > act.verb.start)) continue
    const act = activeAct(sentence, words, clauses, subjects, acts.at(-1), verb, match)
    if (act) acts.push(act)
  }
  const others = told.filter((act) => !acts.some((other) => overlaps(other.verb, act.verb)))
  const inOrder = [...acts, ...others].sort((a, b) => a.verb.start - b.verb.start)
  return partedFromBefore(sentence, words, inOrder)
}

function whole(text: string): Span {
  return { start: 0, end: text.length }
}
