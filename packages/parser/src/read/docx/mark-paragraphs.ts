import { findAlternatives } from './alternatives.js'
import { followFields } from './fields.js'
import type { WordPart } from './open-package.js'
import { isRunBold, type ParagraphFacts, unknownFacts } from './paragraph-facts.js'
import {
  type OpenCell,
  type OpenParagraph,
  type OpenRow,
  propertyElements,
  readProperty,
  tellingProperties,
} from './properties.js'
import { attributeOf, scanXml } from './scan-xml.js'
import { isOn, type Styles } from './styles.js'
import { wordNames } from './word-names.js'

/** A part made ready for mammoth, with what the XML says beside the text. */
export interface MarkedPart {
  /** Local name of the root element: `document`, `footnotes`, `endnotes`. */
  readonly root: string
  /**
   * The part with only what mammoth is needed for: text, tables, fields, links, notes. Each paragraph begins with
   * a bookmark that names its place in the list of facts.
   */
  readonly xml: string
  readonly trackedChanges: boolean
  /** Names of the notes (`footnote-3`) whose mark is typed by hand. */
  readonly typedMarks: readonly string[]
  /** Pieces that the part refers to and that are not read: another format (w:altChunk), a subdocument, a diagram, a chart. */
  readonly unread: ReadonlySet<string>
}

const markerSign = '¶'

/** The index in the list of facts that a marker's name holds, or null for a real bookmark. */
export function markedIndex(bookmark: string): number | null {
  return bookmark.startsWith(markerSign) ? Number(bookmark.slice(1)) : null
}

/** Elements that nobody needs, with all that is in them. */
const needless = new Set(
  'proofErr lastRenderedPageBreak bookmarkEnd sectPr tblPr tblGrid tblPrEx commentRangeStart commentRangeEnd commentReference permStart permEnd sdtEndPr rubyPr rt smartTagPr customXmlPr fldData'.split(
    ' ',
  ),
)
/** Elements that stand for a piece of the document that is kept elsewhere and not read, and what it is. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['altChunk', 'a text in another format'],
  ['subDoc', 'a subdocument'],
  [':relIds', 'a diagram'],
  [':chart', 'a chart'],
])
/** Elements that give their place up to what is in them. */
const transparent = new Set('fldSimple dir bdo ruby rubyBase :oval :polyline :oMathPara'.split(' '))
/** Elements whose attributes mammoth has no use for. */
const bare = new Set('r t tc tr tbl'.split(' '))
/** Elements of a formula that are read as the run and the text that they are. */
const formulaSigns = new Set([':r', ':t'])
const tracked = new Set('ins del moveFrom moveTo'.split(' '))

/**
 * Rewrites a part for mammoth in one pass and adds what it learns of each paragraph to `facts`. `facts` may hold
 * the paragraphs of other parts already.
 */
