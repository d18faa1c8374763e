import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { chineseNumber } from '../../language/zh/numerals.js'
import { sectorBefore } from '../references/before.js'

/** A group with the place of its name, in UTF-16 offsets of the text. */
export interface GroupMention extends Span {
  /** As references have it: `SG17`, `ITU-R SG5`, `WP1/13`, `WP5D`, `FG DLT`, `RG-WM`, `JCA-AHF`, `TSAG`. */
  readonly group: string
}

const words = languages.map(({ groups }) => groups)
/** A number behind which nothing makes it part of another: `SG 17`, and not `SG 1/17`. */
const number = '(?:\\d{1,2}(?![A-Za-z\\d]| ?/ ?\\d)|[一二三四五六七八九十]{1,3})'
const partyNumber = '(?:\\d{1,2} ?/ ?\\d{1,2}(?![A-Za-z\\d])|\\d[A-S](?![A-Za-z\\d/]))'
const numbered = (kind: 'studyGroup' | 'workingParty', printed: string) =>
  words.map(({ [kind]: { before, behind } }) => `${before}${printed}${behind}`)
const notAcronym = words.flatMap((one) => one.notAcronym ?? []).join('|')
const acronym = '[A-Za-z][A-Za-z\\d&]{0,24}(?:-[A-Za-z\\d&]{1,16}){0,3}(?![A-Za-z\\d])'
/** An acronym with more than one capital needs no hyphen before it. */
const apart = '-| (?!ITU|TSAG|SG ?\\d)(?=[A-Z][a-z\\d]{0,8}[A-Z\\d])'
const latin = '(?<![A-Za-z])'

const names = words.flatMap(({ named }) => named)
const wholeNames = names.map(([group, name]) => ({ group, pattern: new RegExp(`^(?:${name})$`, 'u') }))

const mention = new RegExp(
  [
    `${latin}(?<rapporteur>(?:SG ?\\d{1,2} ?)?RG-(?: (?=[A-Z]))?${acronym})`,
    `${latin}(?<joint>(?:JCA|CG|AHG)(?:${apart})${acronym})`,
    `${latin}(?<focus>FG[- ](?!${notAcronym})${acronym})`,
    `${latin}(?<body>TSAG|TDAG|RAG|RRB|SCV|CCV|ISCT|CITEL|APT|(?:WTSA|WTDC)(?:-\\d{2,4})?|CPM(?:\\d\\d)?(?:-\\d)?|GSC(?:-\\d{1,2})?)(?![A-Za-z\\d])`,
    `(?<study>${latin}(?:SGs? ?-?|COM[ -]?)${number}|${numbered('studyGroup', number).join('|')})`,
    `(?<party>${latin}WP ?${partyNumber}|${numbered('workingParty', partyNumber).join('|')})`,
    `(?<name>${names.map(([, name]) => name).join('|')})`,
  ].join('|'),
  'gu',
)

/** A working party whose study group is not said with it. */
const partyAlone = new RegExp([`${latin}WP ?${number}`, ...numbered('workingParty', number)].join('|'), 'gu')

const questionNumber = /(?:\bQ(?:uestion)? ?|第 ?)\d{1,2}\/\d{1,2}(?: ?号?课题)?/gu

/** The groups that a text names, by code or in words, in order. */
export function findGroups(text: string): GroupMention[] {
  const wide = foldWidth(text)
  return allMatches(wide, mention).flatMap((match) => {
    const end = match.index + match[0].length
    const { study, party } = match.groups ?? {}
    if (study === undefined && party === undefined)
      return { group: groupWithoutNumber(match), start: match.index, end }
    const core = study === undefined ? partyIn(party ?? '') : studyGroupIn(study)
    if (core === null) return []
    const { sector, start } = sectorBefore(wide, match.index)
    // a working party with a letter is one of ITU-R, with or without its name
    return sector === 'ITU-T' || /^WP\d[A-S]$/u.test(core)
      ? { group: core, start: match.index, end }
      : { group: `${sector} ${core}`, start, end }
  })
}

/** The working parties that a text names without their study group, in order: `WP1`. */
export function findPartiesAlone(text: string): GroupMention[] {
  return allMatches(foldWidth(text), partyAlone).flatMap((match) => {
    const printed = numberIn(match[0])
    return printed === null
      ? []
      : { group: `WP${printed}`, start: match.index, end: match.index + match[0].length }
  })
}

function groupWithoutNumber(match: RegExpExecArray): string {
  const { rapporteur, joint, focus, name } = match.groups ?? {}
  if (rapporteur !== undefined) return rapporteur.replaceAll(' ', '')
  if (joint !== undefined) return joint.replace(' ', '-')
  if (focus !== undefined) return focus.replace(/^FG-/u, 'FG ')
  if (name !== undefined) return wholeNames.find(({ pattern }) => pattern.test(name))?.group ?? name
  return match[0]
}

function numberIn(printed: string): number | null {
  return chineseNumber(/\d{1,2}|[一二三四五六七八九十]{1,3}/u.exec(printed)?.[0] ?? '')
}

function studyGroupIn(printed: string): string | null {
  const number = numberIn(printed)
  return number === null ? null : `SG${number}`
}

function partyIn(printed: string): string | null {
  const number = /\d[\dA-S /]*/u.exec(printed)?.[0].replaceAll(' ', '')
  return number === undefined ? null : `WP${number}`
}

/** The committee of an assembly that a title names, as printed: 第4委员会, `Committee 4`; null where it names none. */
export function findCommittee(title: string): string | null {
  return (
    /第 ?\d[A-Z]? ?委员会|(?<![A-Za-z])(?:Committee|COMMITTEE) \d[A-Z]?(?![A-Za-z\d])/u.exec(title)?.[0] ??
    null
  )
}

/** The rapporteur group whose meeting a title tells of, `Q24/16`; null where it tells of none, or of several Questions. */
export function findRapporteurGroup(title: string): GroupMention | null {
  const wide = foldWidth(title)
  if (!words.some(({ rapporteurMeeting }) => rapporteurMeeting.test(wide))) return null
  const [question, another] = allMatches(wide, questionNumber)
  if (!question || another) return null
  const start = question.index
  return { group: `Q${question[0].replace(/[^\d/]/gu, '')}`, start, end: start + question[0].length }
}
