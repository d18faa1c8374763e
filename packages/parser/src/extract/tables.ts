import type { Table as TableRecord } from '@rapporteur/schema'
import type { Block, Cell, Span, Table } from '../document/document.js'
import { type Found, read, readLines, type Traced } from '../document/found.js'
import { foldWidth, hasHan } from '../document/text.js'
import { languageOf, languages } from '../language/index.js'
import type { Outline } from '../outline/outline.js'
import { isMarkedHeading, isTitleLike } from '../outline/shape.js'
import { annexTitle } from './annexes.js'

/**
 * The tables that hold data, in order: not the letterhead, the front matter, the signature or the page foot.
 * Every row has as many cells as the widest; a merged cell is followed by empty ones, an empty row is left out.
 */
export function extractTables(outline: Outline): Traced<TableRecord[]> {
  return outline.document.tables
    .filter((table) => holdsData(outline, table))
    .map((table) => tracedTable(outline, table))
}

function holdsData(outline: Outline, table: Table): boolean {
  const { letterhead, signature } = outline
  if (table.from < letterhead.to) return false
  if (table.from >= signature.from && table.from < signature.to) return false
  const rows = unsignedRows(table)
  const blocks = rows
    .flatMap((row) => row.flatMap((cell) => cell.blocks))
    .filter(({ text, label }) => text !== '' || label !== '')
  if (blocks.length < 2 || blocks.every((block) => outline.isFurniture(block))) return false
  const columns = widthOf(rows)
  return columns > 1 && !(rows.length === 1 && blocks.length < 3)
}

/** The rows above a closing formula, which reads like a row where it is indented behind the table. */
function unsignedRows(table: Table): Table['rows'] {
  const signed = table.rows.findIndex((row) =>
    row.some((cell) =>
      cell.blocks.some(
        ({ text }) =>
          text.length < 40 && languages.some(({ outline }) => outline.closing.test(foldWidth(text))),
      ),
    ),
  )
  return signed < 0 ? table.rows : table.rows.slice(0, signed)
}

function tracedTable(outline: Outline, table: Table): Traced<TableRecord> {
  const data = unsignedRows(table)
  const columns = widthOf(data)
  const title = titleOf(outline, table)
  const filled = data.filter((row) => row.some((cell) => textOf(cell) !== ''))
  const headed = isHeader(filled[0] ?? [], filled.slice(1), columns)
  const rows = filled.map((row) => tracedRow(outline, row, columns, headed && row === filled[0]))
  return {
    title: title && read(outline.document, title.span, title.rule),
    header: headed ? (rows[0] ?? []) : [],
    rows: headed ? rows.slice(1) : rows,
  }
}

function widthOf(rows: Table['rows']): number {
  return rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + cell.columnSpan, 0),
      ),
    0,
  )
}

function tracedRow(
  outline: Outline,
  row: readonly Cell[],
  columns: number,
  isHeading: boolean,
): (Found<string> | string)[] {
  const values: (Found<string> | string)[] = new Array(columns).fill('')
  for (const cell of row) {
    const filled = cell.blocks.filter(({ text, label }) => text !== '' || label !== '')
    const first = filled[0]
    const last = filled.at(-1)
    if (!first || !last || cell.column >= columns) continue
    const span = { start: first.start, end: last.end }
    values[cell.column] = isHeading
      ? read(outline.document, span, 'table/header')
      : readLines(outline.document, span, 'table/cell')
  }
  return values
}

const longestHanHeader = 20
const longestLatinHeader = 50
const dataSign = /\d{2,}|\d[:.时]|@|https?:|^[•–—-]/u

