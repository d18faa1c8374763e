import { findGrids, type Grid, type GridCell } from './grids.js'
import { type Line, toLines } from './lines.js'
import type { PageContent, Word } from './page-content.js'

/** A cell of a table with the lines that stand in it. */
export interface TableCellLines {
  readonly lines: readonly Line[]
  readonly columnSpan: number
  /** Where text may stand in it. */
  readonly left: number
  readonly right: number
}

/** A table on a page. */
export interface PageTable {
  /** Where its columns begin. */
  readonly starts: readonly number[]
  readonly rows: readonly (readonly TableCellLines[])[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Text stands as far from the sides of its cell as on the left, and no farther than this, in points. */
const widestPadding = 9

/** Puts the words of a page into the tables that are drawn on it; what stands in none is left over. */
export function intoGrids(page: PageContent): { readonly tables: PageTable[]; readonly rest: Word[] } {
  const grids = findGrids(page.rules)
  const inside = grids.map(() => [] as Word[])
  const rest: Word[] = []
  for (const word of page.words) {
    const x = (word.left + word.right) / 2
    const y = word.base - word.size * 0.3
    const at = grids.findIndex(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    )
    if (at < 0) rest.push(word)
    else inside[at]?.push(word)
  }
  const tables = grids.flatMap((grid, index) => {
    const words = inside[index] as Word[]
    return words.length > 0 ? [toTable(grid, words)] : []
  })
  return { tables, rest }
}

function toTable(grid: Grid, words: readonly Word[]): PageTable {
  const byRow = Array.from({ length: grid.heights.length - 1 }, () => [] as GridCell[])
  for (const cell of grid.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) byRow[row]?.push(cell)
  const contents = new Map(grid.cells.map((cell) => [cell, [] as Word[]]))
  for (const word of words) {
    const x = (word.left + word.right) / 2
    const y = word.base - word.size * 0.3
    const row = grid.heights.findLastIndex((height) => height <= y)
    const cell = byRow[row]?.find(({ left, right }) => x >= left && x <= right)
    if (cell) contents.get(cell)?.push(word)
  }
  const rows = byRow
    .map((cells, row) =>
      cells
        .sort((a, b) => a.column - b.column)
        .map((cell) => toCell(cell, cell.row === row ? toLines(contents.get(cell) ?? []) : [])),
    )
    .filter((cells) => cells.some(({ lines }) => lines.length > 0))
  const { left, right, top, bottom } = grid
  const starts = [...new Set(grid.cells.map((cell) => cell.left))].sort((a, b) => a - b)
  return { starts, rows, left, right, top, bottom }
}

function toCell({ left, right, columnSpan }: GridCell, lines: readonly Line[]): TableCellLines {
  const padding = Math.min(widestPadding, ...lines.map((line) => Math.max(0, line.left - left)))
  return { lines, columnSpan, left: left + padding, right: lines.length > 0 ? right - padding : right }
}
