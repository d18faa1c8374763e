import { findDates } from '../../dates/find-dates.js'
import type { Document } from '../../document/document.js'
import { languageOf } from '../../language/index.js'
import type { FrontPage } from '../front-matter/read-front-page.js'
import { type NamedMeeting, placeOf } from './named-meeting.js'

/** The meeting whose place and date stand on a line of their own on the front page of a paper; null where no date does. */
export function frontPageMeeting(
  document: Document,
  { meeting: line, group }: FrontPage,
): NamedMeeting | null {
  if (!line) return null
  const text = document.wide.slice(line.start, line.end)
  const [date] = findDates(text)
  if (!date) return null
  const { meetings: words } = languageOf(text)
  const title = { start: 0, end: 0 }
  return {
    stretch: { start: line.start, end: line.end, kind: 'title', text },
    words,
    title,
    isNamed: false,
    isWorkshop: false,
    date,
    isMoved: false,
    place: placeOf(text, title, date, words),
    about: { start: 0, end: text.length },
    group: group && { group: group.value, start: group.start - line.start, end: group.end - line.start },
  }
}
