import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Printed, PrintedCell, PrintedParagraph, PrintedTable } from '../layout/printed.js'
import { bullets, type WordNumber, WordNumbering } from './word-numbers.js'

/** How the Word file is made. */
export interface WordSetting {
  /** True where Word counts by itself, false where numbers are typed. */
  readonly isNumbered: boolean
  /** The head of every page; null for none. */
  readonly runningHead: string | null
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

const numbering: INumberingOptions = {
  config: [
    ...Object.entries(bullets).map(([text, reference]) => ({
      reference,
      levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.BULLET, text })),
    })),
    {
      reference: 'decimal',
      levels: ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text,
      })),
    },
    {
      reference: 'outline',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2.' },
        { level: 2, format: LevelFormat.LOWER_ROMAN, text: '%3.' },
      ],
    },
  ],
}

/** The blocks as a Word file; the same bytes at every time. */
export async function toWord(
  blocks: readonly Printed[],
  { isNumbered, runningHead }: WordSetting,
): Promise<Uint8Array> {
  const writer = new WordWriter(isNumbered)
  const page = (text: string) => [
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(text)] }),
  ]
  const document = new Document({
    numbering,
    creator: 'Rapporteur',
    sections: [
      {
        ...(runningHead && { headers: { default: new Header({ children: page(runningHead) }) } }),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] }),
            ],
          }),
        },
        children: blocks.flatMap((block) => writer.block(block)),
      },
    ],
  })
  return withFixedDates(new Uint8Array(await Packer.toBuffer(document)))
}

class WordWriter {
  private bookmarks = 0
  private readonly numbers = new WordNumbering()

  constructor(private readonly isNumbered: boolean) {}

  block(block: Printed): (Paragraph | Table)[] {
    switch (block.is) {
      case 'gap':
        return [new Paragraph({})]
      case 'paragraph':
        return [this.paragraph(block)]
      case 'table':
        return [this.table(block)]
    }
  }

  private paragraph(printed: PrintedParagraph): Paragraph {
    const { label, text, heading, level } = printed
    const number = label && this.isNumbered ? this.numbers.next(label, level) : null
    const typed = number || label === '' ? text : `${label}\t${text}`
    return new Paragraph({
      children: [...this.marks(printed), ...runs(typed)],
      ...(heading !== null && { heading: headings[heading - 1] ?? HeadingLevel.HEADING_3 }),
      ...(number && { numbering: toNumbering(number) }),
    })
  }

  private marks({ bookmarks }: PrintedParagraph): (BookmarkStart | BookmarkEnd)[] {
    return bookmarks.flatMap((name) => {
      this.bookmarks++
      return [new BookmarkStart(name, this.bookmarks), new BookmarkEnd(this.bookmarks)]
    })
  }

  private table({ rows }: PrintedTable): Table {
    return new Table({
      rows: rows.map((row) => new TableRow({ children: row.map((cell) => this.cell(cell)) })),
    })
  }

  private cell({ paragraphs, columnSpan, rowSpan }: PrintedCell): TableCell {
    const children =
      paragraphs.length > 0 ? paragraphs.map((one) => this.paragraph(one)) : [new Paragraph({})]
    return new TableCell({ children, ...(columnSpan > 1 && { columnSpan }), ...(rowSpan > 1 && { rowSpan }) })
  }
}

function toNumbering({ reference, level, instance }: WordNumber) {
  return { reference, level, instance }
}

/** The text cut into runs, as Word cuts it, with its tabs. */
function runs(text: string): TextRun[] {
  const half = Math.ceil(text.length / 2)
  return [text.slice(0, half), text.slice(half)].filter(Boolean).map((part) => {
    const pieces = part.split('\t').flatMap((piece, order) => (order > 0 ? [new Tab(), piece] : [piece]))
    return new TextRun({ children: pieces })
  })
}

const fixedDate = '2023-02-14T08:00:00Z'

/** The file with a fixed date within, and its entries in a fixed order. */
function withFixedDates(file: Uint8Array): Uint8Array {
  const entries = unzipSync(file)
  const core = strFromU8(entries['docProps/core.xml'] ?? new Uint8Array())
  entries['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, fixedDate))
  const names = Object.keys(entries).sort()
  const sorted = Object.fromEntries(names.map((name) => [name, entries[name] ?? new Uint8Array()]))
  return zipSync(sorted, { mtime: new Date(1980, 0, 2), level: 1 })
}
