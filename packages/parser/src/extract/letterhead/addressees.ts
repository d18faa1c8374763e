import type { Addressee } from '@rapporteur/schema'
import { allMatches } from '../../document/all-matches.js'
import type { Document, Span } from '../../document/document.js'
import { inferred, read, type Traced } from '../../document/found.js'
import { hasHan } from '../../document/text.js'
import { languageOf, languages } from '../../language/index.js'
import type { LetterheadWords } from '../../language/letterhead-words.js'
import type { FieldValue } from './fields.js'
import { roleOf } from './role.js'

/** Signs that may lie between the lines of one item. */
const farthest = 8
const betweenItems = /[;；] ?(?:[-–—•] ?)?| [-–—•] (?=\S)/gu
const terminated = /[;；,，。.、]$| ?[;,] ?and$/u
/** Words that no addressee begins with, in any letter case: `OF THE UNION`. */
const continuing = /^(?:of|and|or|in|for|participating|taking part|attending|concerned)\b/iu
const unfinished = /(?:\b(?:and|of|the|or|in|for|to)|[和及与的第])$/iu

/**
 * The addressees of a letter, or of its copies, one for each item of the list, or for each group in a running
 * sentence; the text as printed without list mark, 致/To and the sign that closes the item.
 */
export function addresseesOf(
  document: Document,
  values: readonly FieldValue[],
  rule: 'addressee' | 'copy',
): Traced<Addressee>[] {
  return itemsOf(values).flatMap((item) => {
    const parts = splitSentence(document, item)
    return parts.flatMap((span): Traced<Addressee>[] => {
      const text = read(document, span, `${rule}/${parts.length > 1 ? 'sentence' : 'list'}`)
      return text.value === '' ? [] : [{ text, role: inferred(roleOf(text.value), span, `${rule}/role`) }]
    })
  })
}

/** Puts the lines of a wrapped item together and takes the items of one line apart. */
function itemsOf(values: readonly FieldValue[]): Span[] {
  const listed = values.filter(({ mark }) => mark !== '').length
  const items: { start: number; end: number; text: string }[] = []
  for (const value of values) {
    const before = items.at(-1)
    const opens =
      !before ||
      value.mark !== '' ||
      value.start - before.end > farthest ||
      opensItem(value, before.text, listed > 0)
    for (const [order, { start, end }] of cutItems(value).entries()) {
      const text = value.text.slice(start - value.start, end - value.start)
      if (order === 0 && !opens && before) {
        before.end = end
        before.text = text
      } else items.push({ start, end, text })
    }
  }
  return items
}

function opensItem(value: FieldValue, before: string, listed: boolean): boolean {
  if (unfinished.test(before)) return false
  if (terminated.test(before)) return true
  if (breaksOff(before)) return false
  if (listed) {
    const [role, own] = [roleOf(before), roleOf(value.text)]
    return role !== 'other' && own !== 'other' && role !== own
  }
  return !continuing.test(value.text) && !/^[\p{Ll}(（]/u.test(value.text)
}

/** A row of groups whose last is none yet goes on in the next line: 成员国主管部门、参加无线电通信 */
function breaksOff(text: string): boolean {
  const last = Math.max(text.lastIndexOf('、'), text.lastIndexOf('，'))
  return (
    last > 0 &&
    hasHan(text) &&
    roleOf(text.slice(0, last)) !== 'other' &&
    roleOf(text.slice(last + 1)) === 'other'
  )
}

function cutItems(value: FieldValue): Span[] {
  const spans: Span[] = []
  let start = value.start
  for (const match of allMatches(value.text, betweenItems)) {
    const end = value.start + match.index + (/^[;；]/u.test(match[0]) ? 1 : 0)
    if (!balanced(value.text.slice(start - value.start, match.index))) continue
    if (end > start) spans.push({ start, end })
    start = value.start + match.index + match[0].length
  }
  const end = value.start + value.text.length
  if (end > start) spans.push({ start, end })
  return spans
}

/** False within brackets, where a sign parts nothing. */
function balanced(text: string): boolean {
  let open = 0
  for (const sign of text)
    if (sign === '(' || sign === '（') open++
    else if (sign === ')' || sign === '）') open--
  return open <= 0
}

/** Parts a running sentence where one group of addressees ends and another begins. */
function splitSentence(document: Document, item: Span): Span[] {
  const span = trimItem(document, item)
  const text = document.wide.slice(span.start, span.end).replace(/\s/gu, ' ')
  const { letterhead } = languageOf(text)
  const parts: Span[] = []
  let start = 0
  if (text.length > longestSentence) return [span]
  const whole = roleOf(text)
  if (!letterhead.headLast && whole === 'participants') return [span]
  for (const match of allMatches(text, letterhead.addresseeConjunction)) {
    const before = text.slice(start, match.index)
    const behind = text.slice(match.index + match[0].length)
    if (!balanced(before) || !opensGroup(before, behind, letterhead)) continue
    parts.push({ start: span.start + start, end: span.start + match.index })
    start = match.index + match[0].length
  }
  parts.push({ start: span.start + start, end: span.end })
  return parts.map((part) => trimItem(document, part))
}

/** How far into a group its name may stand, in a language that says it first. */
const reach = 45

function opensGroup(before: string, behind: string, { headLast, ownAddressees }: LetterheadWords): boolean {
  const role = roleOf(before)
  if (role === 'other') return false
  if (headLast) {
    const phrase = behind.split(/[、,;]|以?及|和(?!工业)|与(?!工业)/u, 1)[0] ?? ''
    const next = roleOf(phrase)
    if (!endsWithRole(before)) return false
    return ownAddressees.test(phrase) || (next !== 'other' && (next !== role || role === 'directors'))
  }
  if (ownAddressees.test(behind)) return true
  const phrase = behind.split(/[,;(]| and | of | in /u, 1)[0]?.slice(0, reach) ?? ''
  const next =
    roleOf(phrase) === 'other'
      ? roleOf(/^[^,;(]{0,45}/u.exec(behind)?.[0].split(/ (?:and|in|participating) /u, 1)[0] ?? '')
      : roleOf(phrase)
  return next !== 'other' && (next !== role || role === 'directors')
}

/** Tells whether a Chinese phrase is complete: the addressee is its last word, but for brackets. */
function endsWithRole(text: string): boolean {
  return roleOf(text.replace(/\([^()]{0,200}\)$/u, '').slice(-9)) !== 'other'
}

/** A sentence of addressees is no longer; more is text that lost its line breaks. */
const longestSentence = 1000
const closing = /(?:[\s;,、。:]|(?<=[;,] ?|^)and|(?<!\.[A-Z])\.)+$/u

/** Without list mark, 致/To, blanks and the sign that closes the item. */
function trimItem(document: Document, { start, end }: Span): Span {
  const text = document.wide.slice(start, end)
  let from = /^[\s;,、–—•-]*(?:and\s+(?:to )?|(?:以及|和|及)(?=\S))?/u.exec(text)?.[0].length ?? 0
  for (const { letterhead } of languages)
    from += letterhead.addresseeOpening.exec(text.slice(from))?.[0].length ?? 0
  const rest = text.slice(from)
  const kept = rest.replace(closing, '')
  return { start: start + from, end: start + from + kept.length }
}
