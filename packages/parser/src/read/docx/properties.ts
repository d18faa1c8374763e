import type { ParagraphFacts } from './paragraph-facts.js'
import { attributeOf } from './scan-xml.js'
import { isOn, numberOf } from './styles.js'

/** A paragraph that has begun and not ended, and what is known of its present run. */
export interface OpenParagraph {
  readonly facts: ParagraphFacts
  /** The mark at its end is deleted: its text belongs to the next paragraph. */
  deleted: boolean
  runStyleId: string | null
  runBold: boolean | null
  runHidden: boolean | null
}

/** A table cell that has begun and not ended. */
export interface OpenCell {
  span: number
  /** It goes on from the row above, or from the cell before, and shows nothing of its own. */
  continues: boolean
}

/** The table row that began last. */
export interface OpenRow {
  /** Columns that it leaves free at its beginning. */
  gridBefore: number
  deleted: boolean
}

/** What the properties that are being read belong to. */
export interface Owners {
  readonly paragraph: OpenParagraph | undefined
  readonly cell: OpenCell | undefined
  readonly row: OpenRow
}

/** Elements that hold properties: of paragraphs, runs, cells, rows. */
export const propertyElements: ReadonlySet<string> = new Set('pPr rPr tcPr trPr'.split(' '))
/** Elements inside properties that say something of use. */
export const tellingProperties: ReadonlySet<string> = new Set(
  'b rStyle vanish pStyle numId ilvl outlineLvl del moveFrom gridSpan vMerge hMerge gridBefore'.split(' '),
)

const mostColumns = 100

/** Takes down one property, found inside an element of that kind (`pPr`, `rPr`, `tcPr`, `trPr`). */
export function readProperty(
  kind: string,
  name: string,
  tag: string,
  { paragraph, cell, row }: Owners,
): void {
  const value = attributeOf(tag, 'val')
  if (kind === 'rPr' && paragraph) readRunProperty(paragraph, name, value)
  else if (kind === 'pPr' && paragraph) readParagraphProperty(paragraph, name, value)
  else if (kind === 'tcPr' && cell) {
    if (name === 'gridSpan') cell.span = Math.min(numberOf(value) ?? 1, mostColumns)
    else if (name === 'vMerge' || name === 'hMerge') cell.continues ||= (value ?? 'continue') === 'continue'
  } else if (kind === 'trPr') {
    if (name === 'gridBefore') row.gridBefore = Math.min(numberOf(value) ?? 0, mostColumns)
    else if (name === 'del') row.deleted = true
  }
}

function readRunProperty(paragraph: OpenParagraph, name: string, value: string | null): void {
  if (name === 'b') paragraph.runBold = isOn(value)
  else if (name === 'rStyle') paragraph.runStyleId = value
  else if (name === 'vanish') paragraph.runHidden = isOn(value)
}

function readParagraphProperty(paragraph: OpenParagraph, name: string, value: string | null): void {
  const { facts } = paragraph
  if (name === 'pStyle') facts.styleId = value
  else if (name === 'numId') facts.numId = value
  else if (name === 'ilvl') facts.level = numberOf(value)
  else if (name === 'outlineLvl') facts.outlineLevel = numberOf(value)
  else if (name === 'del' || name === 'moveFrom') paragraph.deleted = true
  else if (name === 'vanish') facts.markHidden = isOn(value)
}
