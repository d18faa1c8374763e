import type { DecisionAction } from '@rapporteur/schema'
import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { type Act, actionOf } from './act.js'
import { bodyName } from './body-name.js'
import { clauseOf } from './clauses.js'

/** Signs that may stand between an agent and its act where the agent stands inside the passive: 会议一致通过. */
const longestRest = 4

/** Acts that a passive without an agent tells of this meeting. */
const agentless: ReadonlySet<DecisionAction> = new Set([
  'agree',
  'approve',
  'accept',
  'endorse',
  'confirm',
  'note',
  'decide',
  'postpone',
  'appoint',
  'thank',
  'consider',
])

/** Acts that a passive without an agent tells where a group is set up or ended: a meeting that was closed decides nothing. */
const agentlessOfGroup: ReadonlySet<DecisionAction> = new Set(['establish', 'terminate'])

/** Acts that a passive without an agent tells where it goes on with what is to be done. */
const agentlessTo: ReadonlySet<DecisionAction> = new Set([
  'request',
  'invite',
  'encourage',
  'instruct',
  'authorize',
])

const rule = 'decision/passive'

/** Acts told of their object, in the passive: the report was approved. */
export function passiveActs(
  sentence: string,
  words: DecisionsWords,
  group: string | null,
  clauses: readonly number[],
): Act[] {
  const acts: Act[] = []
  const granted = words.granted ? allMatches(sentence, words.granted) : []
  for (const match of [...allMatches(sentence, words.passive), ...granted]) {
    const start = match.index
    const end = start + match[0].length
    const clause = clauseOf(clauses, start)
    const before = sentence.slice(clause, start)
    if (words.passiveRefused.test(before) || words.earlier.test(before)) continue
    const behind = sentence.slice(end, end + 160)
    if (words.noPassiveBefore.test(behind)) continue
    const inside = match.groups?.agent
    const agentMatch = words.agentBehind?.exec(behind)
    const agent = (inside ?? agentMatch?.groups?.agent ?? '').trim()
    const action = actionOf(match)
    let body: Span | null = null
    let name = group
    if (agent !== '' && !words.noAgent.test(agent)) {
      const found = agentBody(agent, words, group, inside !== undefined)
      if (!found) continue
      const at = agentMatch ? end + agentMatch[0].length - agentMatch[0].trimStart().length : start
      const from = sentence.indexOf(found.words, at)
      body = { start: from, end: from + found.words.length }
      name = found.name
    } else if (!isToldAlone(action, before, behind, words)) continue
    const act: Act = { action, start: clause, verb: { start, end }, body, bodyName: name, rule }
    acts.push(act, ...furtherPassive(act, behind, words))
  }
  return acts
}

/** Tells whether a passive without an agent is an act of this meeting. */
function isToldAlone(action: DecisionAction, before: string, behind: string, words: DecisionsWords): boolean {
  if (agentlessOfGroup.has(action)) return words.foundedGroup.test(before)
  return agentless.has(action) || (agentlessTo.has(action) && /^ +to /u.test(behind))
}

/** The second participle of a passive: was nominated as Rapporteur | and elected by acclamation. */
function furtherPassive(first: Act, behind: string, { furtherPassive: pattern }: DecisionsWords): Act[] {
  const match = pattern?.exec(behind)
  if (!match) return []
  const start = first.verb.end + (match.groups?.between ?? '').length + 1
  const end = first.verb.end + match[0].length
  return [{ ...first, action: actionOf(match), start, verb: { start, end } }]
}

/** The agent of a passive where it is a body of this meeting. */
function agentBody(
  agent: string,
  words: DecisionsWords,
  group: string | null,
  isWhole: boolean,
): { words: string; name: string } | null {
  for (const match of allMatches(agent, words.body)) {
    if (match.index > 0 && !/^(?:本次|此次)?$/u.test(agent.slice(0, match.index).trim())) return null
    if (isWhole && agent.length - match.index - match[0].length > longestRest) return null
    const name = bodyName(match[0], group)
    return name === null ? null : { words: match[0], name }
  }
  return null
}
