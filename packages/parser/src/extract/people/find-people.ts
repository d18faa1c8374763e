import type { PersonRole } from '@rapporteur/schema'
import { allMatches } from '../../document/all-matches.js'
import { detailsBehind } from './details.js'
import {
  hanNameBefore,
  isFullName,
  latinNameAt,
  latinNameBefore,
  type NameSpan,
  nameFilling,
} from './name.js'
import { findRoles, isPlural, officeAt, roleBefore, roleBehind, roleLabelBefore } from './role.js'
import { anyLanguage } from './words.js'

/** A role with the words that it was taken from and the rule that took it. */
export interface FoundRole extends NameSpan {
  readonly role: PersonRole
  readonly rule: string
}

/** A person named in a text. Offsets are those of the text. */
export interface PersonMention {
  readonly name: NameSpan
  readonly role: FoundRole | null
  readonly affiliation: NameSpan | null
  readonly country: NameSpan | null
  readonly rule: string
}

/** A name with where its courtesy begins and ends. */
interface Named {
  readonly name: NameSpan
  readonly start: number
  readonly end: number
  readonly rule: string
}

const behind = new RegExp(
  anyLanguage((words) => words.courtesyBehind),
  'gu',
)
const before = new RegExp(
  `(?<![\\p{Script=Latin}\\d.-])${anyLanguage((words) => words.courtesyBefore)} ?(?=\\p{Lu})`,
  'gu',
)
const many = new RegExp(`^(?:${anyLanguage((words) => words.courtesyForMany)})`, 'u')
const openingWords = new RegExp(`^.{0,12}(?:${anyLanguage((words) => words.beforeName)})`, 'u')
const joint = /(?:、|,? and |, |和|与|及|;) ?/uy
const anything = new RegExp(
  `${anyLanguage((words) => words.courtesyBehind)}|M(?:r|s|rs|R|S|RS|iss|me|essrs)[. /]|Dr|DR|Prof|Eng|Ing|Sir|[•·・‧∙]|[:：]`,
  'u',
)

/** Tells cheaply whether a text, of any width, could name somebody who has no role from elsewhere. */
export function mayNamePeople(text: string): boolean {
  return anything.test(text)
}

/**
 * The people whom a text of half width names, in order; a family name alone is not reported.
 *
 * @param lines true for the text of a table cell, whose line feeds part the pieces of one entry
 * @param inherited the role that the column or the paragraph before gives to everyone in the text
 */
export function findPeople(text: string, lines: boolean, inherited: FoundRole | null): PersonMention[] {
  const named = [
    ...withCourtesyBehind(text),
    ...withCourtesyBefore(text),
    ...withRoleOnly(text),
    ...filling(text, lines, inherited),
  ]
  named.sort((a, b) => a.name.start - b.name.start || b.name.end - a.name.end)
  return complete(text, apart(named), lines, inherited)
}

function apart(named: readonly Named[]): Named[] {
  const kept: Named[] = []
  for (const next of named) {
    const last = kept.at(-1)
    if (!last || next.name.start >= last.name.end) kept.push(next)
  }
  return kept
}

const longestOtherForm = 40

/** Where a name before a courtesy ends: its form in Latin letters may stand between them in brackets. */
function nameEnd(text: string, courtesy: number): number {
  if (text.charAt(courtesy - 1) !== ')') return courtesy
  const open = text.lastIndexOf('(', courtesy)
  return courtesy - open <= longestOtherForm && /\p{Lu}/u.test(text.charAt(open + 1)) ? open : courtesy
}

function withCourtesyBehind(text: string): Named[] {
  const found: Named[] = []
  for (const match of allMatches(text, behind)) {
    const at = match.index
    const last = nameEnd(text, at)
    const blank = text.charAt(last - 1) === ' ' ? 1 : 0
    const name = latinNameBefore(text, last) ?? hanNameBefore(text, last - blank)
    if (name) found.push({ name, start: name.start, end: at + match[0].length, rule: 'person/courtesy' })
  }
  return found
}

function withCourtesyBefore(text: string): Named[] {
  const found: Named[] = []
  for (const match of allMatches(text, before)) {
    const name = latinNameAt(text, match.index + match[0].length)
    if (!name) continue
    found.push({ name, start: match.index, end: name.end, rule: 'person/courtesy' })
    if (many.test(match[0])) found.push(...others(text, name.end))
  }
  return found
}

/** The names that follow the first one behind `Messrs`. */
function others(text: string, from: number): Named[] {
  const found: Named[] = []
  let place = from
  while (found.length < 20) {
    const { end } = detailsBehind(text, place, text.length, false)
    joint.lastIndex = text.charAt(place).startsWith(',') ? place : end
    const gap = joint.exec(text)
    if (!gap) break
    const name = latinNameAt(text, joint.lastIndex)
    if (!name || !isFullName(text.slice(name.start, name.end))) break
    found.push({ name, start: name.start, end: name.end, rule: 'person/courtesy' })
    place = name.end
  }
  return found
}

