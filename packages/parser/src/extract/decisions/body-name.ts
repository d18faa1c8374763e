import { foldSpace } from '../../document/text.js'
import { languageOf } from '../../language/index.js'
import { findGroups, findPartiesAlone, type GroupMention } from '../groups/find-groups.js'

/** Said of a group that was named before. */
const pointing = /^(?:the|this|its|[本该])/iu
const rapporteurGroup = /(?:^|\d)RG-/u
const studyGroup = /^SG(?<number>\d{1,2})$/u
const workingParty = /^WP\d{1,2}\/(?<number>\d{1,2})$/u

/**
 * The name of the body that acts: `TSAG`, `SG13`, `WP1/13`, `RG-StdsStrat`. The meeting and the plenary are the
 * group whose meeting it is, where that is known; else the words stay. Null for a body that is not this
 * document's own: another study group's acts are no decisions of this meeting.
 */
export function bodyName(words: string, group: string | null): string | null {
  const printed = foldSpace(words)
  const { decisions } = languageOf(printed)
  if (decisions.meeting.test(printed)) return group ?? printed
  const ofKinds = decisions.kindsOfGroup.filter(([, pattern]) => pattern.test(printed))
  if (group !== null && ofKinds.some(([beginning]) => group.startsWith(beginning))) return group
  if (ofKinds.length > 0 && !pointing.test(printed)) return null
  const core = printed.replace(decisions.aroundName, '').replace(decisions.aroundName, '').trim()
  const number = numberOf(group)
  const ofQuestion = decisions.question.exec(core)?.groups?.group
  if (ofQuestion) return number === null || number === ofQuestion ? printed : null
  const named = findGroups(core)
  // a rapporteur group acts in the reports of its parent
  const own = named.find((one) => rapporteurGroup.test(one.group)) ?? named.find((one) => isWhole(one, core))
  if (own) return isOwn(own.group, group) ? own.group : null
  const party = findPartiesAlone(core).find((one) => isWhole(one, core))
  // WP1 alone belongs to the group of the meeting
  return party && number !== null ? `${party.group}/${number}` : printed
}

/** Tells whether a group's acts are told in the papers of another: its own, its parent's, those of its working parties. */
function isOwn(name: string, group: string | null): boolean {
  if (group === null || name === group || rapporteurGroup.test(name)) return true
  const number = numberOf(group)
  const study = studyGroup.exec(name)?.groups?.number
  // a study group of a working party's meeting is its parent
  if (study) return number === study
  const parent = workingParty.exec(name)?.groups?.number
  return parent !== undefined && (number === null || number === parent)
}

function isWhole({ start, end }: GroupMention, text: string): boolean {
  return start === 0 && end === text.length
}

/** `13` of `SG13` and `WP1/13`; null for groups without a number. */
function numberOf(group: string | null): string | null {
  return /(\d{1,2})$/u.exec(group ?? '')?.[1]?.replace(/^0/u, '') ?? null
}
