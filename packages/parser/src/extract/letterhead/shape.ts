import { type DateMention, findDates } from '../../dates/find-dates.js'
import type { Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { type ContactDetail, findContactDetails, isContactDetails } from './contact-details.js'
import { findLetterReference } from './letter-reference.js'
import { roleOf } from './role.js'

/** What a value of a letterhead looks like, whatever its label says. */
export type Shape = 'telephone' | 'email' | 'web' | 'date' | 'reference' | 'file' | 'addressee' | 'text'

/** The secretariat's mark under a reference: `SG17/XY`, `FG Innovation/VM`, `COM 12/JKK`, `TSB/WTSA/rs`. */
const file =
  /^(?:File ?: ?)?(?:[A-Z][\p{Script=Latin}\d]{0,14}(?:(?:[ .-]| ?& ?)[\p{Script=Latin}\d-]{1,14}){0,3} ?\/ ?){1,3}[A-Za-z][A-Za-z. -]{0,7}$/u
const longestDateLine = 60

/** Tells what a value looks like. `listed` where a list mark stands before it. */
export function shapeOf(text: string, listed: boolean): Shape {
  const wide = foldWidth(text)
  const details = findContactDetails(wide)
  if (details.length > 0 && isContactDetails(wide, details)) return (details[0] as ContactDetail).kind
  if (!listed && letterDate(wide)) return 'date'
  const reference = findLetterReference(wide)
  if (!reference && file.test(wide)) return 'file'
  if (reference && reference.start <= 12 && wide.length - (reference.end - reference.start) <= 30)
    return 'reference'
  if (
    languages.some(
      ({ letterhead }) => letterhead.seriesName.test(wide) || isWhole(letterhead.amendment, wide),
    )
  )
    return 'reference'
  if (listed || roleOf(wide) !== 'other') return 'addressee'
  return 'text'
}

/** Tells whether the pattern takes in all of the text. */
function isWhole(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.[0].length === text.length
}

/** A full date in a text that holds nothing else but a place: when and where a letter was written. */
export interface LetterDate {
  readonly date: DateMention
  readonly place: Span | null
}

/** Reads a line that holds a date and perhaps a place, in either order; null for any other text. */
export function letterDate(text: string): LetterDate | null {
  if (text.length > longestDateLine || !/[\d〇一二三四五六七八九十]/u.test(text)) return null
  const [date, another] = findDates(text)
  if (!date || another || date.from !== date.to || date.from.length !== 10 || date.approximate || date.time)
    return null
  const before = placeIn(text, 0, date.start)
  const behind = placeIn(text, date.end, text.length)
  if (!before || !behind) return null
  const place = before.end > before.start ? before : behind.end > behind.start ? behind : null
  return { date, place }
}

/** The stretch of words between `from` and `to` that can be a place; empty where there are none; null where it is something else. */
function placeIn(text: string, from: number, to: number): Span | null {
  const raw = text.slice(from, to)
  const lead = /^[\s,，、。.:：|–-]*于?/u.exec(raw)?.[0].length ?? 0
  const words = raw.slice(lead).replace(/[\s,，、。.:：|–-]+$/u, '')
  if (!/^[\p{L}\p{M} ,，.'’()-]{0,40}$/u.test(words)) return null
  if (/\p{Script=Han}/u.test(words) ? words.length > 14 : /^\p{Ll}/u.test(words)) return null
  if (words.includes('(') !== words.includes(')')) return null
  if (isMasthead(words) || roleOf(words) !== 'other') return null
  return { start: from + lead, end: from + lead + words.length }
}

/** The length of the names of the house at the beginning of a text. */
export function mastheadLength(text: string): number {
  const wide = foldWidth(text)
  let length = 0
  for (let step = 1; step > 0; ) {
    const rest = wide.slice(length)
    step = 0
    for (const { letterhead } of languages)
      step = Math.max(step, letterhead.masthead.exec(rest)?.[0].length ?? 0)
    if (step > 0) {
      const gap = /^(?:[\s,|•·]{1,5}|$)/u.exec(rest.slice(step))
      step = gap ? step + gap[0].length : bothHouses(rest, step)
    }
    length += step
  }
  return length
}

/** `国际电信联盟电信标准化局`: one name of the house right behind another. */
function bothHouses(text: string, length: number): number {
  return languages.some(({ letterhead }) => letterhead.masthead.test(text.slice(length))) ? length : 0
}

/** Tells whether a text is nothing but names of the house. */
export function isMasthead(text: string): boolean {
  return text !== '' && mastheadLength(text) >= text.length
}
