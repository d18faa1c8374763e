import {
  DeletedTextRun,
  ExternalHyperlink,
  Footer,
  Header,
  InsertedTextRun,
  NoBreakHyphen,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  type TableCell,
  TextRun,
} from 'docx'
import { cell, lines, row } from './parts.js'

const change = { author: 'Editor', date: '2023-02-14T08:00:00Z' }
let changes = 0

/** Words that a reviewer put in, with the change still tracked. */
export function inserted(text: string): InsertedTextRun {
  changes++
  return new InsertedTextRun({ ...change, id: changes, text })
}

/** Words that a reviewer took out, with the change still tracked. */
export function deleted(text: string): DeletedTextRun {
  changes++
  return new DeletedTextRun({ ...change, id: changes, text })
}

/** Words that lead to an address. */
export function link(text: string, address: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children: [new TextRun(text)] })
}

/** A run in which `~` stands for a hyphen that does not break. */
export function run(text: string): TextRun {
  const [first = '', ...others] = text.split('~')
  return new TextRun({ children: [first, ...others.flatMap((part) => [new NoBreakHyphen(), part])] })
}

/** A paragraph of runs, links and changes; a text is a run. */
export function mixed(
  parts: readonly (string | ParagraphChild)[],
  list?: readonly [reference: string, level: number],
): Paragraph {
  return new Paragraph({
    children: parts.map((part) => (typeof part === 'string' ? run(part) : part)),
    ...(list && { numbering: { reference: list[0], level: list[1] } }),
  })
}

/** A letterhead or a list of deadlines: rows without rules. */
export function table(...rows: (readonly TableCell[])[]): Table {
  return new Table({ rows: rows.map((cells) => row(...cells)) })
}

/** A row of texts, each a cell. */
export function texts(...values: string[]): TableCell[] {
  return values.map((value) => cell(lines(value)))
}

/** The number of the page between dashes, and the letter that it belongs to. */
export function runningHead(letter: string): Header {
  return new Header({
    children: [
      new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] }),
      ...lines(letter),
    ],
  })
}

/** The ITU's own address at the foot of a page. */
export function pageFoot(): Footer {
  return new Footer({
    children: lines(
      'International Telecommunication Union • Place des Nations • CH-1211 Geneva 20 • Switzerland',
      'Tel: +41 22 730 5111 • Fax: +41 22 733 7256 • E-mail: itumail@itu.int • www.itu.int',
    ),
  })
}