const dot = /[•·・‧∙]/u
const dotted = /\p{Script=Han}{1,12}(?:[•·・‧∙]\p{Script=Han}{1,8}){1,3}(?= ?\()/gu

/** A transliterated name without courtesy, with its office in brackets. */
function withRoleOnly(text: string): Named[] {
  if (!dot.test(text)) return []
  const found: Named[] = []
  for (const match of allMatches(text, dotted)) {
    const end = match.index + match[0].length
    const name = hanNameBefore(text, end)
    const { role, country } = detailsBehind(text, end, text.length, false)
    if (name && (role || country)) found.push({ name, start: name.start, end, rule: 'person/office' })
  }
  return found
}

const blanks = /[ \t]{0,4}/uy

/** Names without courtesy: behind a label (`Rapporteur: …`), and at the lines of what names a role as a whole. */
function filling(text: string, lines: boolean, inherited: FoundRole | null): Named[] {
  const places: number[] = []
  if (inherited) {
    places.push(0)
    // a block with somebody's address has one name, on its first line
    if (lines && inherited.role !== 'contact')
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) places.push(at + 1)
  }
  // Huang Lei (China), Sarah Whitfield (Canada)
  if (lines && inherited)
    for (const match of allMatches(text, /\)[,;、]? ?(?=\p{Lu}[^()]{2,40}\()/gu))
      places.push(match.index + match[0].length)
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1))
    if (findRoles(text.slice(Math.max(0, at - 30), at)).some((role) => Math.min(30, at) - role.end <= 1))
      places.push(at + 1)
  const found: Named[] = []
  for (const place of places) {
    blanks.lastIndex = place
    blanks.exec(text)
    const name = nameFilling(text, blanks.lastIndex)
    if (name) found.push({ name, start: name.start, end: name.end, rule: 'person/label' })
  }
  return found
}

const employer = new RegExp(
  `[\\p{Script=Han}\\p{Script=Latin}&.-]{1,24}${anyLanguage((words) => words.organization)}的$`,
  'u',
)

/** The organization that stands with 的 before a name: `某某公司的`. */
function employerBefore(text: string, at: number): NameSpan | null {
  if (text.charAt(at - 1) !== '的') return null
  const from = Math.max(0, at - 40)
  const match = employer.exec(text.slice(from, at))
  if (!match) return null
  const lead = openingWords.exec(match[0].slice(0, -1))?.[0].length ?? 0
  const start = from + match.index + lead
  return at - 1 - start >= 3 ? { start, end: at - 1 } : null
}

/** The organization whose representative somebody is: the representative of the African Telecommunications Union, Mr …. */
function representedBefore(text: string, at: number, role: FoundRole | null): NameSpan | null {
  if (role?.role !== 'representative' || role.end > at) return null
  const match = /^ (?:of|for) (?:the )?(?<name>\p{Lu}[^,;.]{2,60}), $/u.exec(text.slice(role.end, at))
  const name = match?.groups?.name
  return name ? { start: at - 2 - name.length, end: at - 2 } : null
}

const linked = /^ ?(?:、|和|与|及|以及|,? and|,|&) ?$/u

function complete(
  text: string,
  named: readonly Named[],
  lines: boolean,
  inherited: FoundRole | null,
): PersonMention[] {
  let done = 0
  const mentions = named.map((person, order) => {
    const limit = named[order + 1]?.start ?? text.length
    const details = detailsBehind(text, person.end, limit, lines)
    const given =
      roleBehind(text, details.end) ?? (isAppointed(text, person) ? officeAt(text, details.end) : null)
    const held = roleBefore(text, person.start, done)
    const role =
      (held && given && isAppointed(text, held) ? null : labelled(held, 'person/role-before')) ??
      labelled(given, 'person/role-given') ??
      labelled(roleLabelBefore(text, person.start), 'person/role-label') ??
      labelled(details.role, 'person/role-behind') ??
      inherited
    done = Math.max(details.end, given?.end ?? 0)
    const { country } = details
    const affiliation =
      details.affiliation ?? employerBefore(text, person.start) ?? representedBefore(text, person.start, role)
    return {
      person,
      end: details.end,
      mention: { name: person.name, role, affiliation, country, rule: person.rule },
    }
  })
  // 任命甲先生和乙女士为…: the office at the end is that of all who are named together.
  for (let order = mentions.length - 2; order >= 0; order--) {
    const one = mentions[order]
    const next = mentions[order + 1]
    if (!one || !next || one.mention.role || next.mention.role?.rule !== 'person/role-given') continue
    if (linked.test(text.slice(one.end, next.person.start))) one.mention.role = next.mention.role
  }
  // Vice-Chairmen 甲 and 乙: an office in the plural is that of all who follow it.
  for (let order = 1; order < mentions.length; order++) {
    const one = mentions[order - 1]
    const next = mentions[order]
    if (!one?.mention.role || !next || next.mention.role || !isPlural(text, one.mention.role)) continue
    if (linked.test(text.slice(one.end, next.person.start))) next.mention.role = one.mention.role
  }
  return mentions
    .map(({ mention }) => mention)
    .filter(({ name }) => isFullName(text.slice(name.start, name.end)))
}

const appoints = new RegExp(`(?:${anyLanguage((words) => words.appoints)})[^,。;]{0,24}$`, 'u')

/** 任命副主席…为代理主席: the office that is given is the news, not the one that was held. */
function isAppointed(text: string, held: { readonly start: number }): boolean {
  return appoints.test(text.slice(Math.max(0, held.start - 40), held.start))
}

function labelled(
  found: { role: PersonRole; start: number; end: number } | null,
  rule: string,
): FoundRole | null {
  return found ? { ...found, rule } : null
}
