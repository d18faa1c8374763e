import type { AmendmentType, Bureau, ReferenceSeries } from '@rapporteur/schema'
import type { Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { LetterheadWords } from '../../language/letterhead-words.js'

/** The reference of a letter as it stands in a text. */
export interface LetterReference extends Span {
  readonly series: ReferenceSeries
  readonly bureau: Bureau | null
  /** `33`, `8/17`, `CACE/856`, without blanks. */
  readonly number: string
  /** `SG17`, `TSAG`: the group of a collective letter. */
  readonly group: string | null
  readonly amendment: { readonly type: AmendmentType; readonly number: number | null } | null
}

type Core = Omit<LetterReference, 'amendment'>

/** Series that tell themselves without a word: those of the Radiocommunication Bureau, of Development, of the General Secretariat. */
const codes =
  /(?<![\p{L}\d/-])(?:(?:CACE|CAR|CA|CM|CCRR|CR|CE|CTITU)\/\d{1,4}|\d{1,2}[A-D]?\/LCCE\/\d{1,4}|LCCE\/\d{1,4}|(?:BDT\/(?:[A-Z]{2,5}\/)?)?(?:CL|DM|DG|CSG)-\d{2}\/\d{1,5}|BDT(?:\/[A-Z][A-Z&-]{0,7}){0,4}(?:\/|-| No\.? ?| )\d{1,4})(?!(?!号)[\p{L}\d])/u
const administrative = /^(?:CACE|CAR|CA)\//u
const letterCode = /^(?:CR|CCRR|CL|CM|CE|CTITU|LCCE|\d{1,2}[A-D]?\/LCCE)[/-]/u
const radio = /^(?:CACE|CAR|CA|CCRR|CR|CM|CE|CTITU|LCCE)\/|\/LCCE\//u
const perGroup = /^(\d{1,3})\/(\d{1,2})$/u
const perNamedGroup = /^(?:(\d{1,3})\/(TSAG|SCV|RevCom)|(TSAG|SCV|RevCom)\/(\d{1,3}))$/u
const lastStudyGroup = 25

/** Finds the reference of a letter in a text, with the corrigendum or addendum that is tied to it; null where there is none. */
export function findLetterReference(text: string): LetterReference | null {
  const wide = foldWidth(text).replace(/\s/gu, ' ')
  if (!/\d/u.test(wide)) return null
  const core = findCore(wide)
  return core && withAmendment(wide, core)
}

function findCore(text: string): Core | null {
  let best: { match: RegExpExecArray; words: LetterheadWords } | null = null
  for (const { letterhead } of languages)
    for (const pattern of letterhead.references) {
      const match = pattern.exec(text)
      const longer =
        match && best && match.index === best.match.index && match[0].length > best.match[0].length
      if (match && (!best || match.index < best.match.index || longer)) best = { match, words: letterhead }
    }
  if (best) return coreOf(best.match, best.words)
  const code = codes.exec(text)
  return code ? coreOfCode(code[0], code.index) : null
}

function coreOf(match: RegExpExecArray, words: LetterheadWords): Core {
  const { bureau = '', series = '', number = '' } = match.groups ?? {}
  const plain = number.replace(/ /gu, '')
  const group = groupOf(plain)
  const byWord = words.series.find(([, pattern]) => pattern.test(series))?.[0] ?? 'other'
  const start = match.index + match[0].length - match[0].trimStart().length
  return {
    start,
    end: match.index + match[0].trimEnd().length,
    series: group ? 'collective-letter' : (seriesOfCode(plain) ?? byWord),
    bureau: bureauOfCode(plain) ?? bureauOf(bureau) ?? (group ? 'TSB' : null),
    number: plain,
    group,
  }
}

function coreOfCode(code: string, start: number): Core {
  const number = code.replace(/ /gu, '')
  return {
    start,
    end: start + code.length,
    series: seriesOfCode(number) ?? (number.startsWith('BDT') ? 'circular' : 'other'),
    bureau: bureauOfCode(number),
    number,
    group: null,
  }
}

function seriesOfCode(number: string): ReferenceSeries | null {
  if (administrative.test(number)) return 'administrative-circular'
  return letterCode.test(number) ? 'circular-letter' : null
}

function bureauOfCode(number: string): Bureau | null {
  if (radio.test(number)) return 'BR'
  if (number.startsWith('BDT')) return 'BDT'
  return number.startsWith('CL-') ? 'SG' : null
}

/** The bureau that a text names first, or null. */
export function bureauOf(text: string): Bureau | null {
  if (text === '') return null
  for (const { letterhead } of languages)
    for (const [bureau, pattern] of letterhead.bureaux) if (pattern.test(text)) return bureau
  return null
}

function groupOf(number: string): string | null {
  const named = perNamedGroup.exec(number)
  if (named) return named[2] ?? named[3] ?? null
  const group = Number(perGroup.exec(number)?.[2] ?? 0)
  return group >= 1 && group <= lastStudyGroup ? `SG${group}` : null
}

/** Takes in the amendment that stands right before or behind the reference. */
function withAmendment(text: string, core: Core): LetterReference {
  for (const { letterhead } of languages) {
    const behind = letterhead.amendment.exec(text.slice(core.end, core.end + 40))
    if (behind && /^\s*$/u.test(text.slice(core.end, core.end + behind.index)))
      return {
        ...core,
        end: core.end + behind.index + behind[0].trimEnd().length,
        amendment: amendmentOf(behind, letterhead),
      }
    const from = Math.max(0, core.start - 40)
    const before = letterhead.amendment.exec(text.slice(from, core.start))
    if (before && /^[\s的对to]*$/u.test(text.slice(from + before.index + before[0].length, core.start))) {
      const offset = before[0].length - before[0].replace(/^[^\p{L}]+/u, '').length
      return { ...core, start: from + before.index + offset, amendment: amendmentOf(before, letterhead) }
    }
  }
  return { ...core, amendment: null }
}

/** A corrigendum, addendum or revision that a text names, wherever it stands. */
export function findAmendment(text: string): LetterReference['amendment'] {
  const wide = foldWidth(text)
  for (const { letterhead } of languages) {
    const match = letterhead.amendment.exec(wide)
    if (match) return amendmentOf(match, letterhead)
  }
  return null
}

function amendmentOf(match: RegExpExecArray, words: LetterheadWords): LetterReference['amendment'] {
  const { word = '', number, ordinal } = match.groups ?? {}
  const digits = number ?? ordinal
  const type = words.amendments.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other'
  return { type, number: digits ? Number(digits) : null }
}