/** A first row that names its columns: known words, bold, or short cells without numbers above dates or cells of another form. */
function isHeader(first: readonly Cell[], below: readonly (readonly Cell[])[], columns: number): boolean {
  if (below.length === 0 || columns < 2) return false
  const cells = first.filter((cell) => textOf(cell) !== '')
  if (cells.length < 2 || cells.length * 2 < columns) return false
  const texts = cells.map(textOf)
  if (texts.some((text) => text.length > (hasHan(text) ? longestHanHeader : longestLatinHeader))) return false
  const known = texts.filter((text) => languageOf(text).annexes.columnHeading.test(text)).length
  const isKnown = columns > 2 ? known * 2 >= texts.length : known === texts.length
  if (isKnown && texts.every((text) => !/^\d+$/u.test(text))) return true
  if (texts.some((text) => dataSign.test(text))) return false
  const isBold = (cell: Cell) => cell.blocks.every(({ bold, text }) => bold || text === '')
  if (cells.every(isBold) && !below.flat().every(isBold)) return true
  // dates below a word
  const isDated = below.length > 1 && below.every(([lead]) => lead && dataSign.test(textOf(lead)))
  if (isDated && cells.length === columns) return true
  if (columns < 3 || cells.length < columns) return false
  if (isInOtherCase(first, below)) return true
  return below.some((row) =>
    row.some((cell) => dataSign.test(textOf(cell)) || textOf(cell).length > longestLatinHeader),
  )
}

/** Capitals above a column of words that begin in lower case: `Cost` above `low`. */
function isInOtherCase(first: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  if (!first.every((cell) => /^\p{Lu}/u.test(textOf(cell)))) return false
  return first.slice(1).some(({ column }) => {
    const texts = below.flatMap((row) => row.filter((cell) => cell.column === column).map(textOf))
    return texts.length > 1 && texts.every((text) => /^\p{Ll}/u.test(text))
  })
}

function textOf(cell: Cell): string {
  const texts = cell.blocks.map(({ label, text }) => (label ? `${label} ${text}` : text))
  return foldWidth(texts.filter(Boolean).join(' ')).trim()
}

const longestHanIntroduction = 30
const longestLatinIntroduction = 90
const furthestTitle = 3

/** The caption of a table, or the heading line that stands right above it; null where a paragraph does. */
function titleOf(outline: Outline, table: Table): { span: Span; rule: string } | null {
  const { blocks } = outline.document
  const above: Block[] = []
  for (let index = table.from - 1; index >= 0 && above.length < furthestTitle; index--) {
    const block = blocks[index] as Block
    if (block.cell) break
    if (!outline.isFurniture(block)) above.push(block)
  }
  const caption = above.slice(0, 2).findIndex(isCaption)
  if (caption >= 0) {
    const last = above[0] as Block
    const first = above[caption] as Block
    return caption === 0 || isTitleLike(last)
      ? { span: { start: first.start, end: last.end }, rule: 'table/caption' }
      : null
  }
  const nearest = above.find((block) => !isNote(block))
  if (!nearest || isHeadLabel(nearest)) return null
  const annex = outline.annexes.find(({ heading, title }) => heading === nearest || title.includes(nearest))
  const ofAnnex = annex ? annexTitle(annex) : null
  if (ofAnnex) return { span: ofAnnex, rule: 'table/annex-title' }
  if (annex || !introduces(nearest)) return null
  const end = nearest.end - (/ ?[:：]$/u.exec(nearest.text)?.[0].length ?? 0)
  return end > nearest.textStart ? { span: { start: nearest.textStart, end }, rule: 'table/heading' } : null
}

/** Tells whether a block is the caption of a table: `表1：…`, `Table 1 – …`. */
export function isCaption(block: Block): boolean {
  if (block.text.length > 200 || block.label !== '') return false
  const text = block.wide
  return languages.some(({ annexes }) => annexes.caption.test(text)) && isTitleLike(block)
}

/** A line of the front page, `Source: TSB`, is about the paper and not about the table below it. */
function isHeadLabel({ text }: Block): boolean {
  return languageOf(text).outline.headLabel.test(foldWidth(text.slice(0, 40)))
}

function isNote(block: Block): boolean {
  return languageOf(block.text).outline.note.test(block.wide.slice(0, 40))
}

/** A heading, or a short line that a colon or nothing ends; no sentence and no item of a list. */
function introduces(block: Block): boolean {
  if (isMarkedHeading(block)) return true
  if (/^[^\p{L}\p{N}]|\)$/u.test(foldWidth(block.label)) || !isTitleLike(block)) return false
  // a sentence that leads to the table is no title of it
  if (
    /[，。；]|as follows|如下|(?:会议|研究组|工作组|[Mm]eeting|[Pp]lenary) (?:agreed|decided|approved)/u.test(
      block.text,
    )
  )
    return false
  return block.text.length <= (hasHan(block.text) ? longestHanIntroduction : longestLatinIntroduction)
}
