/**
 * Writes the PDF files of the corpus, from documents of `documents/`: each is set as Word sets it, with a letterhead
 * without lines, tables with lines, indents, page numbers and the address at the foot of the first page, and
 * LibreOffice prints it. Needs `soffice` and the fonts named below.
 *
 *     node_modules/.bin/tsx --conditions=rapporteur-source corpus/make-pdf-files.ts
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Block, type Cell, parse, type Table as ReadTable } from '@rapporteur/parser'
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx'

const names = [
  'tsb-circular-focus-group.en.txt',
  'tsb-circular-focus-group.zh.txt',
  'collective-letter.en.txt',
  'collective-letter.zh.txt',
  'working-party-report.en.md',
  'tsag-report.zh.txt',
]
const documents = new URL('documents/', import.meta.url)
const pdfs = new URL('pdf/', import.meta.url)
const fonts = { ascii: 'DejaVu Serif', hAnsi: 'DejaVu Serif', eastAsia: 'Noto Serif CJK SC' }

/** Width of the text on A4 with margins of 2 cm, in twentieths of a point. */
const measure = 9638
const address = 'International Telecommunication Union • Place des Nations • CH-1211 Geneva 20 • Switzerland'
const numbers = 'Tel: +41 22 730 5111 • Fax: +41 22 733 7256 • E-mail: itumail@itu.int • www.itu.int'

const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

function toParagraph({ label, text, depth, bookmarks }: Block, inCell: boolean): Paragraph {
  const marked = depth !== null || bookmarks.some((name) => name.startsWith('_Toc'))
  const level = depth ?? (label.match(/\./gu) ?? []).length + 1
  const isMark = label !== '' && !/[\p{L}\p{N}]/u.test(label)
  const hanging = inCell ? 284 : 567
  return new Paragraph({
    children: [new TextRun({ text: label ? `${label}\t${text}` : text, ...(marked && { bold: true }) })],
    spacing: { before: inCell ? 40 : 100, line: 250 },
    ...(label && {
      tabStops: [{ type: 'left', position: hanging }],
      indent: isMark || inCell ? { left: hanging, hanging } : {},
    }),
    ...(marked && { heading: heading[Math.min(level, 3) - 1] as (typeof heading)[number], keepNext: true }),
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

function toTable({ rows, index }: ReadTable, head: readonly number[]): Table {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { columnSpan }) => sum + columnSpan, 0)))
  const shares = columns === 2 ? [0.3, 0.7] : index === 0 ? head : null
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.round(measure * (shares?.[column] ?? 1 / columns)),
  )
  const widthOf = ({ column, columnSpan }: Cell) =>
    widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: measure, type: 'dxa' },
    ...((index === 0 && columns === 3) || rows.length <= 2 ? { borders: noBorders } : {}),
    rows: rows
      .filter((row) => row.length > 0)
      .map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, order) => {
              const missing = order === row.length - 1 ? columns - cell.column - cell.columnSpan : 0
              const wide = { ...cell, columnSpan: cell.columnSpan + missing }
              return new TableCell({
                columnSpan: wide.columnSpan,
                width: { size: widthOf(wide), type: 'dxa' },
                children:
                  cell.blocks.length > 0
                    ? cell.blocks.map((block) => toParagraph(block, true))
                    : [new Paragraph({})],
              })
            }),
          }),
      ),
  })
}

function small(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, size: 16 })],
  })
}

async function toWordFile(name: string): Promise<Uint8Array> {
  const { document, record } = await parse(readFileSync(new URL(name, documents)))
  const isLetter = record.reference !== null && record.frontMatter === null
  const children: FileChild[] = []
  for (let index = 0; index < document.blocks.length; ) {
    const block = document.blocks[index] as Block
    const table = block.cell?.table
    children.push(
      table ? toTable(table, isLetter ? [0.17, 0.37, 0.46] : [0.34, 0.41, 0.25]) : toParagraph(block, false),
    )
    index = table ? table.to : index + 1
  }
  const page = {
    margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
    size: { width: 11906, height: 16838 },
  }
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
  })
  const head = new Header({ children: [pageNumber] })
  const foot = new Footer({ children: isLetter ? [small(address), small(numbers)] : [new Paragraph({})] })
  const empty = {
    header: new Header({ children: [new Paragraph({})] }),
    footer: new Footer({ children: [] }),
  }
  const file = new Document({
    title: record.title ?? '',
    creator: 'Rapporteur corpus',
    styles: { default: { document: { run: { font: fonts, size: 21 } } } },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { first: empty.header, default: head },
        footers: { first: foot, default: empty.footer },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

const work = mkdtempSync(join(tmpdir(), 'rapporteur-pdf-'))
for (const name of names) writeFileSync(join(work, name.replace(/\.\w+$/u, '.docx')), await toWordFile(name))
execFileSync('soffice', [
  '--headless',
  `-env:UserInstallation=file://${join(work, 'profile')}`,
  '--convert-to',
  'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}',
  '--outdir',
  work,
  ...names.map((name) => join(work, name.replace(/\.\w+$/u, '.docx'))),
])
for (const name of names) {
  const pdf = name.replace(/\.\w+$/u, '.pdf')
  copyFileSync(join(work, pdf), fileURLToPath(new URL(pdf, pdfs)))
}
rmSync(work, { recursive: true })
