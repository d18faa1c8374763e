import { findDates } from '../../dates/find-dates.js'
import type { Document } from '../../document/document.js'
import { type Found, inferred, read } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { LetterheadLabel } from '../../language/letterhead-words.js'
import type { Fields, FieldValue } from './fields.js'
import { letterDate } from './shape.js'
import type { Token } from './tokens.js'

/** When (ISO date) and where (as printed) a letter was written. */
export interface PlaceAndDate {
  readonly date: Found<string> | null
  readonly place: Found<string> | null
}

/** The date and place of a letter; the place may stand on the line before or behind the date's. */
export function placeAndDate(
  document: Document,
  fields: Fields,
  tokens: readonly Token<LetterheadLabel>[],
): PlaceAndDate {
  for (const value of fields.date) {
    const found = letterDate(foldWidth(value.text))
    if (!found) continue
    const { date, place } = found
    return {
      date: inferred(date.from, shift(date, value.start), 'letter-date/line'),
      place: place
        ? read(document, shift(place, value.start), 'letter-place/line')
        : placeBeside(document, value, tokens),
    }
  }
  return dateInLine(document, [...fields.reference, ...fields.telex], tokens)
}

function shift(span: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: span.start + by, end: span.end + by }
}

function placeBeside(
  document: Document,
  date: FieldValue,
  tokens: readonly Token<LetterheadLabel>[],
): Found<string> | null {
  const index = tokens.findIndex((token) => token.start <= date.start && date.end <= token.end)
  for (const token of [tokens[index - 1], tokens[index + 1]]) {
    if (!token || 'label' in token) continue
    const text = token.text.replace(/[\s,，.。]+$/u, '')
    if (languages.some(({ letterhead }) => letterhead.places.test(foldWidth(text))))
      return read(document, { start: token.start, end: token.start + text.length }, 'letter-place/beside')
  }
  return null
}

/** A full date that lost its line, in what stands above the subject under no label or the reference's. */
function dateInLine(
  document: Document,
  values: readonly FieldValue[],
  tokens: readonly Token<LetterheadLabel>[],
): PlaceAndDate {
  const [first] = tokens
  const heads = first && !('label' in first) ? [first, ...values] : values
  for (const { text, start } of heads) {
    const [date, another] = findDates(text)
    if (!date || another || date.from !== date.to || date.from.length !== 10 || date.approximate) continue
    const before = foldWidth(text.slice(0, date.start))
    const behind = foldWidth(text.slice(date.end))
    const place = /(?<![\p{L}])(\p{L}[\p{L}'’-]{2,20}), ?$/u.exec(before)
    const after = /^ ?, ?(\p{L}[\p{L}'’-]{1,20})/u.exec(behind)
    const at = place
      ? date.start - place[0].length
      : after
        ? date.end + after[0].length - (after[1]?.length ?? 0)
        : -1
    const length = (place?.[1] ?? after?.[1] ?? '').length
    return {
      date: inferred(date.from, { start: start + date.start, end: start + date.end }, 'letter-date/within'),
      place:
        at < 0
          ? null
          : read(document, { start: start + at, end: start + at + length }, 'letter-place/within'),
    }
  }
  return { date: null, place: null }
}
