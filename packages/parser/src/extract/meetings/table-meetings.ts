import { findDates } from '../../dates/find-dates.js'
import type { Cell, Table } from '../../document/document.js'
import { languages } from '../../language/index.js'
import type { MeetingsWords } from '../../language/meetings-words.js'
import type { Outline } from '../../outline/outline.js'
import { findGroups } from '../groups/find-groups.js'
import type { NamedMeeting } from './named-meeting.js'

/**
 * The meetings of a table whose columns are a group, the days of its meeting and perhaps the opening session, as
 * letters of the BR announce the meetings of working parties.
 */
export function tableMeetings(outline: Outline, year: number | null): NamedMeeting[] {
  return outline.document.tables
    .filter(({ from }) => from >= outline.letterhead.to)
    .flatMap((table) =>
      languages.flatMap(({ meetings: words }) => {
        const group = column(table, words.columns.group)
        const days = column(table, words.columns.days)
        if (group === null || days === null) return []
        const opening = column(table, words.columns.opening)
        return table.rows
          .slice(1)
          .flatMap((row) => ofRow(outline, row, { group, days, opening }, words, year))
      }),
    )
}

function column(table: Table, name: RegExp): number | null {
  const cell = table.rows[0]?.find(({ blocks }) => name.test(blocks.map(({ wide }) => wide).join(' ')))
  return cell?.column ?? null
}

interface Columns {
  readonly group: number
  readonly days: number
  readonly opening: number | null
}

function ofRow(
  outline: Outline,
  row: readonly Cell[],
  columns: Columns,
  words: MeetingsWords,
  year: number | null,
): NamedMeeting[] {
  const { wide } = outline.document
  const spanOf = (at: number | null) => {
    const blocks = row.find((cell) => cell.column === at)?.blocks ?? []
    const [first] = blocks
    const last = blocks.at(-1)
    return first && last ? { start: first.textStart, end: last.end } : null
  }
  const [named, days, opening] = [spanOf(columns.group), spanOf(columns.days), spanOf(columns.opening)]
  if (!named || !days) return []
  const [group] = findGroups(wide.slice(named.start, named.end))
  const dates = findDates(wide.slice(days.start, days.end), { year })
  const [date] = dates
  if (!group || !date || dates.length > 1) return []
  const opens = opening ? findDates(wide.slice(opening.start, opening.end), { year })[0] : undefined
  const stretch = {
    start: Math.min(named.start, days.start),
    end: Math.max(named.end, days.end, opening?.end ?? 0),
  }
  const place = {
    start: named.start - stretch.start + group.start,
    end: named.start - stretch.start + group.end,
  }
  return [
    {
      stretch: { ...stretch, kind: 'sentence', text: wide.slice(stretch.start, stretch.end) },
      words,
      title: place,
      isNamed: false,
      isWorkshop: false,
      date: {
        from: date.from,
        to: date.to,
        approximate: date.approximate,
        time: opens?.from === date.from ? opens.time : date.time,
        start: days.start - stretch.start + date.start,
        end: days.start - stretch.start + date.end,
      },
      isMoved: false,
      place: null,
      about: { start: 0, end: stretch.end - stretch.start },
      group: { ...group, ...place },
    },
  ]
}
