import type { Rule } from './page-content.js'

/** A cell of a drawn table, by the grid lines around it; merged cells cover several. */
export interface GridCell extends Rule {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A table as its lines draw it. */
export interface Grid extends Rule {
  /** Heights of the lines above, between and below the rows. */
  readonly heights: readonly number[]
  /** From left to right, row by row, by where they begin. */
  readonly cells: readonly GridCell[]
}

/** Lines so near to each other are one, in points. */
const near = 2.5
/** A line shorter than this draws no side of a cell. */
const shortest = 6
/** A grid with more cells than this is a drawing. */
const mostCells = 5000

interface Stroke {
  /** Where it is: the height of a flat line, the distance from the left of an upright one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Finds the tables that straight lines draw on a page. Lines that cross no other, as underlines do, draw none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const flat = joined(
    rules.flatMap(({ left, top, right, bottom }) =>
      right - left > bottom - top ? [{ at: (top + bottom) / 2, from: left, to: right }] : [],
    ),
  )
  const upright = joined(
    rules.flatMap(({ left, top, right, bottom }) =>
      bottom - top >= right - left ? [{ at: (left + right) / 2, from: top, to: bottom }] : [],
    ),
  )
  return connected(flat, upright).flatMap(([rows, columns]) => toGrid(rows, columns) ?? [])
}

/** Strokes on one line as one where they touch; short ones out. */
function joined(strokes: readonly Stroke[]): Stroke[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at)
  const lines: Stroke[][] = []
  for (const stroke of sorted) {
    const line = lines.at(-1)
    if (line && stroke.at - (line[0] as Stroke).at <= near) line.push(stroke)
    else lines.push([stroke])
  }
  return lines.flatMap((line) => {
    const at = line.reduce((sum, stroke) => sum + stroke.at, 0) / line.length
    const spans: { at: number; from: number; to: number }[] = []
    for (const { from, to } of line.sort((a, b) => a.from - b.from)) {
      const last = spans.at(-1)
      if (last && from - last.to <= near) last.to = Math.max(last.to, to)
      else spans.push({ at, from, to })
    }
    return spans.filter(({ from, to }) => to - from >= shortest)
  })
}

/** Groups of lines that touch each other, flat ones and upright ones. */
function connected(flat: readonly Stroke[], upright: readonly Stroke[]): [Stroke[], Stroke[]][] {
  const group = Array.from({ length: flat.length + upright.length }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (group[root] !== root) root = group[root] as number
    for (let at = index; at !== root; ) {
      const next = group[at] as number
      group[at] = root
      at = next
    }
    return root
  }
  upright.forEach((line, order) => {
    // flat lines are sorted by height: only those that the upright one passes are looked at
    for (let index = firstFrom(flat, line.from - near); index < flat.length; index++) {
      const other = flat[index] as Stroke
      if (other.at > line.to + near) break
      if (line.at >= other.from - near && line.at <= other.to + near)
        group[find(index)] = find(flat.length + order)
    }
  })
  const groups = new Map<number, [Stroke[], Stroke[]]>()
  group.forEach((_, index) => {
    const root = find(index)
    const found = groups.get(root) ?? [[], []]
    groups.set(root, found)
    if (index < flat.length) found[0].push(flat[index] as Stroke)
    else found[1].push(upright[index - flat.length] as Stroke)
  })
  return [...groups.values()].filter(([rows, columns]) => rows.length > 0 && columns.length > 0)
}

function firstFrom(sorted: readonly Stroke[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Stroke).at < at) low = middle + 1
    else high = middle
  }
  return low
}

function toGrid(flat: readonly Stroke[], upright: readonly Stroke[]): Grid | null {
  const left = Math.min(...flat.map(({ from }) => from), ...upright.map(({ at }) => at))
  const right = Math.max(...flat.map(({ to }) => to), ...upright.map(({ at }) => at))
  const top = Math.min(...upright.map(({ from }) => from), ...flat.map(({ at }) => at))
  const bottom = Math.max(...upright.map(({ to }) => to), ...flat.map(({ at }) => at))
  const xs = distinct([left, ...upright.map(({ at }) => at), right])
  const ys = distinct([top, ...flat.map(({ at }) => at), bottom])
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (rows < 1 || columns < 1 || rows * columns > mostCells || rows * columns === 1) return null
  const cells: GridCell[] = []
  const taken = new Uint8Array(rows * columns)
  const uprightAt = xs.map((x) => upright.filter(({ at }) => Math.abs(at - x) <= near + 1))
  const flatAt = ys.map((y) => flat.filter(({ at }) => Math.abs(at - y) <= near + 1))
  const hasUpright = (column: number, row: number) =>
    covers(uprightAt[column] ?? [], ys[row] as number, ys[row + 1] as number)
  const hasFlat = (row: number, column: number) =>
    covers(flatAt[row] ?? [], xs[column] as number, xs[column + 1] as number)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue
      let toColumn = column + 1
      while (toColumn < columns && !taken[row * columns + toColumn] && !hasUpright(toColumn, row)) toColumn++
      let toRow = row + 1
      const isOpen = (at: number) => {
        for (let across = column; across < toColumn; across++)
          if (
            taken[at * columns + across] ||
            hasFlat(at, across) ||
            (across > column && hasUpright(across, at))
          )
            return false
        return true
      }
      while (toRow < rows && isOpen(toRow)) toRow++
      for (let down = row; down < toRow; down++)
        taken.fill(1, down * columns + column, down * columns + toColumn)
      cells.push({
        row,
        column,
        rowSpan: toRow - row,
        columnSpan: toColumn - column,
        left: xs[column] as number,
        right: xs[toColumn] as number,
        top: ys[row] as number,
        bottom: ys[toRow] as number,
      })
    }
  return cells.length > 1 ? { left, top, right, bottom, heights: ys, cells } : null
}

/** Tells whether a line runs along most of a stretch. */
function covers(strokes: readonly Stroke[], from: number, to: number): boolean {
  const middle = (from + to) / 2
  return strokes.some((stroke) => stroke.from <= middle && stroke.to >= middle)
}

function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] as number) > near + 1)
}
