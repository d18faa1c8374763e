import type { Span } from '../../document/document.js'
import { languages } from '../../language/index.js'
import { moveTimes, type Times, timesAt, timesOnly } from './clock.js'
import { type Columns, readHeader } from './columns.js'
import { type Calendar, type DayLine, readDayLine } from './day.js'
import { isDocuments, namesOnlyDocuments } from './documents.js'
import { readLabel } from './label-readings.js'
import { isClockLabel, labelOfCell, labelOfPiece, lineLabelAlone } from './labels.js'
import { type AgendaLine, type LineLabel, line } from './line.js'
import { readMatrix } from './matrix.js'
import type { AgendaRow, Piece, RowCell } from './rows.js'
import type { Setting } from './setting.js'

const clockRange =
  /^[\s(]{0,3}(?:\d{1,2}[.:h]\d{2} ?[-–—−] ?\d{1,2}[.:h]\d{2}|[012]\d[0-5][05] ?[-–—−] ?[012]\d[0-5][05](?!\d))/u
const fourDigits = /^(?:[01]\d|2[0-3])[0-5][05]$/u

/** The entries that the rows of an agenda hold, in order. */
export function linesOf(rows: readonly AgendaRow[], calendar: Calendar): AgendaLine[] {
  const setting: Setting = { calendar, isTimed: rows.some(opensWithRange) }
  const lines: AgendaLine[] = []
  let table: number | null = null
  let columns: Columns | null = null
  let position = 0
  while (position < rows.length) {
    const row = rows[position] as AgendaRow
    if (row.table !== table) {
      table = row.table
      columns = null
      const matrix = table === null ? null : readMatrix(rows, position, calendar)
      if (matrix) {
        lines.push(...matrix.lines)
        position = matrix.next
        continue
      }
    }
    const header = readHeader(row)
    if (header) columns = header
    else if (!isFrontMatter(row)) lines.push(...linesOfRow(row, columns, setting))
    position++
  }
  return lines
}

/** `Source: | Chairman`: a row of the front matter, which one table may hold together with the agenda. */
function isFrontMatter({ cells, table }: AgendaRow): boolean {
  const words = cells[0]?.pieces[0]?.text ?? ''
  return (
    table !== null && /: ?$/u.test(words) && languages.some(({ outline }) => outline.headLabel.test(words))
  )
}

function linesOfRow(row: AgendaRow, columns: Columns | null, setting: Setting): AgendaLine[] {
  const inTable = row.table !== null
  const day = dayOfRow(row, setting.calendar)
  if (day) return [day]
  const paired = pairedCells(row)
  if (paired) return paired.flatMap((cells) => linesOfRow({ ...row, cells }, columns, setting))

  const lines: AgendaLine[] = []
  const documents: Span[] = []
  const texts: RowCell[] = []
  const spoken: RowCell[] = []
  let label: LineLabel | null = null
  let times: Times | null = null
  let level: number | null = null
  for (const cell of row.cells) {
    const role = columns?.get(cell.column) ?? null
    const [piece] = cell.pieces
    if (!piece) continue
    const printed: LineLabel | null =
      texts.length === 0 && !label ? labelOfCell(cell, row, role, setting) : null
    const clock: Times | null = role === 'documents' || printed ? null : timesOfCell(cell, times, setting)
    const date =
      texts.length === 0 && !printed && !clock && inTable && row.cells.length > 1
        ? pureDay(cell, setting.calendar)
        : null
    if (printed) {
      label = printed
      level = piece.level
    } else if (clock) times = clock
    else if (date) lines.push(date)
    else if (isDocuments(cell, role, texts.length > 0 || label !== null)) documents.push(spanOf(cell))
    else if (role !== 'presenter') texts.push(cell)
    else if (times && !label) spoken.push(cell)
  }
  const [main, ...others] = texts
  if (!main) {
    if (label || times)
      lines.push(line('item', { label, times, documents, level, isRow: inTable, table: row.table }))
    else if (documents.length > 0) lines.push(line('text', { documents }))
    return lines
  }
  lines.push(...linesOfCell(main, { label, times, documents, level, table: row.table, setting }))
  for (const cell of [...others, ...spoken])
    for (const piece of cell.pieces) lines.push(furtherLine(piece, setting))
  return lines
}

interface Context {
  readonly label: LineLabel | null
  readonly times: Times | null
  readonly documents: readonly Span[]
  readonly level: number | null
  readonly table: number | null
  readonly setting: Setting
}

/** The entry that a cell of text opens, and those of its further paragraphs. */
function linesOfCell(cell: RowCell, context: Context): AgendaLine[] {
  const [first, ...further] = cell.pieces as readonly [Piece, ...Piece[]]
  const lines: AgendaLine[] = []
  const inside = context.times ? null : leadingTimes(first, context.setting)
  const times = context.times ?? inside?.times ?? null
  const own = labelOfPiece(first, context.setting)
  const typed = own ? null : itemWordOf(first)
  const label = context.label ?? own ?? typed
  const common = {
    documents: context.documents,
    level: first.level ?? context.level,
    isRow: context.table !== null,
    table: context.table,
    isMarked: first.isMarked,
  }
  if (label || times) {
    const start =
      context.label && own
        ? first.labelStart
        : (inside?.textStart ?? (typed && !context.label ? typed.behind : first.start))
    const text = start < first.end ? { start, end: first.end } : null
    lines.push(line('item', { ...common, label, times, text, words: first.text }))
  } else if (first.text.length <= 80 && further.length === 0 && namesOnlyDocuments(first.text))
    lines.push(line('text', { documents: [...context.documents, spanOfPiece(first)] }))
  else
    lines.push(line(kindOfText(first, context), { ...common, text: spanOfPiece(first), words: first.text }))
  for (const piece of further) lines.push(furtherLine(piece, context.setting))
  return lines
}

function kindOfText(piece: Piece, { table }: Context): AgendaLine['kind'] {
  if (languages.some(({ agendas }) => agendas.note.test(piece.text))) return 'note'
  const isSession =
    piece.text.length <= 160 && languages.some(({ agendas }) => agendas.session.test(piece.text))
  return isSession && (table !== null || !/[。.;]$/u.test(piece.text)) ? 'session' : 'text'
}

/** A further paragraph of a cell, or what stands in a further cell. */
function furtherLine(piece: Piece, setting: Setting): AgendaLine {
  const label = labelOfPiece(piece, setting)
  const inside = leadingTimes(piece, setting)
  const isDocument = !label && namesOnlyDocuments(piece.text)
  if (isDocument) return line('text', { documents: [spanOfPiece(piece)], isFurther: true })
  if (!label && !inside && readDayLine(piece.text, setting.calendar)?.date)
    return line('text', { text: spanOfPiece(piece), words: piece.text, isFurther: true })
  const text = { start: inside?.textStart ?? piece.start, end: piece.end }
  return line(label || inside ? 'item' : 'text', {
    label,
    times: inside?.times ?? null,
    text: text.start < text.end ? text : null,
    level: piece.level,
    words: piece.text,
    isFurther: true,
  })
}

/** A row or line that is nothing but a day or half-day with its title. */
function dayOfRow(row: AgendaRow, calendar: Calendar): AgendaLine | null {
  const pieces = row.cells
    .flatMap((cell) => cell.pieces)
    .filter((piece, at) => at === 0 || !headsColumn(piece))
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last || first.label || pieces.length > 3 || row.cells.length > 3) return null
  const [whole] = [readDayLine(first.text, calendar)]
  if (!whole) return null
  if (pieces.length === 1) return dayLine(whole, first, spanOfPiece(first))
  // `PM | Opening Plenary`, `Day 1 | 20 March`: the first cell says no more than when
  if (whole.rest || pieces.slice(1).some(({ label }) => label !== '')) return null
  const titles = pieces.slice(1)
  const isHeading = titles.every(
    ({ text }) =>
      readDayLine(text, calendar) !== null ||
      timesOnly(text) !== null ||
      languages.some(({ agendas }) => agendas.sitting.test(text)) ||
      (whole.kind === 'half-day' && titles.length === 1 && text.length <= 80 && !/[。.;]$/u.test(text)),
  )
  if (!isHeading) return null
  const told = [whole, ...titles.map(({ text }) => readDayLine(text, calendar))]
  const at = told.findIndex((found) => found?.date)
  const dated = told[at]
  const day = dated
    ? dayLine(dated, pieces[at] as Piece, spanOfPiece(first))
    : dayLine(whole, first, spanOfPiece(first))
  const clock = titles
    .map((piece) => ({ piece, times: timesOnly(piece.text) ?? timesInBrackets(piece.text) }))
    .find(({ times }) => times)
  const times = clock?.times ? moveTimes(clock.times, clock.piece.start) : day.times
  return { ...day, times, text: { start: first.start, end: last.end } }
}

