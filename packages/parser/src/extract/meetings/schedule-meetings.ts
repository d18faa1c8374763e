import { findDates } from '../../dates/find-dates.js'
import type { Cell, Document, Span, Table } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languageOf, languages } from '../../language/index.js'
import { findGroups, type GroupMention } from '../groups/find-groups.js'
import type { NamedMeeting } from './named-meeting.js'

type Column = 'date' | 'place' | 'event' | 'question'

/**
 * The meetings that a schedule in a paper lists: a row each, with its days and where it is held or what it is (`Question | Date |
 * Place`, `Date | Event`).
 */
export function meetingsOfSchedule(document: Document, table: Table, year: number | null): NamedMeeting[] {
  const [header = [], ...rows] = table.rows
  const columnOf = (role: Column) =>
    header.find((cell) => languages.some(({ meetings }) => meetings.scheduleColumns[role].test(textOf(cell))))
      ?.column
  const columns = {
    date: columnOf('date'),
    place: columnOf('place'),
    event: columnOf('event'),
    question: columnOf('question'),
  }
  if (columns.date === undefined || (columns.place ?? columns.event) === undefined) return []
  return rows.flatMap((row) => {
    const cellAt = (role: Column) => row.find(({ column }) => column === columns[role])
    return meetingOfRow(document, row, cellAt, year)
  })
}

function meetingOfRow(
  document: Document,
  row: readonly Cell[],
  cellAt: (role: Column) => Cell | undefined,
  year: number | null,
): NamedMeeting[] {
  const whole = spanOf(row.flatMap(({ blocks }) => blocks))
  const dated = spanIn(cellAt('date'))
  if (!whole || !dated) return []
  const printed = document.wide.slice(dated.start, dated.end)
  const [date, another] = findDates(printed, { year })
  if (!date || another || date.from.length < 10) return []
  const within = ({ start, end }: Span) => ({ start: start - whole.start, end: end - whole.start })
  const event = spanIn(cellAt('event'))
  const name = event ? document.wide.slice(event.start, event.end) : ''
  const words = languageOf(name || printed).meetings
  const isMeeting = name !== '' && name.search(words.noun) >= 0
  if (event && !isMeeting) return []
  const place = spanIn(cellAt('place'))
  const isPlace =
    place &&
    /^\p{L}/u.test(document.wide.slice(place.start)) &&
    !words.tentative.test(document.wide.slice(place.start, place.end))
  return [
    {
      stretch: { ...whole, kind: 'sentence', text: document.wide.slice(whole.start, whole.end) },
      words,
      title: event ? within(event) : { start: 0, end: 0 },
      isNamed: isMeeting,
      isWorkshop: words.workshop.test(name),
      date: { ...date, ...within({ start: dated.start + date.start, end: dated.start + date.end }) },
      isMoved: false,
      about: { start: 0, end: whole.end - whole.start },
      place: isPlace ? within(place) : null,
      group: groupOf(document, whole, [event, spanIn(cellAt('question'))]),
    },
  ]
}

/** The group that the event names, or the Question whose rapporteurs meet. */
function groupOf(document: Document, whole: Span, cells: readonly (Span | null)[]): GroupMention | null {
  for (const cell of cells) {
    if (!cell) continue
    const text = document.wide.slice(cell.start, cell.end)
    const by = cell.start - whole.start
    const [group] = findGroups(text)
    if (group) return { ...group, start: group.start + by, end: group.end + by }
    const question = /^(?:Q(?:uestion)? ?)?(\d{1,2}\/\d{1,2})$/u.exec(text.trim())?.[1]
    if (question) return { group: `Q${question}`, start: by, end: by + text.length }
  }
  return null
}

function textOf(cell: Cell): string {
  return foldWidth(cell.blocks.map(({ text }) => text).join(' ')).trim()
}

function spanIn(cell: Cell | undefined): Span | null {
  return cell ? spanOf(cell.blocks) : null
}

function spanOf(
  blocks: readonly { readonly textStart: number; readonly end: number; readonly text: string }[],
) {
  const filled = blocks.filter(({ text }) => text !== '')
  const first = filled[0]
  const last = filled.at(-1)
  return first && last ? { start: first.textStart, end: last.end } : null
}
