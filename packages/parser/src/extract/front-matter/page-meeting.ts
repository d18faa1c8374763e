import { findDates } from '../../dates/find-dates.js'
import type { Document, Span } from '../../document/document.js'
import { type Found, read } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import type { ValueToken } from '../letterhead/tokens.js'
import type { PageFields } from './page-fields.js'
import { wholeOf } from './page-values.js'

const placeBefore = /(?<![\p{L}])\p{Lu}[\p{L}'’ -]{2,30}, ?$/u

/** `Geneva, 1-4 May 2017`: the labelled line, a short line that is a place and a date, or the end of the Questions' line. */
export function meetingIn(document: Document, fields: PageFields): Found<string> | null {
  const rule = 'front-matter/meeting'
  const labelled = wholeOf(document, fields.get('meeting') ?? [], rule)
  if (labelled) return labelled
  for (const value of fields.get(null) ?? []) {
    const date = dateIn(value)
    const rest = date ? foldWidth(value.text.slice(0, date.start) + value.text.slice(date.end)) : ''
    if (/\p{L}/u.test(rest) && /^[\p{L}\s,、.()'’-]{2,40}$/u.test(rest)) return read(document, value, rule)
  }
  for (const value of fields.get('questions') ?? []) {
    const date = dateIn(value)
    const before = date
      ? value.text.slice(0, date.start).replace(/^.{0,40}N\/A /u, (lead) => ' '.repeat(lead.length))
      : ''
    const place = placeBefore.exec(before)
    if (date && place)
      return read(document, { start: value.start + place.index, end: value.start + date.end }, rule)
  }
  for (const value of fields.get('source') ?? []) {
    // Study Group 11 (Geneva, 9-20 May 1994)
    const bracket = /[(（]([^()（）]{6,60})[)）] ?$/u.exec(value.text)
    const start = bracket ? bracket.index + 1 : 0
    const inside = bracket && { ...value, text: bracket[1] as string }
    if (inside && dateIn(inside))
      return read(
        document,
        { start: value.start + start, end: value.start + start + inside.text.length },
        rule,
      )
  }
  return null
}

/** The one date of a short line, or null. */
function dateIn({ text }: ValueToken): Span | null {
  if (text.length > 70 || !/[\d０-９]/u.test(text)) return null
  const [date, another] = findDates(text)
  return date && !another ? date : null
}