/** `Documents`, in the row of a day that heads the table. */
function headsColumn({ text, label }: Piece): boolean {
  return label === '' && languages.some(({ agendas }) => agendas.columns.documents.test(text))
}

/** `Opening Plenary (0930 – 1230 hours)`. */
function timesInBrackets(text: string): Times | null {
  const match = /\(([^()]{4,40})\)$/u.exec(text)
  const times = match && timesOnly(match[1] as string)
  return match && times ? moveTimes(times, match.index + 1) : null
}

function dayLine(found: DayLine, piece: Piece, text: Span): AgendaLine {
  const date = found.date && {
    iso: found.date.iso,
    start: piece.start + found.date.start,
    end: piece.start + found.date.end,
  }
  return line(found.kind, {
    text,
    times: found.times && moveTimes(found.times, piece.start),
    day: { date, lastDate: found.lastDate, isMarked: found.isMarked },
    isMarked: piece.isMarked,
    words: piece.text,
  })
}

/** A cell that is a date and nothing else, beside the cells of an item. */
function pureDay(cell: RowCell, calendar: Calendar): AgendaLine | null {
  const [piece, ...more] = cell.pieces
  if (!piece || more.length > 1 || piece.label) return null
  const day = readDayLine(piece.text, calendar)
  if (!day || day.rest || day.kind !== 'day') return null
  return dayLine(day, piece, spanOf(cell))
}

