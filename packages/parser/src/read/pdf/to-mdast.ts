import type { Data, Heading, Paragraph, Root, RootContent, Table } from 'mdast'
import { noteBookmark } from '../../document/document.js'
import { splitLabel } from '../../document/label.js'
import { cleanText } from '../../document/text.js'
import { toPhrasing } from '../phrasing.js'
import type { PdfBlock, PdfCell, PdfDocument, PdfNote } from './document.js'
import { findHeadings } from './headings.js'
import type { OutlineEntry } from './open-pdf.js'
import type { PdfParagraph } from './paragraphs.js'

/** Makes the mdast tree of a document; its notes follow at the end. A table cell holds paragraphs, as with Word files. */
export function toMdast(document: PdfDocument, outline: readonly OutlineEntry[]): Root {
  const paragraphs = document.blocks.flatMap((block) => ('paragraph' in block ? [block.paragraph] : []))
  const headings = findHeadings(paragraphs, outline, document.usualSize)
  const toContent = (block: PdfBlock): RootContent[] =>
    'rows' in block ? [toTable(block.rows)] : toBlock(block.paragraph, headings.get(block.paragraph) ?? null)
  return {
    type: 'root',
    children: [...document.blocks.flatMap(toContent), ...document.notes.flatMap(toNote)],
  }
}

function toBlock(paragraph: PdfParagraph, depth: number | null): (Paragraph | Heading)[] {
  const { label, text } = splitLabel(cleanText(paragraph.text))
  if (label === '' && text === '') return []
  const data: Data = { at: { in: 'pdf', page: paragraph.page } }
  if (label !== '') data.label = label
  if (paragraph.bold) data.bold = true
  const children = toPhrasing(text, paragraph.links)
  return depth === null
    ? [{ type: 'paragraph', children, data }]
    : [{ type: 'heading', depth: depth as Heading['depth'], children, data }]
}

function toTable(rows: readonly (readonly PdfCell[])[]): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map(({ paragraphs, columnSpan }) => ({
        type: 'tableCell',
        children: paragraphs.flatMap((paragraph) => toBlock(paragraph, null)) as never,
        ...(columnSpan > 1 && { data: { columnSpan } }),
      })),
    })),
  }
}

function toNote({ mark, paragraphs }: PdfNote): Paragraph[] {
  return paragraphs.map((paragraph, order): Paragraph => {
    const text = cleanText(paragraph.text)
    const data: Data = { at: { in: 'pdf', page: paragraph.page }, bookmarks: [noteBookmark] }
    if (order === 0 && mark !== '') data.label = mark
    return { type: 'paragraph', children: toPhrasing(text, paragraph.links), data }
  })
}
