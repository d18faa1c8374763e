import type { Limits } from '../../../limits.js'
import type { WordPart } from '../package/open-package.js'
import type { Styles } from '../styles.js'
import type { FieldNumbers } from './field-numbers.js'
import type { Fields } from './fields.js'
import type { Findings } from './findings.js'
import type { ParagraphFacts } from './paragraph-facts.js'
import type { PartWriter } from './part-writer.js'
import type { OpenParagraph } from './properties.js'

/** What the parts of one document share while they are read. */
export interface Reading {
  readonly styles: Styles
  /** What is known of each paragraph, in the order of the markers. */
  readonly facts: ParagraphFacts[]
  /** Texts that mammoth is not given, as XML writes them, in the order of their markers. */
  readonly texts: string[]
  readonly findings: Findings
  readonly fieldNumbers: FieldNumbers
  readonly limits: Limits
  /** Text that is set as hidden is read as well. */
  readonly showHidden: boolean
}

/** What is known at a place in a part while it is walked through. */
export interface PartState {
  readonly part: WordPart
  readonly reading: Reading
  readonly writer: PartWriter
  readonly fields: Fields
  /** The paragraphs that have begun and not ended, innermost last. */
  readonly paragraphs: OpenParagraph[]
  /** How many w:p elements have begun. */
  count: number
  /** What the next text is: that of a run, the code of a field, or nothing that is read. */
  textOf: 'run' | 'code' | null
  /** How deep inside a formula. */
  formula: number
  /** The rest of the element that is open is not read. */
  skipRest: boolean
}

/** A start tag. */
export interface Tag {
  /** The value of the attribute with that local name, entities not resolved; null where there is none. */
  readonly attribute: (localName: string) => string | null
}

/** What is done at an element; an empty one is opened and closed. */
export interface ElementHandler {
  readonly open?: (tag: Tag) => void
  readonly close?: () => void
}

/** Handlers by the element's name: `p` for w:p, `:t` for a name that is not of WordprocessingML. */
export type Handlers = Readonly<Record<string, ElementHandler>>
