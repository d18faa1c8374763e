import type { Band } from './bands.js'
import { firstWidth } from './flow-lines.js'
import type { Line } from './lines.js'
import type { Word } from './page-content.js'
import type { PageTable, TableCellLines } from './ruled-tables.js'
import type { Gutter } from './stretches.js'
import { textOf } from './text-of-words.js'

interface Cell {
  readonly lines: Line[]
  span: number
}

/** A row starts no nearer to the line above, in lines of type, where its first column gives no other sign. */
const rowGap = 1.75

/** Makes the rows of a table without drawn lines, of bands that share their gutters. */
export function toUnruledTable(
  bands: readonly Band[],
  gutters: readonly Gutter[],
  rightEdge: number,
): PageTable {
  const count = gutters.length + 1
  const lines = bands.flatMap(({ pieces }) => pieces)
  const edges = columnEdges(lines, gutters, rightEdge)
  const labels: LabelColumn = { gutters, right: (edges[0] as Edges).right, leading: leastGap(bands) }
  const lastSpans = spansRows(bands, gutters)
  const rows: Cell[][] = []
  let spanning: Cell | null = null
  bands.forEach((band, index) => {
    const placed = band.pieces.map((piece) => ({
      piece,
      from: columnAt(gutters, piece.left),
      to: columnAt(gutters, piece.right),
    }))
    let row = rows.at(-1)
    const own = lastSpans ? placed.filter(({ from }) => from < count - 1) : placed
    if (!row || (own.length > 0 && startsRow(bands, index, labels, own[0]?.from ?? 0))) {
      row = Array.from({ length: count }, () => ({ lines: [], span: 1 }))
      rows.push(row)
    }
    for (const { piece, from, to } of placed) {
      const isLast = lastSpans && from === count - 1
      const cell: Cell = isLast ? (spanning ?? (row[from] as Cell)) : (row[from] as Cell)
      if (isLast) spanning = cell
      cell.lines.push(piece)
      cell.span = Math.max(cell.span, to - from + 1)
    }
  })
  return {
    starts: edges.map((edge) => edge.left),
    rows: rows.map((row) => toCells(row, edges)),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: (bands[0] as Band).base - (bands[0] as Band).size,
    bottom: (bands.at(-1) as Band).base,
  }
}

function columnAt(gutters: readonly Gutter[], x: number): number {
  let column = 0
  while (column < gutters.length && x > (gutters[column] as Gutter).left + 0.5) column++
  return column
}

/** What tells where rows start. */
interface LabelColumn {
  readonly gutters: readonly Gutter[]
  /** Where text of the first column may reach to. */
  readonly right: number
  /** The least distance from band to band. */
  readonly leading: number
}

/** A line that goes on in its cell stands no farther below, in leadings. */
const sameCell = 1.12

/** A band starts a row where its first column does, unless that merely goes on with the line above. */
function startsRow(
  bands: readonly Band[],
  index: number,
  { gutters, right, leading }: LabelColumn,
  first: number,
): boolean {
  const band = bands[index] as Band
  const before = bands[index - 1]
  if (!before) return true
  const gap = band.base - before.base
  const isFar = gap > rowGap * Math.max(band.size, before.size)
  if (first > 0) return isFar && band.pieces.length > 1
  const above = before.pieces.find((piece) => columnAt(gutters, piece.left) === 0)
  if (!above || isFar || /[:：]$/u.test(lineText(above))) return true
  if (band.pieces.length === 1) return false
  const label = band.pieces[0] as Line
  if (/^\p{Ll}/u.test(lineText(label))) return false
  const isFull = above.right + firstWidth(wordsOf(label)) + above.size * 0.3 > right
  return !isFull || gap > leading * sameCell + 0.5
}

function leastGap(bands: readonly Band[]): number {
  return bands.slice(1).reduce((least, band, index) => {
    const gap = band.base - (bands[index] as Band).base
    return gap > band.size * 0.9 ? Math.min(least, gap) : least
  }, Number.POSITIVE_INFINITY)
}

function wordsOf({ segments }: Line): Word[] {
  return segments.flatMap(({ words }) => words)
}

function lineText(line: Line): string {
  return textOf(wordsOf(line)).text
}

/**
 * Tells whether the last column is one text beside several rows, as the addressees are beside telephone and fax:
 * its lines stand at other heights than the rows, or follow a line that a colon ends.
 */
function spansRows(bands: readonly Band[], gutters: readonly Gutter[]): boolean {
  const last = gutters.length
  if (last < 2) return false
  const bases = bands.flatMap(({ pieces }) =>
    pieces.filter(({ left }) => columnAt(gutters, left) < last).map(({ base }) => base),
  )
  const column = bands.flatMap(({ pieces }) => pieces.filter(({ left }) => columnAt(gutters, left) === last))
  if (column.length < 3) return false
  const astray = column.filter(({ base }) => !bases.some((other) => Math.abs(other - base) < 1.2))
  const [head] = column
  const opens = head ? /[:：]$/u.test(lineText(head)) : false
  return opens || astray.length * 2 > column.length
}

interface Edges {
  readonly left: number
  readonly right: number
}

/** Text ends so far before the next column at the latest, in points: what word processors leave between cells. */
const betweenCells = 11

/** Where text may stand in the columns: up to the next one, in the last up to the edge of the page's text. */
function columnEdges(lines: readonly Line[], gutters: readonly Gutter[], rightEdge: number): Edges[] {
  return Array.from({ length: gutters.length + 1 }, (_, column) => {
    const own = lines.filter(
      ({ left, right }) => columnAt(gutters, left) === column && columnAt(gutters, right) === column,
    )
    const next = gutters[column]
    return {
      left: Math.min(...own.map(({ left }) => left), gutters[column - 1]?.right ?? Number.POSITIVE_INFINITY),
      right: Math.max(
        ...own.map(({ right }) => right),
        next ? next.right - betweenCells : rightEdge - betweenCells / 2,
      ),
    }
  })
}

function toCells(row: readonly Cell[], edges: readonly Edges[]): TableCellLines[] {
  const cells: TableCellLines[] = []
  for (let column = 0; column < row.length; ) {
    const { lines, span } = row[column] as Cell
    let to = column
    while (to < column + span - 1 && row[to + 1]?.lines.length === 0) to++
    const right = Math.max((edges[to] as Edges).right, ...lines.map((line) => line.right))
    cells.push({ lines, columnSpan: to - column + 1, left: (edges[column] as Edges).left, right })
    column = to + 1
  }
  return cells
}
