import type { Span } from '../../document/document.js'
import { moveTimes, type Times, timesOnly } from './clock.js'
import { type Calendar, type DayLine, readDayLine } from './day.js'
import { type AgendaLine, line } from './line.js'
import type { AgendaRow, Piece, RowCell } from './rows.js'

interface DayColumn {
  readonly column: number
  readonly day: DayLine
  readonly cell: RowCell
}

/**
 * A timetable whose columns are days: read day by day, each cell a sitting at the time that its row says.
 * Null where the rows from this one on are no such table.
 */
export function readMatrix(
  rows: readonly AgendaRow[],
  from: number,
  calendar: Calendar,
): { lines: AgendaLine[]; next: number } | null {
  const head = rows[from] as AgendaRow
  const days = head.cells.flatMap((cell) => dayColumn(cell, calendar) ?? [])
  if (days.length < 2 || head.cells.length - days.length > 1) return null
  let next = from + 1
  while (rows[next]?.table === head.table) next++
  const lines: AgendaLine[] = []
  const body = rows.slice(from + 1, next)
  if (body.length === 0) return null
  for (const [order, { column, day, cell }] of days.entries()) {
    const end = days[order + 1]?.column ?? Number.POSITIVE_INFINITY
    const piece = cell.pieces[0] as Piece
    const date = day.date && {
      iso: day.date.iso,
      start: piece.start + day.date.start,
      end: piece.start + day.date.end,
    }
    lines.push(line('day', { text: spanOf(cell), day: { date, lastDate: day.lastDate, isMarked: true } }))
    for (const row of body) {
      const times = timesOfRow(row)
      for (const entry of row.cells.filter((other) => other.column >= column && other.column < end))
        if ((times || entry.column > 0) && !isEmpty(entry))
          lines.push(line('item', { text: spanOf(entry), times, isRow: true }))
    }
  }
  return { lines, next }
}

/** A dash fills a cell in which nothing takes place. */
function isEmpty({ pieces }: RowCell): boolean {
  return pieces.every(({ text }) => /^[-–—]*$/u.test(text))
}

function dayColumn(cell: RowCell, calendar: Calendar): DayColumn | null {
  const piece = cell.pieces[0]
  const day =
    piece && !piece.label ? readDayLine(cell.pieces.map(({ text }) => text).join(' '), calendar) : null
  return day?.kind === 'day' ? { column: cell.column, day, cell } : null
}

function timesOfRow(row: AgendaRow): Times | null {
  const first = row.cells[0]
  const piece = first?.pieces[0]
  const times = piece && timesOnly(piece.text)
  return times ? moveTimes(times, piece.start) : null
}

function spanOf({ pieces }: RowCell): Span {
  return { start: (pieces[0] as Piece).start, end: (pieces.at(-1) as Piece).end }
}