/** `Item 3: Opening` has its number behind a word. */
function itemWordOf(piece: Piece): (LineLabel & { behind: number }) | null {
  for (const { agendas } of languages) {
    const match = agendas.itemWord.exec(piece.text)
    const label = match?.groups?.label
    if (!match || !label) continue
    const at = piece.start + match[0].indexOf(label)
    const behind = piece.start + match[0].length
    return {
      printed: label,
      readings: readLabel(label),
      start: at,
      end: at + label.length,
      behind: Math.min(behind, piece.end),
    }
  }
  return null
}

/** Tells whether a row begins with a range of times, so that `10.15` in the next is one too. */
function opensWithRange({ cells }: AgendaRow): boolean {
  return cells.slice(0, 3).some(({ pieces }) => clockRange.test(pieces[0]?.text ?? ''))
}

/** The time that a paragraph begins with, and where its text begins behind it. */
function leadingTimes(piece: Piece, { isTimed }: Setting): { times: Times; textStart: number } | null {
  if (isClockLabel(piece.label, isTimed)) {
    const times = timesAt(piece.label)
    if (times) return { times: moveTimes(times, piece.labelStart), textStart: piece.start }
  }
  if (piece.label !== '') return null
  const times = timesAt(piece.text)
  if (!times) return null
  const behind = piece.text.slice(times.end)
  if (
    !/^(?:[\s)\],:;–—-]|\p{Script=Han}|$)/u.test(behind) ||
    (times.to === null && /^ ?(?:前|之前|至少|before|deadline)/u.test(behind))
  )
    return null
  const gap = /^[\s)\],:;|/–—-]*/u.exec(behind)?.[0].length ?? 0
  return { times: moveTimes(times, piece.start), textStart: piece.start + times.end + gap }
}

/** The time in a cell of its own; a second such cell gives the end. */
function timesOfCell(cell: RowCell, before: Times | null, { isTimed }: Setting): Times | null {
  const [piece, second, third] = cell.pieces
  if (!piece || third) return null
  if (piece.label && piece.text === '' && /^\d{1,2}[.:][0-5]\d$/u.test(piece.label)) {
    const times = timesAt(piece.label)
    return times && moveTimes(times, piece.labelStart)
  }
  const own = isTimed && fourDigits.test(piece.text) ? fourDigitClock(piece.text) : timesOnly(piece.text)
  if (!own || piece.label) return null
  const first = moveTimes(own, piece.start)
  const next = second ? timesOnly(second.text) : null
  if (second && !next) return null
  if (second && next) return { ...first, end: second.end, to: moveTimes(next, second.start).from }
  return before && !before.to && !first.to && first.from.time >= before.from.time
    ? { ...before, end: first.end, to: first.from }
    : (before ?? first)
}

function fourDigitClock(text: string): Times {
  const time = `${text.slice(0, 2)}:${text.slice(2)}`
  return { start: 0, end: text.length, from: { time, start: 0, end: text.length }, to: null }
}

/** A column of labels and one of texts in a single row: so many paragraphs here, so many there. */
function pairedCells(row: AgendaRow): RowCell[][] | null {
  const [labels, ...others] = row.cells
  const count = labels?.pieces.length ?? 0
  if (!labels || count < 2 || others.length === 0) return null
  if (!labels.pieces.every(({ text, label }) => (text === '' && label !== '') || lineLabelAlone.test(text)))
    return null
  if (others[0]?.pieces.length !== count) return null
  return labels.pieces.map((label, order) => [
    { ...labels, pieces: [label] },
    ...others
      .filter(({ pieces }) => pieces.length === count)
      .map((cell) => ({ ...cell, pieces: [cell.pieces[order] as Piece] })),
  ])
}

function spanOfPiece({ start, end }: Piece): Span {
  return { start, end }
}

function spanOf({ pieces }: RowCell): Span {
  const first = pieces[0] as Piece
  const last = pieces.at(-1) as Piece
  return { start: first.label ? first.labelStart : first.start, end: last.end }
}
