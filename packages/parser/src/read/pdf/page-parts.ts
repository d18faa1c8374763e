import { type Band, toBands } from './bands.js'
import type { Measure } from './flow-lines.js'
import type { Line } from './lines.js'
import type { PageTable } from './ruled-tables.js'
import { type Gutter, toStretches } from './stretches.js'
import { toUnruledTable } from './unruled-tables.js'

/** A column of running text, or a table. */
export type PagePart =
  | { readonly lines: readonly Line[]; readonly measure: Measure | null }
  | { readonly table: PageTable }

/**
 * Puts what stands on a page into reading order: running text line by line, the columns of text one after the
 * other, and tables, drawn ones and those that only their columns tell. Text that is not in columns has no measure
 * of its own. `rightEdge` is where text ends on the right, `open` the table that the page before ended with.
 */
export function toPageParts(
  lines: readonly Line[],
  tables: readonly PageTable[],
  rightEdge: number,
  open: PageTable | null,
): PagePart[] {
  const starts = open?.starts ?? []
  const parts: PagePart[] = []
  const sorted = [...tables].sort((a, b) => a.top - b.top)
  let from = 0
  for (const table of sorted) {
    let to = from
    while (to < lines.length && (lines[to] as Line).base < (table.top + table.bottom) / 2) to++
    parts.push(...textParts(lines.slice(from, to), rightEdge, from === 0 ? starts : []), { table })
    from = to
  }
  return [...parts, ...textParts(lines.slice(from), rightEdge, from === 0 ? starts : [])]
}

function textParts(lines: readonly Line[], rightEdge: number, open: readonly number[]): PagePart[] {
  const parts: PagePart[] = []
  let flow: Line[] = []
  const endFlow = () => {
    if (flow.length > 0) parts.push({ lines: flow, measure: null })
    flow = []
  }
  for (const stretch of toStretches(toBands(lines), open)) {
    if ('band' in stretch) {
      flow.push(wholeLine(stretch.band))
      continue
    }
    endFlow()
    const columns = proseColumns(stretch.bands, stretch.gutters)
    if (columns) parts.push(...columns)
    else parts.push({ table: toUnruledTable(stretch.bands, stretch.gutters, rightEdge) })
  }
  endFlow()
  return parts
}

function wholeLine({ pieces, base, size }: Band): Line {
  const [first] = pieces
  if (first && pieces.length === 1) return first
  const segments = pieces.flatMap((piece) => piece.segments)
  return {
    segments,
    base,
    size,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  }
}

/** So many lines in each column, so much of the column filled by most of them: columns of text, and no table. */
const leastLines = 6
const filled = 0.8
const mostOfThem = 0.6

function proseColumns(bands: readonly Band[], gutters: readonly Gutter[]): PagePart[] | null {
  const columns = Array.from({ length: gutters.length + 1 }, (_, column) =>
    bands.flatMap(({ pieces }) =>
      pieces.filter(
        ({ left, right }) =>
          left > (gutters[column - 1]?.left ?? Number.NEGATIVE_INFINITY) &&
          right < (gutters[column]?.right ?? Number.POSITIVE_INFINITY),
      ),
    ),
  )
  const parts: PagePart[] = []
  for (const lines of columns) {
    if (lines.length < leastLines) return null
    const left = Math.min(...lines.map((line) => line.left))
    const right = Math.max(...lines.map((line) => line.right))
    const full = lines.filter((line) => line.right - line.left > (right - left) * filled)
    if (full.length < lines.length * mostOfThem || right - left < 12 * (lines[0] as Line).size) return null
    parts.push({ lines, measure: { left, right } })
  }
  const count = bands.reduce((sum, { pieces }) => sum + pieces.length, 0)
  return columns.flat().length === count ? parts : null
}
