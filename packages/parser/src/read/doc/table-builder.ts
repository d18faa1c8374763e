import type { MammothCell, MammothNode, MammothRow, MammothTable } from '../docx/tree/mammoth-tree.js'
import type { ParagraphFormat, RowFormat } from './paragraph-format.js'

/** Puts the blocks of a story where they belong: into the cells of tables, of tables in those, or outside all. */
export interface TableBuilder {
  /** The blocks that stand in no table, tables among them, so far; closes what is open. */
  readonly finish: () => MammothNode[]
  /** Opens and closes tables until a block may be added that stands as deep as this paragraph. */
  readonly enter: (format: Pick<ParagraphFormat, 'depth'>) => void
  readonly add: (node: MammothNode) => void
  readonly endCell: () => void
  readonly endRow: (row: RowFormat | null) => void
}

interface OpenTable {
  readonly rows: { readonly cells: MammothNode[][]; readonly format: RowFormat | null }[]
  cells: MammothNode[][]
  cell: MammothNode[]
}

export function startTables(): TableBuilder {
  const outside: MammothNode[] = []
  const open: OpenTable[] = []

  const add = (node: MammothNode) => {
    const table = open.at(-1)
    if (table) table.cell.push(node)
    else outside.push(node)
  }
  const endCell = () => {
    const table = open.at(-1)
    if (!table) return
    table.cells.push(table.cell)
    table.cell = []
  }
  const endRow = (format: RowFormat | null) => {
    const table = open.at(-1)
    if (!table) return
    if (table.cell.length > 0) endCell()
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, format })
    table.cells = []
  }
  const close = () => {
    endRow(null)
    const table = open.pop()
    if (table && table.rows.length > 0) add(toTable(table.rows))
  }
  return {
    finish: () => {
      while (open.length > 0) close()
      return outside
    },
    enter: ({ depth }) => {
      while (open.length > depth) close()
      while (open.length < depth) open.push({ rows: [], cells: [], cell: [] })
    },
    add,
    endCell,
    endRow,
  }
}

/** Borders nearer than this to each other are one: half a millimetre, in twentieths of a point. */
const tolerance = 28

/** The table, each cell with the number of columns that it covers of those that all rows together make. */
function toTable(rows: OpenTable['rows']): MammothTable {
  const edges = rows.flatMap(({ format }) => format?.edges ?? []).sort((one, other) => one - other)
  const columns: number[] = []
  for (const edge of edges)
    if (edge - (columns.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) columns.push(edge)
  const columnAt = (edge: number): number => {
    let column = 0
    while (column + 1 < columns.length && edge - (columns[column] as number) > tolerance) column++
    return column
  }
  return { type: 'table', children: rows.map(({ cells, format }) => toRow(cells, format, columnAt)) }
}

function toRow(
  contents: MammothNode[][],
  format: RowFormat | null,
  columnAt: (edge: number) => number,
): MammothRow {
  const fits = format !== null && format.edges.length === contents.length + 1
  const cells: { colSpan: number; children: MammothNode[] }[] = []
  const before = fits ? columnAt(format.edges[0] as number) : 0
  if (before > 0) cells.push({ colSpan: before, children: [] })
  contents.forEach((children, index) => {
    const from = fits ? columnAt(format.edges[index] as number) : 0
    const colSpan = fits ? Math.max(columnAt(format.edges[index + 1] as number) - from, 1) : 1
    const last = cells.at(-1)
    if (fits && format.joined[index] && last && index > 0) {
      last.colSpan += colSpan
      last.children.push(...children)
    } else cells.push({ colSpan, children: fits && format.continued[index] ? [] : children })
  })
  return { type: 'tableRow', children: cells.map((cell): MammothCell => ({ type: 'tableCell', ...cell })) }
}
