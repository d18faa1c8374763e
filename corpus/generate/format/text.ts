import type { Printed, PrintedCell, PrintedParagraph, PrintedTable } from '../layout/printed.js'

/**
 * The blocks as Apache Tika writes those of a Word file: a paragraph a line, a cell behind a tab, an empty line behind each
 * row, `[bookmark: …]` where Word has a bookmark.
 */
export function toText(blocks: readonly Printed[]): string {
  return blocks.map(blockText).join('')
}

function blockText(block: Printed): string {
  switch (block.is) {
    case 'gap':
      return '\n'
    case 'paragraph':
      return `${paragraphText(block)}\n`
    case 'table':
      return tableText(block)
  }
}

function paragraphText({ label, text, bookmarks }: PrintedParagraph): string {
  const marks = bookmarks.map((name) => `[bookmark: ${name}]`).join('')
  return `${marks}${label ? `${label}\t` : ''}${text}`
}

function tableText({ rows }: PrintedTable): string {
  return `${rows.map((row) => `${row.map(cellText).join('')}\n`).join('')}\n`
}

/** An empty cell at the beginning of a row leaves a blank. */
function cellText({ paragraphs }: PrintedCell, order: number): string {
  if (paragraphs.length === 0) return order === 0 ? ' ' : '\t\n'
  return `\t${paragraphs.map(paragraphText).join('\n')}\n`
}
