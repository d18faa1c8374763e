import type { Table, TableCell, TableRow } from 'mdast'
import { flatParagraphs } from './flat-paragraphs.js'
import type { MammothCell, MammothNode, MammothTable } from './mammoth-tree.js'
import type { BlockMaker } from './to-blocks.js'

/** A table whose cells hold paragraphs, which plain mdast does not allow; tables inside a cell give their paragraphs to it. */
export function toTable(table: MammothTable, maker: BlockMaker): Table {
  return { type: 'table', children: toRows(table, maker) }
}

/** The rows of a table that hold cells. */
export function toRows(table: MammothTable, maker: BlockMaker): TableRow[] {
  const rows: TableRow[] = []
  for (const row of table.children) {
    if (row.type === 'bookmarkStart') maker.bookmark(row.name)
    if (row.type !== 'tableRow') continue
    const cells: TableCell[] = []
    for (const cell of row.children) {
      if (cell.type === 'bookmarkStart') maker.bookmark(cell.name)
      else if (cell.type === 'tableCell') cells.push(toCell(cell, maker))
    }
    if (cells.length > 0) rows.push({ type: 'tableRow', children: cells })
  }
  return rows
}

function toCell(cell: MammothCell, maker: BlockMaker): TableCell {
  const children = flatParagraphs(cell.children).flatMap((node) => {
    if (node.type === 'paragraph') return maker.toBlocks(node.children, true)
    if (node.type === 'bookmarkStart') maker.bookmark(node.name)
    return []
  })
  const made: TableCell = { type: 'tableCell', children: children as unknown as TableCell['children'] }
  if (cell.colSpan > 1) made.data = { columnSpan: cell.colSpan }
  return made
}

/** What a table of a single cell holds, where it is a frame around other tables; null for any other table. */
export function framedContent({ children }: MammothTable): readonly MammothNode[] | null {
  const rows = children.filter((row) => row.type === 'tableRow')
  const cells = rows.flatMap((row) => row.children.filter((cell) => cell.type === 'tableCell'))
  const [cell] = cells
  return cell && cells.length === 1 && cell.children.some(({ type }) => type === 'table')
    ? cell.children
    : null
}
