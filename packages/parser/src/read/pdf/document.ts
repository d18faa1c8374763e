import type { FlowLine, Measure, Position } from './flow-lines.js'
import { toFlowLine } from './flow-lines.js'
import { type PageNote, takeNotes } from './footnotes.js'
import { vocabularyOf } from './join-lines.js'
import { type Line, toLines } from './lines.js'
import type { PageContent } from './page-content.js'
import { type PagePart, toPageParts } from './page-parts.js'
import { type PdfParagraph, toParagraphs, type Vocabulary } from './paragraphs.js'
import { intoGrids, type PageTable } from './ruled-tables.js'
import { usualSize, withoutRunningHeads } from './running-heads.js'

/** A cell of a table with its paragraphs. */
export interface PdfCell {
  readonly paragraphs: readonly PdfParagraph[]
  readonly columnSpan: number
}

/** A note of the document; its mark is `''` where it has none. */
export interface PdfNote {
  readonly mark: string
  readonly paragraphs: readonly PdfParagraph[]
}

/** A paragraph, or the rows of a table. */
export type PdfBlock =
  | { readonly paragraph: PdfParagraph }
  | { readonly rows: readonly (readonly PdfCell[])[] }

/** A document as its pages show it, in reading order. */
export interface PdfDocument {
  readonly blocks: readonly PdfBlock[]
  readonly notes: readonly PdfNote[]
  /** The size that most of the text is set in. */
  readonly usualSize: number
}

/** Puts the pages of a document together. */
export function toPdfDocument(pages: readonly PageContent[]): PdfDocument {
  const drawn = pages.map(intoGrids)
  const bare = withoutRunningHeads(
    pages.map(({ number, height }, index) => ({ number, height, lines: toLines(drawn[index]?.rest ?? []) })),
  )
  const usual = usualSize(bare)
  const laid = pages.map((page, index) => {
    const { text, notes } = takeNotes(bare[index]?.lines ?? [], page.rules, usual)
    return { page, text, notes, tables: drawn[index]?.tables ?? [] }
  })
  const measureOf = findMeasures(laid)
  const parts = laid.flatMap(({ page, text, tables }) => {
    const measure = measureOf(page)
    return toPageParts(text, tables, measure.right).map((part) => ({ page, part, measure }))
  })
  const { blocks, vocabulary } = toBlocks(parts)
  const notes = laid.flatMap((found) =>
    found.notes.map((note) => toNote(note, found.page.number, measureOf(found.page), vocabulary)),
  )
  return { blocks, notes, usualSize: usual }
}

/** The edges of running text, of all pages of the same width together: a short page shows its own badly. */
function findMeasures(
  pages: readonly {
    readonly page: PageContent
    readonly text: readonly Line[]
    readonly tables: readonly PageTable[]
  }[],
): (page: PageContent) => Measure {
  const measures = new Map<number, { left: number; right: number }>()
  const key = ({ width }: PageContent) => Math.round(width / 10)
  for (const { page, text } of pages) {
    const found = measures.get(key(page)) ?? { left: Number.POSITIVE_INFINITY, right: 0 }
    measures.set(key(page), found)
    for (const { left, right } of text) {
      found.left = Math.min(found.left, left)
      found.right = Math.max(found.right, right)
    }
  }
  return (page) => measures.get(key(page)) ?? { left: 0, right: page.width }
}

interface PlacedPart {
  readonly page: PageContent
  readonly part: PagePart
  readonly measure: Measure
}

function toBlocks(parts: readonly PlacedPart[]): { blocks: PdfBlock[]; vocabulary: Vocabulary } {
  const flows = parts.map(({ page, part, measure }, frame) =>
    'lines' in part
      ? part.lines.map((line) =>
          toFlowLine(line, { page: page.number, frame, measure: part.measure ?? measure }),
        )
      : null,
  )
  const vocabulary = vocabularyOf(flows.flatMap((lines) => lines ?? []))
  const blocks: PdfBlock[] = []
  let flow: FlowLine[] = []
  const endFlow = () => {
    for (const paragraph of toParagraphs(flow, vocabulary)) blocks.push({ paragraph })
    flow = []
  }
  parts.forEach(({ page, part }, index) => {
    const lines = flows[index]
    if (lines) flow.push(...lines)
    else if ('table' in part) {
      endFlow()
      blocks.push({ rows: toRows(part.table, page.number, index, vocabulary) })
    }
  })
  endFlow()
  return { blocks, vocabulary }
}

function toRows({ rows }: PageTable, page: number, frame: number, vocabulary: Vocabulary): PdfCell[][] {
  return rows.map((cells) =>
    cells.map(({ lines, columnSpan, left, right }) => ({
      paragraphs: paragraphsOf(lines, { page, frame, measure: { left, right } }, vocabulary),
      columnSpan,
    })),
  )
}

function toNote(note: PageNote, page: number, measure: Measure, vocabulary: Vocabulary): PdfNote {
  return { mark: note.mark, paragraphs: paragraphsOf(note.lines, { page, frame: 0, measure }, vocabulary) }
}

function paragraphsOf(lines: readonly Line[], position: Position, vocabulary: Vocabulary): PdfParagraph[] {
  return toParagraphs(
    lines.map((line) => toFlowLine(line, position)),
    vocabulary,
  )
}
