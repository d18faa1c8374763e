import type { Place } from '@rapporteur/schema'
import type { Data, Paragraph, Root, RootContent, Table as TableNode } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Block, Cell, Document, DocumentProperties, Table } from './document.js'
import { foldWidth } from './text.js'

const nowhere: Place = { in: 'text', line: 1, column: 1 }

/**
 * Lays the blocks of a tree out as one string and gives the flat view of it.
 *
 * Blocks follow each other with a line feed between them, a label stands before its text with a tab, the
 * cells of a row are parted by tabs. A table cell holds paragraphs, as Word's cells do.
 */
export function toDocument(tree: Root, properties: DocumentProperties): Document {
  const blocks: Block[] = []
  const tables: Table[] = []
  const parts: string[] = []
  let length = 0

  const write = (part: string) => {
    parts.push(part)
    length += part.length
  }

  const writeBlock = (node: RootContent, cell: Cell | null): Block => {
    const data: Data = node.data ?? {}
    const label = data.label ?? ''
    const text = plainText(node)
    const start = length
    if (label) write(text ? `${label}\t` : label)
    const textStart = length
    write(text)
    const block: Block = {
      index: blocks.length,
      depth: node.type === 'heading' ? node.depth : null,
      level: data.level ?? null,
      label,
      text,
      wide: foldWidth(text),
      start,
      end: length,
      textStart,
      bookmarks: data.bookmarks ?? [],
      bold: data.bold ?? false,
      at: data.at ?? nowhere,
      cell,
    }
    blocks.push(block)
    return block
  }

  const writeTable = (node: TableNode) => {
    const rows: Cell[][] = []
    const table = { index: tables.length, node, rows, from: blocks.length, to: blocks.length }
    tables.push(table)
    node.children.forEach((rowNode, row) => {
      if (row > 0) write('\n')
      const cells: Cell[] = []
      let column = 0
      rowNode.children.forEach((cellNode, position) => {
        if (position > 0) write('\t')
        const cellBlocks: Block[] = []
        const columnSpan = cellNode.data?.columnSpan ?? 1
        const cell: Cell = { table, row, column, columnSpan, blocks: cellBlocks }
        const paragraphs = cellNode.children as unknown as Paragraph[]
        paragraphs.forEach((paragraph, order) => {
          if (order > 0) write('\n')
          cellBlocks.push(writeBlock(paragraph, cell))
        })
        cells.push(cell)
        column += columnSpan
      })
      rows.push(cells)
    })
    table.to = blocks.length
  }

  tree.children.forEach((node, order) => {
    if (order > 0) write('\n')
    if (node.type === 'table') writeTable(node)
    else writeBlock(node, null)
  })
  const text = parts.join('')
  return { tree, text, wide: foldWidth(text), blocks, tables, properties }
}
