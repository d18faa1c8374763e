import type { WordPart } from '../package/open-package.js'
import { attributeOf, scanXml } from '../xml/scan-xml.js'
import { namesOfWord } from '../xml/word-names.js'
import { formsLeftOut } from './alternatives.js'
import { drawingElements } from './drawing-elements.js'
import { fieldElements } from './field-elements.js'
import { followFields } from './fields.js'
import { flowElements } from './flow-elements.js'
import { formulaElements } from './formula-elements.js'
import { noteElements } from './note-elements.js'
import type { Handlers, PartState, Reading } from './part-state.js'
import { startWriting } from './part-writer.js'
import { propertyElements, readProperty, tellingProperties } from './properties.js'
import { collectHeads, type HeadReference } from './section-heads.js'
import { showText } from './show-text.js'
import type { Slice } from './slice-writer.js'
import { tableElements } from './table-elements.js'
import { word2003Elements } from './word-2003-elements.js'

/** A part made ready for mammoth. */
export interface PreparedPart {
  /** Local name of the root element: `document` (`wordDocument` in Word 2003 XML), `footnotes`, `endnotes`, `hdr`, `ftr`. */
  readonly root: string
  readonly slices: readonly Slice[]
  /** The headers and footers that its sections name. */
  readonly heads: readonly HeadReference[]
}

/** Elements whose content is not text of the document: what is deleted, and what guides the reading of a sign. */
const leftOut = new Set('del moveFrom rt fldData'.split(' '))

/**
 * Rewrites a part for mammoth in one pass and adds what it learns of each paragraph to the reading. An element that
 * is not known gives its place up to what is in it, so that no text is lost.
 */
export function readPart(part: WordPart, reading: Reading): PreparedPart {
  const { xml } = part
  const localNameOf = namesOfWord(xml)
  const writer = startWriting(reading.texts)
  const state: PartState = {
    part,
    reading,
    writer,
    fields: followFields(),
    paragraphs: [],
    count: 0,
    textOf: null,
    formula: 0,
    skipRest: false,
  }
  const tables = tableElements(state)
  const heads = collectHeads()
  const handlers = new Map(
    [flowElements, fieldElements, drawingElements, formulaElements, noteElements, word2003Elements]
      .map((elements): Handlers => elements(state))
      .concat(tables.handlers)
      .flatMap((some) => Object.entries(some)),
  )
  const otherForms = formsLeftOut(xml)
  let root = ''
  /** How deep inside an element that is not read; what kind of properties it holds, if any. */
  let skipped = 0
  let properties = ''
  /** The skipping ends with the element that is open, which is then closed as any other. */
  let skipsRest = false
  /** How deep inside the account of a tracked change of format. */
  let former = 0
  let tagStart = 0
  let tagEnd = 0
  const tag = {
    attribute: (name: string) => attributeOf(xml.slice(tagStart, tagEnd), name),
  }

  const skippedElement = (name: string, start: number, end: number) => {
    skipped++
    if (former > 0 || name.endsWith('Change')) former++
    else if (properties !== '' && tellingProperties.has(name))
      readProperty(properties, name, xml.slice(start, end), {
        paragraph: state.paragraphs.at(-1),
        cell: tables.cell(),
        row: tables.row(),
        heads,
        findings: reading.findings,
      })
  }
  const skip = (kind: string) => {
    skipped = 1
    properties = kind
  }
  /** Begins to skip what is left of the open element, where a handler has asked for it. */
  const skipRestIfAsked = () => {
    if (!state.skipRest) return
    state.skipRest = false
    skipsRest = true
    skip('')
  }

  scanXml(
    xml,
    {
      open: (qualified, start, end) => {
        const name = localNameOf(qualified)
        root ||= name
        if (name === 'p') state.count++
        if (skipped > 0) {
          skippedElement(name, start, end)
          return
        }
        if (propertyElements.has(name)) {
          if (name === 'sectPr') heads.begin()
          skip(name)
          return
        }
        if (leftOut.has(name) || otherForms.has(start)) {
          if (name === 'del' || name === 'moveFrom') reading.findings.trackedChanges = true
          skip('')
          return
        }
        if (name === 'ins' || name === 'moveTo') reading.findings.trackedChanges = true
        const handler = handlers.get(name)
        if (!handler?.open) return
        tagStart = start
        tagEnd = end
        handler.open(tag)
        skipRestIfAsked()
      },
      close: (qualified) => {
        if (skipped > 0) {
          skipped--
          if (former > 0) former--
          if (skipped > 0) return
          const kind = properties
          properties = ''
          if (!skipsRest) {
            if (kind !== '') tables.propertiesRead(kind)
            skipRestIfAsked()
            return
          }
          skipsRest = false
        }
        handlers.get(localNameOf(qualified))?.close?.()
      },
      text: (start, end) => {
        if (skipped === 0 && state.textOf !== null) tell(xml.slice(start, end))
      },
      literal: (start, end) => {
        if (skipped === 0 && state.textOf !== null) tell(escaped(xml.slice(start, end)))
      },
    },
    reading.limits.nesting,
  )
  return { root, slices: writer.finish(), heads: heads.seen() }

  function tell(text: string): void {
    if (state.textOf === 'run') showText(state, text)
    else {
      state.fields.code(text)
      const facts = state.paragraphs.at(-1)?.facts
      if (facts && text.includes('PAGEREF') && text.includes('_Toc')) facts.contents = true
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
