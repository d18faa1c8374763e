import type { Data, Paragraph, Root, RootContent, TableCell, TableRow } from 'mdast'
import { splitLabel } from '../../document/label.js'
import { noProperties, type ReadMessage, type ReadResult } from '../read-result.js'
import { type Line, toLines } from './lines.js'
import { type Row, toStretches } from './rows.js'
import { withoutScraps, withoutSecondCopy } from './scraps.js'
import { unwrap } from './unwrap.js'

/**
 * Reads plain text as Apache Tika writes it of a Word file: a line is a paragraph, tabs at the beginning of
 * lines are the cells of tables, `[bookmark: …]` marks a place.
 */
export function readText(text: string): ReadResult {
  const messages: ReadMessage[] = []
  const lines = unwrap(withoutScraps(toLines(text)))
  const once = withoutSecondCopy(lines)
  if (once)
    messages.push({
      rule: 'second-copy',
      severity: 'info',
      message: 'The file holds the whole document twice; it was read once.',
    })
  return { tree: toTree(once ?? lines), properties: noProperties, messages }
}

function toTree(lines: readonly Line[]): Root {
  const children: RootContent[] = []
  let waiting: string[] = []
  for (const stretch of toStretches(lines)) {
    if ('rows' in stretch) children.push({ type: 'table', children: stretch.rows.map(toRow) })
    else if (stretch.line.text) {
      children.push(toParagraph(stretch.line, waiting))
      waiting = []
    } else waiting.push(...stretch.line.bookmarks)
  }
  return { type: 'root', children }
}

function toRow(row: Row): TableRow {
  return {
    type: 'tableRow',
    children: row.map((cell): TableCell => {
      const paragraphs = cell.filter((line) => line.text).map((line) => toParagraph(line, []))
      return { type: 'tableCell', children: paragraphs as unknown as TableCell['children'] }
    }),
  }
}

function toParagraph(line: Line, waiting: readonly string[]): Paragraph {
  const { label, text } = splitLabel(line.text)
  const data: Data = { at: { in: 'text', line: line.number, column: line.column } }
  if (label) data.label = label
  const bookmarks = [...waiting, ...line.bookmarks]
  if (bookmarks.length > 0) data.bookmarks = bookmarks
  return { type: 'paragraph', children: [{ type: 'text', value: text }], data }
}
