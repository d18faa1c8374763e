import type { Handlers, PartState } from './part-state.js'

/** A table cell that has begun and not ended. */
export interface OpenCell {
  span: number
  /** Its word on merging with the cell above: it begins a merged cell, or goes on with one. */
  down: 'restart' | 'continue' | null
  /** It goes on from the cell before. */
  across: boolean
  deleted: boolean
}

/** The table row that began last. */
export interface OpenRow {
  /** Columns that it leaves free at its beginning. */
  gridBefore: number
  deleted: boolean
  /** The column that the next cell begins in. */
  column: number
  /** Columns whose cells the next row may go on with. */
  readonly merging: Set<number>
}

interface OpenTable {
  row: OpenRow
  /** Columns whose cells the row above lets go on. */
  above: ReadonlySet<number>
}

/** The tables of a part: the elements, and what their properties mean once they are read. */
export interface TableElements {
  readonly handlers: Handlers
  readonly cell: () => OpenCell | undefined
  readonly row: () => OpenRow | undefined
  /** The properties of a cell or row (`tcPr`, `trPr`) are complete. */
  readonly propertiesRead: (kind: string) => void
}

/**
 * Reads tables. A cell that goes on from the row above, or from the cell before, shows nothing of its own and is
 * left empty; one that claims to and has nothing to go on from is read.
 */
export function tableElements(state: PartState): TableElements {
  const { writer } = state
  const tables: OpenTable[] = []
  const cells: OpenCell[] = []

  const cellRead = (cell: OpenCell) => {
    const table = tables.at(-1)
    const { row } = table ?? {}
    writer.spanCell(cell.span)
    const goesOn = cell.down === 'continue' && table?.above.has(row?.column ?? 0)
    if (cell.down !== null) row?.merging.add(row.column)
    if (goesOn || cell.deleted || (cell.across && (row?.column ?? 0) > 0)) state.skipRest = true
  }
  const rowRead = (row: OpenRow) => {
    if (row.deleted) state.skipRest = true
    else if (row.gridBefore > 0) {
      writer.openCell()
      writer.spanCell(row.gridBefore)
      writer.closeCell()
      row.column = row.gridBefore
    }
  }

  return {
    cell: () => cells.at(-1),
    row: () => tables.at(-1)?.row,
    propertiesRead: (kind) => {
      const cell = cells.at(-1)
      const row = tables.at(-1)?.row
      if (kind === 'tcPr' && cell) cellRead(cell)
      else if (kind === 'trPr' && row) rowRead(row)
    },
    handlers: {
      tbl: {
        open: () => {
          tables.push({ row: newRow(), above: new Set() })
          writer.openTable()
        },
        close: () => {
          tables.pop()
          writer.closeTable()
        },
      },
      tr: {
        open: () => {
          const table = tables.at(-1)
          if (table) table.row = newRow()
          writer.openRow()
        },
        close: () => {
          const table = tables.at(-1)
          if (table && !table.row.deleted) table.above = table.row.merging
          writer.closeRow()
        },
      },
      tc: {
        open: () => {
          cells.push({ span: 1, down: null, across: false, deleted: false })
          writer.openCell()
        },
        close: () => {
          const cell = cells.pop()
          const row = tables.at(-1)?.row
          if (cell && row) row.column += cell.span
          writer.closeCell()
        },
      },
    },
  }
}

function newRow(): OpenRow {
  return { gridBefore: 0, deleted: false, column: 0, merging: new Set() }
}
