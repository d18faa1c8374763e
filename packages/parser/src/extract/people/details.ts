import { countryPrefix, isCountry } from './country.js'
import type { NameSpan } from './name.js'
import { headRole, type RoleMention } from './role.js'
import { anyLanguage } from './words.js'

/** What stands behind a name: where the person comes from, and a role. Offsets are those of the given text. */
export interface Details {
  readonly affiliation: NameSpan | null
  readonly country: NameSpan | null
  readonly role: RoleMention | null
  /** Where what was read ends. */
  readonly end: number
}

const nothing = (end: number): Details => ({ affiliation: null, country: null, role: null, end })

const opening = /[ \n]{0,2}\(/uy
const comma = /[ ]?,[ \n]?/uy
const longestBracket = 160

/**
 * Reads what stands behind a name: `（爱立信加拿大公司）`, `(TSAG Vice-Chairman, Germany)`, `，日本`,
 * `, Korea (Republic of)`.
 *
 * @param limit where the next person begins, or the text ends
 * @param lines true where line feeds part the pieces, as in the cell of a table
 */
export function detailsBehind(text: string, at: number, limit: number, lines: boolean): Details {
  opening.lastIndex = at
  const bracket = opening.exec(text)
  if (bracket) {
    const from = at + bracket[0].length
    const to = closing(text, from)
    if (to < 0) return nothing(at)
    const found = sort(piecesOf(text, from, to, /[,;\n/]/u), text)
    const office = officeBehind(text, to + 1, limit)
    return { ...found, role: office ?? found.role, end: office?.end ?? to + 1 }
  }
  comma.lastIndex = at
  const parted = comma.exec(text) ?? (lines && text.charAt(at) === '\n' ? ['\n'] : null)
  if (!parted) return nothing(at)
  return enumerated(text, at + parted[0].length, limit, lines)
}

const office = /, (?<words>[^,.;:()。\n]{1,60})/uy

/** The office behind the bracket: `Mr … (Tunisia), Vice-Chairman`. */
function officeBehind(text: string, at: number, limit: number): RoleMention | null {
  office.lastIndex = at
  const words = office.exec(text)?.groups?.words
  if (words === undefined || at + 2 + words.length > limit) return null
  const found = ownOffice(words)
  if (!found || found.start > 24) return null
  // the Chair of Study Group 13, Mr A (Nigeria), the Chair of Study Group 15, Ms B
  const behind = text.slice(at + 2 + words.length, limit).trim()
  if (/^(?:and )?(?:the|its) /iu.test(words) && behind === ',') return null
  return { role: found.role, start: at + 2 + found.start, end: at + 2 + found.end }
}

/** The office that words behind a name are about; `assisted by the Vice-Chairmen` leads to others. */
function ownOffice(words: string): RoleMention | null {
  const found = headRole(words)
  return found && !/(?:^| )(?:by|with|and) /u.test(words.slice(0, found.start)) ? found : null
}

function closing(text: string, from: number): number {
  let depth = 1
  for (let place = from; place < text.length && place - from < longestBracket; place++) {
    const sign = text.charAt(place)
    if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return place
  }
  return -1
}

/** The stretches between separators that stand in no bracket, blanks off. */
function piecesOf(text: string, from: number, to: number, separator: RegExp): NameSpan[] {
  const pieces: NameSpan[] = []
  let depth = 0
  let start = from
  for (let place = from; place <= to; place++) {
    const sign = place === to ? '' : text.charAt(place)
    if (sign === '(') depth++
    else if (sign === ')') depth--
    if (place < to && (depth > 0 || !separator.test(sign))) continue
    const piece = text.slice(start, place)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim()) pieces.push({ start: start + lead, end: start + lead + piece.trim().length })
    start = place + 1
  }
  return pieces
}

const unsaid =
  /^(?:待|通过|见|参见|远程|线上|电话|缺席|未|以下|简称|有待|代)|^(?:TD|SG|WP|Q|C)[ .]?\d|^\d+$|TBD|TBC|[@:]/u

function sort(pieces: readonly NameSpan[], text: string): Omit<Details, 'end'> {
  let affiliation: NameSpan | null = null
  let country: NameSpan | null = null
  let role: RoleMention | null = null
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end)
    if (isCountry(words)) {
      country ??= piece
      continue
    }
    const office = headRole(words)
    if (office) {
      role ??= { role: office.role, start: piece.start + office.start, end: piece.start + office.end }
      continue
    }
    if (affiliation || unsaid.test(words) || !/^[\p{Lu}\p{Script=Han}\d]|^e[A-Z]/u.test(words)) continue
    const prefix: number = country ? 0 : countryPrefix(words)
    if (prefix > 0 && isWhole(words.slice(prefix))) {
      country = { start: piece.start, end: piece.start + prefix }
      const rest = words.slice(prefix)
      const blank = rest.length - rest.trimStart().length
      affiliation = { start: piece.start + prefix + blank, end: piece.end }
    } else affiliation = piece
  }
  return { affiliation, country, role }
}

/** The name of an organization that begins with its country (中国电信) keeps it. */
const generic =
  /^(?:电信|移动|联通|电子|邮政|银行|政府|大学|信息|通信|国家|科学|工业|国际|主管|代表|铁塔|广播|网络|航天|的)/u
const isWhole = (rest: string) => rest.trim().length >= 3 && !generic.test(rest.trim())

const organizationBehind = new RegExp(`${anyLanguage((words) => words.organization)}$`, 'u')

/** The parts of the Union itself. */
const house = /^(?:ITU(?:-[TRD])?|TSB|BR|BDT)$/u

/** A full stop that is not that of an abbreviation. */
function endsSentence(text: string, at: number): boolean {
  return text.charAt(at) === '.' && /^[\p{Ll})]\.(?: \p{Lu}|\n|$)/u.test(text.slice(at - 1, at + 3))
}

/** Pieces after commas are about the person only where the first of them are a country, a role or an organization. */
function enumerated(text: string, from: number, limit: number, lines: boolean): Details {
  const stop = lines ? /[;。、\t]/u : /[;。、\t\n]/u
  let to = from
  let depth = 0
  for (; to < limit && to - from < longestBracket; to++) {
    const sign = text.charAt(to)
    if (sign === '(') depth++
    if (stop.test(sign) || (sign === ')' && --depth < 0) || endsSentence(text, to)) break
  }
  const pieces = piecesOf(text, from, to, lines ? /[,\n]/u : /,/u)
  const near = pieces.slice(0, 3)
  const country = near.findIndex((piece) => isCountry(text.slice(piece.start, piece.end)))
  if (country >= 0) {
    // In a cell the organization may follow its country on a line of its own.
    const kept = near.slice(0, lines && country === 0 ? 2 : country + 1)
    const found = sort(kept, text)
    return { ...found, end: kept.at(-1)?.end ?? from }
  }
  const first = near[0]
  if (!first) return nothing(from)
  const words = text.slice(first.start, first.end)
  const office = ownOffice(words)
  if (office && office.start <= 24) {
    const role = { role: office.role, start: first.start + office.start, end: first.start + office.end }
    return { affiliation: null, country: null, role, end: first.start + office.end }
  }
  // Terrestrial Services Department (telephone: …)
  const named = words.replace(/ ?\([^()]{0,24}:.*$/u, '')
  const unit = { start: first.start, end: first.start + named.length }
  const isOrganization = named.length <= 40 && (house.test(named) || organizationBehind.test(named))
  if (isOrganization || (lines && countryPrefix(named) > 0)) return { ...sort([unit], text), end: unit.end }
  return nothing(from)
}
