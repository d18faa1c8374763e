import type { FlowLine, Measure, Position } from './flow-lines.js'
import { toFlowLine } from './flow-lines.js'
import { type PageNote, takeNotes } from './footnotes.js'
import { vocabularyOf } from './join-lines.js'
import { usualLeading } from './leading.js'
import { type Line, toLines } from './lines.js'
import type { PageContent } from './page-content.js'
import { type PagePart, toPageParts } from './page-parts.js'
import { type Leading, type PdfParagraph, toParagraphs, type Vocabulary } from './paragraphs.js'
import { intoGrids, type PageTable, type TableCellLines } from './ruled-tables.js'
import { usualSize, withoutRunningHeads } from './running-heads.js'
import { type FlowCell, type FlowTable, withWholeTables } from './whole-tables.js'

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
  const parts: PlacedPart[] = []
  for (const { page, text, tables } of laid) {
    const measure = measureOf(page)
    const last = parts.at(-1)?.part
    const open = last && 'table' in last ? last.table : null
    const found = toPageParts(text, tables, measure.right, open)
    parts.push(...found.map((part, order) => ({ page, part, measure, opensPage: order === 0 })))
  }
  const { blocks, type } = toBlocks(parts)
  const notes = laid.flatMap((found) =>
    found.notes.map((note) => toNote(note, found.page.number, measureOf(found.page), type)),
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
  readonly opensPage: boolean
}

/** What is known of the type of the document as a whole. */
interface Type {
  readonly vocabulary: Vocabulary
  /** Of running text. */
  readonly leading: Leading
  /** Of the cells of tables. */
  readonly cellLeading: Leading
}

/** Lines of running text, or a table with the lines of its cells. */
type Flow = { readonly lines: readonly FlowLine[] } | FlowTable

function toBlocks(parts: readonly PlacedPart[]): { blocks: PdfBlock[]; type: Type } {
  const laid = parts.map(({ page, part, measure, opensPage }, frame): Flow => {
    const position = { page: page.number, frame }
    if ('table' in part)
      return {
        table: part.table,
        opensPage,
        rows: part.table.rows.map((row) => row.map((cell) => toFlowCell(cell, position))),
      }
    const edges = part.measure ?? measure
    return { lines: part.lines.map((line) => toFlowLine(line, { ...position, measure: edges })) }
  })
  const flows = withWholeTables(laid)
  const texts = flows.flatMap((flow) => ('lines' in flow ? [flow.lines] : []))
  const cells = flows.flatMap((flow) => ('rows' in flow ? flow.rows.flat().map(({ lines }) => lines) : []))
  const type = {
    vocabulary: vocabularyOf(texts.flat()),
    leading: usualLeading(texts),
    cellLeading: usualLeading(cells),
  }
  const blocks: PdfBlock[] = []
  let open: FlowLine[] = []
  const endFlow = () => {
    for (const paragraph of toParagraphs(open, type.leading, type.vocabulary)) blocks.push({ paragraph })
    open = []
  }
  for (const flow of flows) {
    if ('lines' in flow) open.push(...flow.lines)
    else {
      endFlow()
      blocks.push({ rows: flow.rows.map((row) => row.map((cell) => toPdfCell(cell, type))) })
    }
  }
  endFlow()
  return { blocks, type }
}

function toFlowCell(
  { lines, columnSpan, left, right }: TableCellLines,
  position: Omit<Position, 'measure'>,
): FlowCell {
  return {
    lines: lines.map((line) => toFlowLine(line, { ...position, measure: { left, right } })),
    columnSpan,
  }
}

function toPdfCell({ lines, columnSpan }: FlowCell, { cellLeading, vocabulary }: Type): PdfCell {
  return { paragraphs: toParagraphs(lines, cellLeading, vocabulary), columnSpan }
}

function toNote(note: PageNote, page: number, measure: Measure, { leading, vocabulary }: Type): PdfNote {
  const lines = note.lines.map((line) => toFlowLine(line, { page, frame: 0, measure }))
  return { mark: note.mark, paragraphs: toParagraphs(lines, leading, vocabulary) }
}
