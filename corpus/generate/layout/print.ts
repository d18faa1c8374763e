import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import type { Closing, Paper } from '../paper/paper.js'
import type { AnnexPaper, Part, TablePart } from '../paper/part.js'
import { printFrontPage } from './front-page.js'
import { type LetterheadLayout, printLetterhead } from './letterhead.js'
import { cell, gap, line, type Printed, type PrintedParagraph, type PrintedTable, table } from './printed.js'

/** How a document is laid out. */
export interface Layout {
  readonly letterhead: LetterheadLayout
  /** True where closing and signature stand in a cell. */
  readonly isSignatureInCell: boolean
}

/** The document as blocks on paper. */
export function print(choices: Choices, paper: Paper, layout: Layout): Printed[] {
  return [
    ...printHead(choices, paper, layout),
    gap,
    ...(paper.salutation ? [line(paper.salutation, { bookmarks: ['StartTyping_E'] })] : []),
    ...paper.body.flatMap((part) => printPart(choices, part, layout)),
    ...(paper.closing ? printClosing(paper.closing, layout) : []),
    ...(paper.closing?.enclosures ? [gap, line(paper.closing.enclosures)] : []),
    ...paper.annexes.flatMap((annex) => printAnnex(choices, annex, layout)),
  ]
}

function printHead(choices: Choices, { head, language }: Paper, { letterhead }: Layout): Printed[] {
  switch (head?.is) {
    case 'letterhead':
      return printLetterhead(choices, head, language, letterhead)
    case 'front-page':
      return printFrontPage(head)
    default:
      return []
  }
}

function printPart(choices: Choices, part: Part, { letterhead }: Layout): Printed[] {
  switch (part.is) {
    case 'heading': {
      const bookmarks = part.isMarked ? [`_Toc${choices.integer(1_000_000, 99_000_000)}`] : []
      return [line(plain(part.text), { label: part.label, heading: part.depth, bookmarks })]
    }
    case 'paragraph':
      return [line(plain(part.text), { label: part.label })]
    case 'item':
      return [line(plain(part.text), { label: part.mark, level: part.level })]
    case 'table':
      return letterhead === 'slashes' ? flatTable(part) : [printTable(part)]
  }
}

function printTable({ header, rows }: TablePart): PrintedTable {
  const all = header.length > 0 ? [header.map((text) => [text]), ...rows] : rows
  const cells = all.map((row) => {
    const isMerged = row.length > 1 && row.slice(1).every((one) => one.length === 0)
    return (isMerged ? row.slice(0, 1) : row).map((lines) =>
      cell(lines.map(listed), { columnSpan: isMerged ? row.length : 1 }),
    )
  })
  return table(cells, header.length > 0)
}

/** Rows as lines, cells parted by ` / `. */
function flatTable({ rows }: TablePart): Printed[] {
  return rows.map((row) => line(plain(row.flat().join(' / ')).replaceAll('\t', ' ')))
}

/** A line of a cell; a sign and a tab before it make it an item of a list. */
function listed(text: string): PrintedParagraph {
  const [, label = '', rest = text] = /^([-–•])\t(.*)$/su.exec(text) ?? []
  return line(plain(rest), label ? { label, level: 0 } : {})
}

function printClosing({ formula, note, lines }: Closing, { isSignatureInCell }: Layout): Printed[] {
  const signed = [...(note ? [note] : []), ...lines].map((text) => line(text))
  return isSignatureInCell ? [table([[cell([formula, ...signed])]])] : [gap, line(formula), gap, ...signed]
}

function printAnnex(
  choices: Choices,
  { heading, belongs, label, titles, parts }: AnnexPaper,
  layout: Layout,
): Printed[] {
  return [
    gap,
    line(heading, { bookmarks: [`_Annex_${label ?? ''}`] }),
    ...(belongs ? [line(belongs)] : []),
    ...titles.map((title) => line(plain(title))),
    ...parts.flatMap((part) => printPart(choices, part, layout)),
  ]
}
