import type { Block, Cell, Span } from '../../document/document.js'
import type { Outline } from '../../outline/outline.js'
import { timesAt } from './clock.js'

/** A stretch of one paragraph: the whole of it, or what stands between two tabs. */
export interface Piece extends Span {
  /** Half-width text without the label. */
  readonly text: string
  /** As printed, `''` where there is none. */
  readonly label: string
  readonly labelStart: number
  /** Depth of a list item where the format says so. */
  readonly level: number | null
  /** True where the whole paragraph is set in bold or marked as a heading. */
  readonly isMarked: boolean
  readonly block: Block
}

/** The pieces of a cell, and the column that the cell begins in. */
export interface RowCell {
  readonly column: number
  readonly pieces: readonly Piece[]
}

/** A row of a table, or a line of text as a row of its own; only the cells in which something stands. */
export interface AgendaRow {
  readonly cells: readonly RowCell[]
  /** Index of the table, null for a line of text. */
  readonly table: number | null
  readonly first: Block
}

const slash = / \/ /u
const labelAlone = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[).、]?$/u

/** The rows of a range of blocks, without what belongs to the page. */
export function rowsOf(outline: Outline, from: number, to: number): AgendaRow[] {
  const { blocks } = outline.document
  const rows: AgendaRow[] = []
  let index = from
  while (index < to) {
    const block = blocks[index] as Block
    if (!block.cell) {
      const cells = outline.isFurniture(block) ? [] : lineCells(block)
      if (cells.length > 0) rows.push({ cells, table: null, first: block })
      index++
      continue
    }
    const { table } = block.cell
    for (const row of table.rows) {
      const cells = row.map((cell) => tableCell(cell, index, to)).filter(({ pieces }) => pieces.length > 0)
      const first = cells[0]?.pieces[0]?.block
      if (first)
        rows.push({
          cells: cells.length === 1 ? splitCell(cells[0] as RowCell) : cells,
          table: table.index,
          first,
        })
    }
    index = Math.max(table.to, index + 1)
  }
  return rows
}

function tableCell(cell: Cell, from: number, to: number): RowCell {
  const inside = cell.blocks.filter(
    ({ index, text, label }) => index >= from && index < to && (text !== '' || label !== ''),
  )
  return { column: cell.column, pieces: inside.map((block) => pieceOf(block, block.textStart, block.end)) }
}

/** A row of one cell may be a row whose cells were merged into a line: `10.00 – 10.15<TAB>Coffee break`. */
function splitCell(cell: RowCell): RowCell[] {
  const [piece] = cell.pieces
  return cell.pieces.length === 1 && piece?.text.includes('\t') ? lineCells(piece.block) : [cell]
}

/** The cells of a line: parted by tabs, or by slashes where the line begins as a row does. */
function lineCells(block: Block): RowCell[] {
  if (block.text === '' && block.label === '') return []
  const text = block.wide
  const separator = text.includes('\t') ? '\t' : isSlashed(text) ? ' / ' : null
  if (separator === null) return [{ column: 0, pieces: [pieceOf(block, block.textStart, block.end)] }]
  const cells: RowCell[] = []
  let place = 0
  for (const [column, part] of text.split(separator).entries()) {
    const kept = separator === '\t' ? part.trim() : part.replace(/(?:^| )\/ ?$/u, '').trim()
    const start = block.textStart + place + part.length - part.trimStart().length
    const piece = pieceOf(block, start, start + kept.length)
    if (piece.text || piece.label) cells.push({ column, pieces: [piece] })
    place += part.length + separator.length
  }
  return cells
}

function isSlashed(text: string): boolean {
  const first = slash.exec(text.slice(0, 40))
  if (!first) return false
  const head = text.slice(0, first.index).trim()
  return labelAlone.test(head) || timesAt(head)?.end === head.length
}

function pieceOf(block: Block, start: number, end: number): Piece {
  const isFirst = start === block.textStart
  return {
    start,
    end,
    text: block.wide.slice(start - block.textStart, end - block.textStart),
    label: isFirst ? block.label : '',
    labelStart: block.start,
    level: isFirst ? block.level : null,
    isMarked: block.bold || block.depth !== null,
    block,
  }
}
