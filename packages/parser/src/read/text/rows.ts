import { splitLabel } from '../../document/label.js'
import { columnsAt } from './columns.js'
import type { Line } from './lines.js'

/** A row as Tika writes it: cells that begin with a tab, each with its paragraphs. */
export type Row = Line[][]

/** A stretch of the text: one line outside tables, or a table. */
export type Stretch = { readonly line: Line } | { readonly rows: readonly Row[] }

/**
 * Finds the tables in lines. Tika begins a cell with a tab and ends a row with an empty line; a cell's further
 * paragraphs begin without a tab. A paragraph that is merely indented begins with a tab too: it is told by what
 * follows it (no empty line, or a number that goes on from the one before it).
 */
export function toStretches(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = []
  let position = 0
  let lastLabel = ''
  while (position < lines.length) {
    const line = lines[position] as Line
    if (line.opens) {
      const table = tableAt(lines, position, lastLabel)
      if (table) {
        stretches.push({ rows: mergeSplitRows(table.rows) })
        position = table.next
        continue
      }
    }
    const columns = columnsAt(lines, position)
    if (columns) {
      stretches.push({ rows: columns })
      position += columns.length
      continue
    }
    if (line.text || line.bookmarks.length > 0) stretches.push({ line })
    lastLabel = numberOf(line) || lastLabel
    position++
  }
  return stretches
}

function tableAt(
  lines: readonly Line[],
  from: number,
  lastLabel: string,
): { rows: Row[]; next: number } | null {
  const rows: Row[] = []
  let position = from
  while (position < lines.length) {
    const row = rowAt(lines, position, widest(rows))
    if (!row || continuesNumbering(row.cells, lastLabel) || isIndentedList(row.cells)) break
    rows.push(...row.cells)
    position = skipEmpty(lines, row.next)
    if (position >= lines.length || !lines[position]?.opens) break
  }
  return rows.length > 0 && widest(rows) > 1 ? { rows, next: position } : null
}

/** A stretch of lines longer than this is no row: the empty line that ends it may be pages away. */
const mostLinesOfRow = 300

/** The row that begins at a line that opens a cell; more than one where a line opens a row before the empty line. */
function rowAt(lines: readonly Line[], from: number, columns: number): { cells: Row[]; next: number } | null {
  const cells: Row[] = []
  let row: Row = []
  let position = from
  for (; position < lines.length; position++) {
    if (position - from > mostLinesOfRow) return null
    const line = lines[position] as Line
    if (position > from && standsOutside(line)) {
      // a tab before it and no empty line: a line that was indented, or a row that its empty line got lost of
      if (cells.length === 0 && row.length < 2) return null
      break
    }
    if (isEmpty(line)) {
      if (!cellGoesOn(lines, position, row.length, columns)) break
      continue
    }
    if (line.opens === 'row') {
      if (row.length > 0) cells.push(row)
      row = [[], [line]]
    } else if (line.opens === 'cell') row.push([line])
    else row.at(-1)?.push(line)
  }
  if (position >= lines.length && row.length < 2) return null
  if (row.length > 0) cells.push(row)
  return { cells: cells.map(withoutEmptyLines), next: position }
}

/** A line of a table of contents and a numbered heading that it leads to never stand in a cell. */
function standsOutside(line: Line): boolean {
  if (line.opens !== null) return false
  if (/\S\t\d{1,3}$/u.test(line.text)) return true
  return numberOf(line) !== '' && line.bookmarks.some((name) => name.startsWith('_Toc'))
}

/** A tab with nothing behind it is an empty cell and no empty line. */
function isEmpty(line: Line): boolean {
  return line.text === '' && line.opens === null && line.bookmarks.length === 0
}

const paired = /[:：]$|^\+?[\d ().-]{6,}$|^\S+@\S+$/u
const longestPaired = 40

/**
 * An empty line may be an empty paragraph inside a cell, as in a letterhead whose cell holds all labels: then
 * labels or numbers follow without a tab, and behind them the next cell. Of several empty lines the first ended the row.
 */
function cellGoesOn(lines: readonly Line[], empty: number, cells: number, columns: number): boolean {
  let position = skipEmpty(lines, empty)
  const first = position
  while (position < lines.length && position - first < 8) {
    const line = lines[position] as Line
    if (line.opens) return position > first
    if (isEmpty(line) || line.text.length > longestPaired || isParagraph(line) || isDay(line)) return false
    if ((cells >= columns || first - empty > 1) && !paired.test(line.text)) return false
    position++
  }
  return false
}

/** A numbered paragraph, or one that a full stop ends, is running text and stands behind the table. */
function isParagraph(line: Line): boolean {
  return numberOf(line) !== '' || /[。！!]$|[a-z)]\.$/u.test(line.text)
}

/** A day with its weekday or number, alone on its line, heads the rows behind it. */
function isDay({ text }: Line): boolean {
  return /^(?:(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日[,， ]?[(（]?(?:星期|周)[一二三四五六日天][)）]?|第[一二三四五六七八九\d]天.{0,20}|Day \d.{0,40}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? .{0,30})$/u.test(
    text,
  )
}

function skipEmpty(lines: readonly Line[], from: number): number {
  let position = from
  while (position < lines.length && isEmpty(lines[position] as Line)) position++
  return position
}

function withoutEmptyLines(row: Row): Row {
  return row.map((cell) => cell.filter((line) => line.text || line.bookmarks.length > 0))
}

function widest(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

/** The number that a line begins with, where it is one that a reader counts by: `3)`, `19.1.2`, `10`. */
function numberOf(line: Line): string {
  if (!/^\d/u.test(line.text)) return ''
  const { label } = splitLabel(line.text)
  return /^\d/u.test(label) ? label : ''
}

/** Tells whether a row's lines go on counting where the text before the row stopped: then it is no row. */
function continuesNumbering(rows: readonly Row[], lastLabel: string): boolean {
  if (!lastLabel) return false
  const next = lastLabel.replace(/\d+(?=\D*$)/u, (digits) => String(Number(digits) + 1))
  return rows.some((row) =>
    row.some((cell) => cell.some((line, order) => order > 0 && numberOf(line) === next)),
  )
}

const listMark = /^[-–—•]\t/u

/** Items that were typed behind a tab, one a line, are a list and no cells: the paragraphs of one cell follow without a tab. */
function isIndentedList(rows: readonly Row[]): boolean {
  return rows.some((row) =>
    row.some(
      (cell, order) => listMark.test(row[order - 1]?.[0]?.text ?? '') && listMark.test(cell[0]?.text ?? ''),
    ),
  )
}

/** Joins two rows that were one: an empty paragraph at the end of a cell looks like the end of a row. */
function mergeSplitRows(rows: readonly Row[]): Row[] {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const usual = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
  const merged: Row[] = []
  for (const row of rows) {
    const before = merged.at(-1)
    if (
      before &&
      before.length < usual &&
      row.length < usual &&
      before.length + row.length === usual &&
      isLoneLabel(before)
    )
      merged[merged.length - 1] = [...before, ...row]
    else merged.push(row)
  }
  return merged
}

function isLoneLabel(row: Row): boolean {
  return row.length === 1 && row[0]?.length === 1 && /[:：]$/u.test(row[0][0]?.text ?? '')
}
