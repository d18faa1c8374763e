import { allMatches } from '../../document/all-matches.js'
import { languages } from '../../language/index.js'
import { isCountry } from './country.js'
import { findRoles } from './role.js'
import { anyLanguage } from './words.js'

/** A name's place in a text, without courtesy and role. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}

const token = "\\p{Lu}[\\p{Script=Latin}'’.-]{0,24}"
const particle =
  '(?:de|da|do|dos|das|del|della|der|den|di|du|van|von|ten|ter|bin|bint|ibn|ben|el|al|la|le|y|e|ould|ul)'
const latin = `${token}(?: (?:${particle}(?= )|${token})){0,6}`
const latinBehind = new RegExp(latin, 'uy')
const latinBefore = new RegExp(`(?<![\\p{Script=Latin}\\d./_-])${latin} ?$`, 'u')

const courtesy = new RegExp(`^(?:${anyLanguage((words) => words.courtesyBefore)})\\.?$`, 'u')
const organization = new RegExp(`^(?:${anyLanguage((words) => words.organization)})s?$`, 'u')
const organizationInHan = new RegExp(
  anyLanguage((words) => words.organization),
  'u',
)
const body =
  /^(?:ITU|TSAG|TDAG|RAG|TSB|BR|BDT|SG|WP|RG|FG|JCA|WTSA|PP|CTO|The|By|And|Dear|Draft|Sir|Madam)(?:$|[-\d])/u

const isRole = (word: string) => {
  const [found] = findRoles(word)
  return found !== undefined && found.end - found.start >= word.length - 1
}
const isForeign = (word: string) =>
  body.test(word) || courtesy.test(word) || isRole(word) || /^General$/u.test(word)

/** A point that is neither an initial's (`D.K.`) nor an abbreviation's. */
const closesSentence = (word: string) => /\p{Ll}\.$/u.test(word) && !/^(?:Jr|Sr|St)\.$/u.test(word)

interface Word extends NameSpan {
  readonly text: string
}

function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (const match of allMatches(text.slice(start, end), /[^ ]+/gu))
    words.push({ text: match[0], start: start + match.index, end: start + match.index + match[0].length })
  return words
}

/** The longest run of words that can be a name's: from the one next to the courtesy on. */
function trimmed(words: readonly Word[], side: 'first' | 'last'): NameSpan | null {
  let kept = [...words]
  if (side === 'first') {
    const stop = kept.findIndex((word) => isForeign(word.text))
    if (stop >= 0) kept = kept.slice(0, stop)
    const closing = kept.findIndex((word, place) => place > 0 && closesSentence(word.text))
    if (closing >= 0) kept = kept.slice(0, closing + 1)
  } else kept = kept.slice(kept.findLastIndex((word) => isForeign(word.text)) + 1)
  // A country behind the name has lost its brackets.
  for (let count = 1; count <= 3 && kept.length - count >= 2; count++)
    if (
      isCountry(
        kept
          .slice(-count)
          .map((word) => word.text)
          .join(' '),
      )
    )
      kept = kept.slice(0, -count)
  const first = kept[0]
  const last = kept.at(-1)
  if (!first || !last || kept.some((word) => organization.test(word.text))) return null
  const point = closesSentence(last.text) ? 1 : 0
  return { start: first.start, end: last.end - point }
}

/** The Latin name that begins at a place, behind a courtesy. */
export function latinNameAt(text: string, at: number): NameSpan | null {
  latinBehind.lastIndex = at
  const match = latinBehind.exec(text)
  return match ? trimmed(wordsOf(text, at, at + match[0].length), 'first') : null
}

/** The Latin name that ends at a place, before a courtesy: `Judy Zhu` of `Judy Zhu女士`. */
export function latinNameBefore(text: string, end: number): NameSpan | null {
  const from = Math.max(0, end - 90)
  const match = latinBefore.exec(text.slice(from, end))
  return match ? trimmed(wordsOf(text, from + match.index, end), 'last') : null
}

const chinese = languages.map((language) => language.people).filter((words) => words.surnames)
const surnames = new Set(chinese.flatMap((words) => [...words.surnames]))
const compounds = chinese.flatMap((words) => words.compoundSurnames)
const beforeName = new RegExp(
  `^.{0,24}(?:${anyLanguage((words) => words.beforeName)}|${chinese.flatMap((words) => words.roles.map(([, role]) => role)).join('|')})`,
  'u',
)
const hanRun = /[\p{Script=Han}•·・‧∙.-]{1,24}$/u
/** The courtesy of the person before. */
const earlierPerson = new RegExp(`^.{0,24}${anyLanguage((words) => words.courtesyBehind)}`, 'u')
const point = /[•·・‧∙.]/u

