import type { PersonRole } from '@rapporteur/schema'
import { allMatches } from '../../document/all-matches.js'
import { hasHan } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { anyLanguage } from './words.js'

/** A role with the words that name it. */
export interface RoleMention {
  readonly role: PersonRole
  readonly start: number
  readonly end: number
}

const entries = languages.flatMap((language) => language.people.roles)
const source = entries.map(([, words]) => `(${words})`).join('|')
const roleWords = new RegExp(`(?:${source})(?![A-Za-z])`, 'gu')
const latinLetter = /[A-Za-z]/u

/** A Latin word does not begin within another; Chinese has no such place. */
function isWithinWord(text: string, at: number): boolean {
  return latinLetter.test(text.charAt(at)) && /[A-Za-z-]/u.test(text.charAt(at - 1))
}

/** Every role that the text names, in order; one that is part of a longer one (主席 in 副主席) is not told apart. */
export function findRoles(text: string): RoleMention[] {
  const mentions: RoleMention[] = []
  for (const match of allMatches(text, roleWords)) {
    if (isWithinWord(text, match.index)) continue
    const entry = entries[match.findIndex((group, place) => place > 0 && group !== undefined) - 1]
    if (entry) mentions.push({ role: entry[0], start: match.index, end: match.index + match[0].length })
  }
  return mentions
}

/** The role that a phrase is about: the last one named in Chinese, where the head comes last, else the first. */
export function headRole(text: string): RoleMention | null {
  const roles = findRoles(text)
  return (hasHan(text) ? roles.at(-1) : roles[0]) ?? null
}

const reach = 80
const gap = new RegExp(
  `^(?:\\([^()]{1,30}\\))?(?: (?:of|for|to) [^,.;:。]{1,60}(?:,|(?= (?:is|was|will be) )))?[ :,\\t\\n]{0,3}(?:${anyLanguage((words) => words.roleToName)})?[ :]{0,2}(?:the |\\p{Script=Han}{2,20}的)?$|^(?: (?:of|for) [^,.;:。()]{1,60})? ?\\($`,
  'u',
)

/** Chinese words have no plural: offices that several hold. */
const shared: ReadonlySet<PersonRole> = new Set(['vice-chair', 'associate-rapporteur'])

/** Tells whether the words are said of several people, or can be: `Vice-Chairmen`, `各位副主席`, `副主席`. */
export function isPlural(text: string, { role, start, end }: RoleMention): boolean {
  return (
    /(?:men|s)$/u.test(text.slice(start, end)) ||
    (shared.has(role) && hasHan(text.slice(start, end))) ||
    /[各两三四五]位$/u.test(text.slice(Math.max(0, start - 4), start))
  )
}

/** The role named right before a place: `TSAG主席…`, `the Chairman of SG13, …`, `报告人：…`. */
export function roleBefore(text: string, at: number, from: number): RoleMention | null {
  const begin = Math.max(from, at - reach)
  const before = text.slice(begin, at)
  const roles = findRoles(before)
  for (let order = roles.length - 1; order >= 0; order--) {
    const found = roles[order]
    if (found && gap.test(before.slice(found.end)))
      return { role: found.role, start: begin + found.start, end: begin + found.end }
  }
  return null
}

/** Not the point of an initial or of `Mr.`. */
const sentenceEnd = /。|[\p{Ll})\d](?<!\b(?:Mr|Ms|Mrs|Dr|Prof|Eng|Ing|Messrs))[.!?] (?:\p{Lu}|$)/u
const longestEnumeration = 1500
const labelEnd =
  /^(?: (?:who|that|which) [a-z ]{2,30}| present| below| as follows)?[ \p{Script=Han}()]{0,6}:/u

/** The last role that announces an enumeration before a place: `副主席：`, `Vice-Chairmen: `, in the same sentence. */
export function roleLabelBefore(text: string, at: number): RoleMention | null {
  const colon = text.lastIndexOf(':', at - 1)
  if (colon < 0 || at - colon > longestEnumeration || sentenceEnd.test(text.slice(colon, at))) return null
  const begin = Math.max(0, colon - 40)
  const found = findRoles(text.slice(begin, colon)).at(-1)
  if (!found || !labelEnd.test(text.slice(begin + found.end, colon + 1))) return null
  return { role: found.role, start: begin + found.start, end: begin + found.end }
}

const appointing = new RegExp(
  `[ ,]{0,2}(?:${anyLanguage((words) => words.appointing)})(?<office>(?:[^,。;、\\n(]|\\([^()\\n]{1,24}\\)){1,60})`,
  'uy',
)

const presiding = new RegExp(
  anyLanguage((words) => words.presides),
  'uy',
)

/** The role that a verb gives to the person named right before a place: `担任…主席`, `as Chairman of …`. */
export function roleBehind(text: string, at: number): RoleMention | null {
  presiding.lastIndex = at
  const presides = presiding.exec(text)
  if (presides) return { role: 'chair', start: at, end: at + presides[0].length }
  appointing.lastIndex = at
  const match = appointing.exec(text)
  const office = match?.groups?.office
  if (!match || office === undefined) return null
  const found = headRole(office)
  if (!found) return null
  const begin = at + match[0].length - office.length
  return { role: found.role, start: begin + found.start, end: begin + found.end }
}

/** The office that stands right behind somebody who is appointed: `appointed Ms Ada Berg (Chile) Chairman of …`. */
export function officeAt(text: string, at: number): RoleMention | null {
  const [found] = findRoles(text.slice(at, at + 40))
  if (!found || found.start > 2 || !/^ of /u.test(text.slice(at + found.end))) return null
  return { role: found.role, start: at + found.start, end: at + found.end }
}
