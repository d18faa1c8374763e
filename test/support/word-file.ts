import type { Block, Document as ReadDocument } from '@rapporteur/parser'
import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** Word begins a run where the script changes, and states the fonts and the language of each. */
const scripts = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+|[^\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+/gu
const properties = {
  font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun', hint: 'eastAsia' },
  size: 24,
  language: { value: 'en-GB', eastAsia: 'zh-CN' },
} as const

/**
 * Writes a document that was read from text as a Word file, as Word would store it: its paragraphs in runs, its
 * headings, tables and bookmarks.
 */
export async function toWordFile(document: ReadDocument): Promise<Uint8Array> {
  const children: FileChild[] = []
  for (let index = 0; index < document.blocks.length; ) {
    const block = document.blocks[index] as Block
    const table = block.cell?.table
    if (table) {
      children.push(
        new Table({
          rows: table.rows
            .filter((row) => row.length > 0)
            .map(
              (row) =>
                new TableRow({
                  children: row.map(
                    (cell) =>
                      new TableCell({ columnSpan: cell.columnSpan, children: cellChildren(cell.blocks) }),
                  ),
                }),
            ),
        }),
      )
      index = table.to
    } else {
      children.push(toParagraph(block))
      index++
    }
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

function cellChildren(blocks: readonly Block[]): Paragraph[] {
  return blocks.length > 0 ? blocks.map(toParagraph) : [new Paragraph({})]
}

let bookmarks = 0

function toParagraph(block: Block): Paragraph {
  const marks = block.bookmarks.flatMap((name) => {
    bookmarks++
    return [new BookmarkStart(name, bookmarks), new BookmarkEnd(bookmarks)]
  })
  const text = block.label ? `${block.label}\t${block.text}` : block.text
  const runs = (text.match(scripts) ?? []).map((part) => new TextRun({ ...properties, text: part }))
  const heading =
    block.depth === null ? {} : { heading: `Heading${block.depth as 1 | 2 | 3 | 4 | 5 | 6}` as const }
  return new Paragraph({ children: [...marks, ...runs], ...heading })
}
