import { findDates } from '../../dates/find-dates.js'
import type { Block } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import type { Outline } from '../../outline/outline.js'
import type { Calendar } from './day.js'
import type { AgendaPlace } from './places.js'

const furthest = 40
const longest = 400
const longestTitle = 120
/** A year in a title, which says when the meeting is: `2018年讲习班日程`. */
const plainYear = /(?<![\d\p{L}/-])(?:199\d|20[0-4]\d)(?![\d/-])/u

/** A date, or a first and a last one, in reduced ISO form. */
export interface PrintedDates {
  readonly from: string
  readonly to: string
  readonly year: number
}

/** The dates at the beginning of a document: its own, and those of its subject. */
export function datesOfHead({ document, letterhead }: Outline): PrintedDates[] {
  return datesOf(document.blocks.slice(0, Math.max(letterhead.to, furthest)))
}

/** The years and the days of the meeting that an agenda is of: of its title, else of the subject of the letter. */
export function calendarOf(
  outline: Outline,
  place: AgendaPlace,
  ofLetter: readonly PrintedDates[],
): Calendar {
  const { blocks } = outline.document
  const near = blocks.slice(
    place.annex?.from ?? Math.max(0, place.heading.index - 3),
    Math.min(place.from + 3, place.to),
  )
  const nearby = datesOf(near)
  const own = yearIn(blocks.slice(place.annex?.from ?? place.heading.index, place.to))
  const letter = ofLetter[0]?.year ?? null
  const later = ofLetter.map(({ year }) => year).filter((year) => letter !== null && year === letter + 1)
  const titled = near.flatMap(({ text }) =>
    text.length <= longestTitle ? (plainYear.exec(text)?.[0] ?? []) : [],
  )
  const years = [
    ...nearby.map(({ year }) => year),
    ...titled.map(Number),
    own,
    ...later,
    letter,
    letter === null ? null : letter + 1,
  ]
  const meeting = [...nearby, ...ofLetter].find(
    ({ from, to }) => from !== to && from.length === 10 && to.length === 10,
  )
  return {
    years: [...new Set(years)].filter((year): year is number => year !== null),
    meeting: meeting ? { from: meeting.from, to: meeting.to } : null,
  }
}

function datesOf(blocks: readonly Block[]): PrintedDates[] {
  return blocks
    .filter(({ text }) => text.length <= longest && /(?:19|20)\d{2}/u.test(text))
    .flatMap(({ text }) => findDates(foldWidth(text)))
    .map(({ from, to }) => ({ from, to, year: Number(from.slice(0, 4)) }))
}

/** The first year printed in the agenda itself. */
function yearIn(blocks: readonly Block[]): number | null {
  for (const { text } of blocks) {
    const year =
      text.length <= longest ? /(?<!\d)(?:(?:19|20)\d{2})(?= ?年|$|[),; ])/u.exec(foldWidth(text)) : null
    if (year && findDates(text).some(({ from }) => from.startsWith(year[0]))) return Number(year[0])
  }
  return null
}