export function markParagraphs(part: WordPart, styles: Styles, facts: ParagraphFacts[]): MarkedPart {
  const { xml } = part
  const word = wordNames(xml)
  const written: string[] = []
  let copied = 0
  let count = 0
  let trackedChanges = false
  const unread = new Set<string>()
  const fields = followFields()
  const alternatives = findAlternatives(xml, word.prefix)
  /** True inside a drawing that is read for its text boxes, false inside such a text box; innermost last. */
  const drawings: boolean[] = []
  /** How deep inside a formula, of which only its signs are read, in a row. */
  let formula = 0
  /** Where the element stands among the written pieces that joins the last paragraph to the one behind it, or -1. */
  let joined = -1
  const typedMarks: string[] = []
  const paragraphs: OpenParagraph[] = []
  const cells: OpenCell[] = []
  let row: OpenRow = { gridBefore: 0, deleted: false }
  /** How deep inside an element that is left out; what kind of properties it holds, if any. */
  let skipped = 0
  let skippedProperties = ''
  /** How deep inside the account of a tracked change of format. */
  let former = 0
  /** `t` or `instrText` while its text is next. */
  let textOf = ''
  let root = ''

  const replace = (start: number, end: number, by = '') => {
    written.push(xml.slice(copied, start), by)
    copied = end
  }
  const element = (name: string, content = '') => `<${word.prefix}${name}>${content}</${word.prefix}${name}>`
  const ours = (name: string, attribute: string, value: string | number) =>
    `<${word.own}:${name} ${word.own}:${attribute}="${value}"/>`

  /** What has to be put in the place of properties that were left out. */
  const propertiesForMammoth = (name: string): string => {
    if (name === 'pPr' && paragraphs.at(-1)?.deleted) {
      joined = written.length
      return element('pPr', element('rPr', element('del')))
    }
    const cell = cells.at(-1)
    if (name === 'tcPr' && cell && cell.span > 1) return element('tcPr', ours('gridSpan', 'val', cell.span))
    if (name !== 'trPr') return ''
    const { gridBefore } = row
    const deleted = row.deleted ? element('trPr', element('del')) : ''
    const before = gridBefore > 1 ? element('tcPr', ours('gridSpan', 'val', gridBefore)) : ''
    return gridBefore > 0 ? `${deleted}${element('tc', before)}` : deleted
  }

  const openParagraph = (start: number, end: number) => {
    joined = -1
    replace(start, end, `<${word.prefix}p>${ours('bookmarkStart', 'name', `${markerSign}${facts.length}`)}`)
    const hidden = cells.some((cell) => cell.continues)
    const known = unknownFacts(part.name, count - 1, hidden)
    facts.push(known)
    paragraphs.push({ facts: known, deleted: false, runStyleId: null, runBold: null, runHidden: null })
  }

  /** Nothing follows that the text of a paragraph whose mark is deleted could be joined to. */
  const keepApart = () => {
    if (joined >= 0) written[joined] = ''
    joined = -1
  }

  const isLeftOut = (name: string, start: number, end: number): boolean =>
    needless.has(name) ||
    propertyElements.has(name) ||
    name === ':imagedata' ||
    alternatives.leftOut.has(start) ||
    (name === 'drawing' && !holdsText(start, end)) ||
    (name === 't' && (fields.inCode() || isHiddenText()))

  let nextTextBox = 0
  let nextEnd = 0
  /** Tells whether a drawing holds a text box; asked of one drawing after the other. */
  const holdsText = (start: number, end: number): boolean => {
    if (xml.charCodeAt(end - 2) === 0x2f) return false
    if (nextTextBox >= 0 && nextTextBox < start)
      nextTextBox = xml.indexOf(`<${word.prefix}txbxContent`, start)
    if (nextTextBox < 0) return false
    if (nextEnd >= 0 && nextEnd < start) nextEnd = xml.indexOf(`</${word.prefix}drawing`, start)
    return nextTextBox < nextEnd
  }

  const isHiddenText = (): boolean => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph) return false
    const { runHidden, runStyleId } = paragraph
    return (
      runHidden ?? (styles.ofRun(runStyleId).hidden || styles.ofParagraph(paragraph.facts.styleId).hidden)
    )
  }

  const noteText = (start: number, end: number) => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph) return
    const { facts: known } = paragraph
    const text = xml.slice(start, end)
    if (textOf === 'instrText') {
      fields.code(text)
      known.contents ||= text.includes('PAGEREF') && text.includes('_Toc')
      return
    }
    if (!/\S/u.test(text)) return
    fields.text(known)
    if (!(known.anyBold && known.anyPlain)) {
      if (isRunBold(paragraph.runBold, paragraph.runStyleId, known, styles)) known.anyBold = true
      else known.anyPlain = true
    }
  }

  scanXml(xml, {
    open: (qualified, start, end) => {
      const name = word.localNameOf(qualified)
      root ||= name
      if (name === 'p') count++
      if (skipped > 0) {
        skipped++
        if (elsewhere.has(name)) unread.add(elsewhere.get(name) as string)
        if (former > 0 || name.endsWith('Change')) former++
        else if (skippedProperties !== '') {
          if (tracked.has(name)) trackedChanges = true
          if (tellingProperties.has(name))
            readProperty(skippedProperties, name, xml.slice(start, end), {
              paragraph: paragraphs.at(-1),
              cell: cells.at(-1),
              row,
            })
        }
        return
      }
      if (drawings.at(-1) === true && name.startsWith(':') && !alternatives.leftOut.has(start)) {
        replace(start, end)
        return
      }
      if (name === ':oMath') formula++
      if (formula > 0 && name.startsWith(':')) {
        replace(start, end, formulaSigns.has(name) ? `<${word.prefix}${name.slice(1)}>` : '')
        textOf = name === ':t' ? 't' : ''
        return
      }
      if (isLeftOut(name, start, end)) {
        replace(start, end)
        skipped = 1
        skippedProperties = propertyElements.has(name) ? name : ''
        return
      }
      if (name === 'p') openParagraph(start, end)
      else if (name === 'r') {
        const paragraph = paragraphs.at(-1)
        if (paragraph) {
          paragraph.runStyleId = null
          paragraph.runBold = null
          paragraph.runHidden = null
        }
      } else if (name === 't' || name === 'instrText') textOf = name
      else if (name === 'tc') cells.push({ span: 1, continues: false })
      else if (name === 'tr') row = { gridBefore: 0, deleted: false }
      else if (name === 'hyperlink') replace(start, end, openLink(xml.slice(start, end)))
      else if (name === 'cr' || name === 'ptab') replaceSign(name, start, end)
      else if (transparent.has(name)) replace(start, end)
      else if (tracked.has(name)) trackedChanges = true
      else if (name === 'fldChar') fields.sign(attributeOf(xml.slice(start, end), 'fldCharType') ?? '')
      else if (name === 'tbl') keepApart()
      else if (name === 'drawing') {
        drawings.push(true)
        replace(start, end, `<${word.prefix}pict>`)
      } else if (name === 'txbxContent') drawings.push(false)
      else if (alternatives.transparent.has(start)) replace(start, end)
      else if (elsewhere.has(name)) unread.add(elsewhere.get(name) as string)
      else if (name === 'footnoteReference' || name === 'endnoteReference')
        noteReference(name, xml.slice(start, end))
      else if (name === 'document' || name === 'footnotes' || name === 'endnotes')
        replace(end - 1, end - 1, word.declaration)
      if (bare.has(name) && end - start > qualified.length + 3)
        replace(start + 1 + qualified.length, xml.charCodeAt(end - 2) === 0x2f ? end - 2 : end - 1)
    },
    close: (qualified, start, end) => {
      const name = word.localNameOf(qualified)
      if (skipped > 0) {
        skipped--
        if (former > 0) former--
        if (skipped > 0) return
        const put = skippedProperties === '' ? '' : propertiesForMammoth(name)
        skippedProperties = ''
        written.push(put)
        copied = end
        return
      }
      if (drawings.at(-1) === true && name.startsWith(':')) {
        replace(start, end)
        return
      }
      if (formula > 0 && name.startsWith(':')) {
        // a fraction is written a/b in a row
        const written = formulaSigns.has(name) ? `</${word.prefix}${name.slice(1)}>` : ''
        replace(start, end, name === ':num' ? element('r', element('t', '/')) : written)
        textOf = ''
        if (name === ':oMath') formula--
        return
      }
      if (name === 'p') {
        paragraphs.pop()
        fields.endParagraph()
        if (start === end) written.push(`</${word.prefix}p>`)
      } else if (name === 't' || name === 'instrText') textOf = ''
      else if (name === 'tc') {
        cells.pop()
        keepApart()
      } else if (name === 'txbxContent') {
        drawings.pop()
        keepApart()
      } else if (name === 'drawing') {
        drawings.pop()
        replace(start, end, `</${word.prefix}pict>`)
      } else if (name === 'body' || name === 'footnote' || name === 'endnote') keepApart()
      else if (alternatives.transparent.has(start)) replace(start, end)
      else if (name === 'hyperlink' && start === end) written.push(`</${word.prefix}hyperlink>`)
      else if (transparent.has(name)) replace(start, end)
    },
    text: (start, end) => {
      if (skipped > 0) return
      if (textOf !== '') noteText(start, end)
      else if (drawings.at(-1) === true) replace(start, end)
    },
    aside: (start, end) => {
      if (skipped === 0) replace(start, end)
    },
    literal: (start, end) => {
      if (skipped > 0) return
      if (textOf !== '') noteText(start, end)
      replace(start, end, escapeText(xml.slice(start, end)))
    },
  })
  written.push(xml.slice(copied))
  const betweenRuns = `</${word.prefix}t></${word.prefix}r><${word.prefix}r><${word.prefix}t>`
  // runs that only their format told apart become one, which spares mammoth most of its work
  const rewritten = written.join('').replaceAll(betweenRuns, '')
  return { root, xml: rewritten, trackedChanges, typedMarks, unread }

  function openLink(tag: string): string {
    const target = part.links.get(attributeOf(tag, 'id') ?? '') ?? ''
    const anchor = attributeOf(tag, 'anchor') ?? ''
    const address = anchor === '' ? target : `${target}#${anchor}`
    return `<${word.prefix}hyperlink ${word.own}:anchor="${address.replaceAll('"', '&quot;')}">`
  }

  function replaceSign(name: string, start: number, end: number): void {
    // a carriage return and a tab of absolute position, which mammoth does not know
    if (xml.charCodeAt(end - 2) === 0x2f) replace(start, end, element(name === 'cr' ? 'br' : 'tab'))
  }

  function noteReference(name: string, tag: string): void {
    if (isOn(attributeOf(tag, 'customMarkFollows') ?? '0'))
      typedMarks.push(`${name.slice(0, -'Reference'.length)}-${attributeOf(tag, 'id')}`)
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