/** The Chinese or transliterated name that ends at a place: `赵明远`, `马塞尔•杜邦`. */
export function hanNameBefore(text: string, end: number): NameSpan | null {
  const whole = hanRun.exec(text.slice(Math.max(0, end - 24), end))?.[0]
  if (whole === undefined) return null
  const run = whole.replace(earlierPerson, '')
  const first = run.search(point)
  if (first >= 0) return transliterated(run, first, end)
  const office = findRoles(run).at(-1)
  if (office) {
    const behind = run.slice(office.end).replace(leading, '')
    if (isForeignHanName(behind)) return { start: end - behind.length, end }
  }
  const candidates = [4, 3, 2].filter((length) => length <= run.length && isHanName(run.slice(-length)))
  const bounded = candidates.find((length) => isBoundary(run.slice(0, -length)))
  const length = bounded ?? (candidates.includes(3) ? 3 : undefined)
  if (length !== undefined) return { start: end - length, end }
  // 由佐藤健先生（日本）任主席
  const led = /^(?:.*[,;。、的]|.*组)?[由请](?<name>\p{Script=Han}{2,4})$/u.exec(run)?.groups?.name
  if (led && !/^[该本此其各某这那两]/u.test(led) && isForeignHanName(led))
    return { start: end - led.length, end }
  // a Japanese name that stands alone before its courtesy
  return run === whole && run.length === 4 && isForeignHanName(run) && !beforeName.test(run)
    ? { start: end - 4, end }
    : null
}

/** `报告人为…`: what leads from an office to a name. */
const leading = new RegExp(`^(?:${anyLanguage((words) => words.roleToName)})(?=.{2})`, 'u')

/** Behind an office any two to four characters are a name, Japanese and Korean ones too. */
function isForeignHanName(text: string): boolean {
  return (
    /^(?![们团的及和兼])\p{Script=Han}{2,4}$/u.test(text) && !organizationInHan.test(text) && !isCountry(text)
  )
}

function transliterated(run: string, first: number, end: number): NameSpan | null {
  const opening = run.slice(0, first)
  const before = beforeName.exec(opening)?.[0].length ?? 0
  const name = run.slice(before)
  if (!/^\p{Script=Han}{1,8}(?:[•·・‧∙.-]\p{Script=Han}{1,8}){1,4}$/u.test(name)) return null
  return { start: end - name.length, end }
}

function isBoundary(before: string): boolean {
  const match = beforeName.exec(before)
  return before === '' || match?.[0].length === before.length
}

/** Tells whether the characters can be a Chinese name: a family name and one or two more. */
function isHanName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || organizationInHan.test(text) || isCountry(text)) return false
  if (findRoles(text).length > 0) return false
  if (compounds.some((surname) => text.startsWith(surname))) return text.length > 2
  return text.length < 4 && surnames.has(text.charAt(0))
}

const lineName = new RegExp(`${latin}(?= ?(?:[,(;\\t\\n]|$))`, 'uy')
const hanLineName = /\p{Script=Han}{1,8}(?:[•·・‧∙.]\p{Script=Han}{1,8}){0,3}(?= ?(?:[,(;、\t\n]|$))/uy

/** A full name without courtesy that fills the text from a place to a comma, bracket or end of line. */
export function nameFilling(text: string, at: number): NameSpan | null {
  lineName.lastIndex = at
  const match = lineName.exec(text)
  if (match) {
    const words = wordsOf(text, at, at + match[0].length)
    const strange = words.some((word) => isForeign(word.text) || organization.test(word.text))
    if (words.length < 2 || words.length > 5 || strange || isCountry(match[0])) return null
    // An acronym is no part of a name, a family name in capitals is.
    if (words.every((word) => /^[\p{Lu}.-]+$/u.test(word.text))) return null
    return { start: at, end: at + match[0].length }
  }
  hanLineName.lastIndex = at
  const han = hanLineName.exec(text)?.[0]
  if (han === undefined || isCountry(han)) return null
  const named = point.test(han) ? !organizationInHan.test(han) : isHanName(han)
  return named ? { start: at, end: at + han.length } : null
}

/** Tells whether a name has more than a family name. */
export function isFullName(text: string): boolean {
  return /\p{Script=Han}{2}|\p{Script=Han}[•·・‧∙.]/u.test(text) || /\S [^ ]{2,}$|^\S+ \S+ /u.test(text)
}
