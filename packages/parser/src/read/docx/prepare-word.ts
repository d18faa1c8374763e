import type { DocumentProperties, RunningHead } from '../../document/document.js'
import type { Limits } from '../../limits.js'
import { noProperties } from '../read-result.js'
import { readCoreProperties } from './core-properties.js'
import { readNoteMarks, usualMarks } from './note-marks.js'
import { readNumbering } from './numbering/numbering.js'
import { notWord } from './package/not-word.js'
import { openPackage, type WordPart } from './package/open-package.js'
import { countFields } from './part/field-numbers.js'
import { type Findings, noFindings } from './part/findings.js'
import type { Reading } from './part/part-state.js'
import { readPart } from './part/read-part.js'
import type { HeadReference } from './part/section-heads.js'
import type { Slice } from './part/slice-writer.js'
import { noStyles, readStyles } from './styles.js'
import type { WordFacts } from './tree/to-blocks.js'

/** A Word file made ready: what mammoth is given of it, and what was read beside that. */
export interface PreparedWord {
  readonly text: readonly Slice[]
  readonly footnotes: string | null
  readonly endnotes: string | null
  readonly heads: readonly (Omit<RunningHead, 'children'> & { readonly xml: string })[]
  readonly facts: WordFacts
  readonly properties: DocumentProperties
  readonly findings: Findings
  /** Names of the parts that are damaged and were left out. */
  readonly damaged: ReadonlySet<string>
}

/** Opens a Word file and reads its parts once; `showHidden` reads what is set as hidden, too. */
export function prepareWord(bytes: Uint8Array, limits: Limits, showHidden: boolean): PreparedWord {
  const word = openPackage(bytes, limits)
  const styles = word.read('styles', readStyles) ?? noStyles
  const lists = word.read('numbering', (xml) => readNumbering(xml, styles)) ?? new Map()
  const settings = word.read('settings', (xml) => readNoteMarks(xml, usualMarks)) ?? usualMarks
  const marks = readNoteMarks(word.document.xml, settings)
  const findings = noFindings()
  const reading: Reading = {
    styles,
    facts: [],
    texts: [],
    findings,
    fieldNumbers: countFields(),
    limits,
    showHidden,
  }
  const document = readPart(word.document, reading)
  if (document.root !== 'document' && document.root !== 'wordDocument')
    throw notWord('its main part is of another kind')
  const wholePart = (part: WordPart) =>
    readPart(part, reading)
      .slices.map(({ xml }) => xml)
      .join('')
  const heads = distinct(document.heads).flatMap(({ relationshipId, ...head }) => {
    const xml = word.document.related(relationshipId, wholePart)
    return xml === null ? [] : [{ ...head, xml }]
  })
  return {
    text: document.slices,
    footnotes: word.readPart('footnotes', wholePart),
    endnotes: word.readPart('endnotes', wholePart),
    heads,
    facts: { paragraphs: reading.facts, texts: reading.texts, styles, lists, marks },
    properties: word.read('core-properties', readCoreProperties) ?? noProperties,
    findings,
    damaged: word.damaged,
  }
}

/** Each header and footer once, as it is first named. */
function distinct(references: readonly HeadReference[]): HeadReference[] {
  const known = new Set<string>()
  return references.filter(({ relationshipId }) => {
    const isNew = !known.has(relationshipId)
    known.add(relationshipId)
    return isNew
  })
}
