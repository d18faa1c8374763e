import { cleanText } from '../../../document/text.js'
import { isOn, numberOf } from '../styles.js'
import { attributeOf, resolveEntities } from '../xml/scan-xml.js'
import type { Findings } from './findings.js'
import type { ParagraphFacts } from './paragraph-facts.js'
import type { SectionHeads } from './section-heads.js'
import type { OpenCell, OpenRow } from './table-elements.js'

/** A paragraph that has begun and not ended, and what is known of its present run. */
export interface OpenParagraph {
  readonly facts: ParagraphFacts
  /** The mark at its end is deleted: its text belongs to the next paragraph. */
  deleted: boolean
  runStyleId: string | null
  runBold: boolean | null
  runHidden: boolean | null
  /** The tag that names the fonts of the run. */
  runFonts: string | null
}

/** What the properties that are being read belong to. */
export interface Owners {
  readonly paragraph: OpenParagraph | undefined
  readonly cell: OpenCell | undefined
  readonly row: OpenRow | undefined
  readonly heads: SectionHeads
  readonly findings: Findings
}

/** Elements that hold properties: of paragraphs, runs, cells, rows, sections, content controls. */
export const propertyElements: ReadonlySet<string> = new Set('pPr rPr tcPr trPr sectPr sdtPr'.split(' '))
/** Elements inside properties that say something of use. */
export const tellingProperties: ReadonlySet<string> = new Set(
  'b rStyle rFonts vanish pStyle numId ilvl outlineLvl ins del moveFrom moveTo cellIns cellDel gridSpan vMerge hMerge vmerge hmerge gridBefore headerReference footerReference titlePg showingPlcHdr sectPr :t'.split(
    ' ',
  ),
)
const tracked = new Set('ins del moveFrom moveTo cellIns cellDel'.split(' '))

const mostColumns = 100

/** Takes down one property, found inside an element of that kind (`pPr`, `rPr`, `tcPr`, `trPr`, `sectPr`, `sdtPr`). */
export function readProperty(kind: string, name: string, tag: string, owners: Owners): void {
  const { paragraph, cell, row, heads, findings } = owners
  if (tracked.has(name)) findings.trackedChanges = true
  if (name === 'sectPr') heads.begin()
  else if (name === 'titlePg' || name === 'headerReference' || name === 'footerReference')
    heads.read(name, tag)
  else if (kind === 'rPr' && paragraph) readRunProperty(paragraph, name, tag)
  else if (kind === 'pPr' && paragraph) readParagraphProperty(paragraph, name, tag)
  else if (kind === 'tcPr' && cell) readCellProperty(cell, name, attributeOf(tag, 'val'))
  else if (kind === 'trPr' && row) {
    if (name === 'gridBefore') row.gridBefore = Math.min(numberOf(attributeOf(tag, 'val')) ?? 0, mostColumns)
    else if (name === 'del') row.deleted = true
  } else if (name === 'showingPlcHdr' && isOn(attributeOf(tag, 'val'))) findings.placeholders = true
}

function readRunProperty(paragraph: OpenParagraph, name: string, tag: string): void {
  if (name === 'b') paragraph.runBold = isOn(attributeOf(tag, 'val'))
  else if (name === 'rStyle') paragraph.runStyleId = attributeOf(tag, 'val')
  else if (name === 'vanish') paragraph.runHidden = isOn(attributeOf(tag, 'val'))
  else if (name === 'rFonts') paragraph.runFonts = tag
}

function readParagraphProperty(paragraph: OpenParagraph, name: string, tag: string): void {
  const { facts } = paragraph
  const value = attributeOf(tag, 'val')
  if (name === 'pStyle') facts.styleId = value
  else if (name === 'numId') facts.numId = value
  else if (name === 'ilvl') facts.level = numberOf(value)
  else if (name === 'outlineLvl') facts.outlineLevel = numberOf(value)
  else if (name === 'del' || name === 'moveFrom') paragraph.deleted = true
  else if (name === 'vanish') facts.markHidden = isOn(value)
  // Word 2003 XML: the label of the paragraph as it was shown
  else if (name === ':t') facts.label = cleanText(resolveEntities(value ?? ''))
}

function readCellProperty(cell: OpenCell, name: string, value: string | null): void {
  if (name === 'gridSpan') cell.span = Math.max(1, Math.min(numberOf(value) ?? 1, mostColumns))
  else if (name.toLowerCase() === 'vmerge')
    cell.down = (value ?? 'continue') === 'continue' ? 'continue' : 'restart'
  else if (name.toLowerCase() === 'hmerge') cell.across = (value ?? 'continue') === 'continue'
  else if (name === 'cellDel') cell.deleted = true
}
