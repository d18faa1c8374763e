import type { AnnexKind } from '@rapporteur/schema'

/** A heading: it opens a section. */
export interface HeadingPart {
  readonly is: 'heading'
  /** The number as printed, with its point where it has one; empty where there is none. */
  readonly label: string
  readonly text: string
  /** 1 for the outermost. */
  readonly depth: number
  /** True where only a bookmark tells it from a short paragraph. */
  readonly isMarked: boolean
}

/** A paragraph; one with a number opens a section of its own. */
export interface ParagraphPart {
  readonly is: 'paragraph'
  readonly label: string
  readonly text: string
  readonly depth: number
}

/** An item of a list. */
export interface ItemPart {
  readonly is: 'item'
  /** The number, letter or sign that stands before it. */
  readonly mark: string
  readonly text: string
  /** 0 for the outermost. */
  readonly level: number
  /** True where the item is printed as a heading is: a numbered line of an agenda opens a section. */
  readonly opens: boolean
}

/** A cell holds paragraphs. */
export type Cell = readonly string[]

/** A table of data. */
export interface TablePart {
  readonly is: 'table'
  /** Its title, where the line above it or the annex gives one. */
  readonly title: string | null
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Something printed in the text. */
export type Part = HeadingPart | ParagraphPart | ItemPart | TablePart

/** An annex with what it holds. */
export interface AnnexPaper {
  /** The line that opens it: `Annex 1`. */
  readonly heading: string
  /** The line in brackets below that names the letter; null where there is none. */
  readonly belongs: string | null
  readonly label: string | null
  readonly titles: readonly string[]
  readonly kind: AnnexKind
  readonly parts: readonly Part[]
}

export function heading(text: string, depth = 1, label = '', isMarked = false): HeadingPart {
  return { is: 'heading', label, text, depth, isMarked }
}

export function paragraph(text: string, label = '', depth = 1): ParagraphPart {
  return { is: 'paragraph', label, text, depth }
}

export function item(text: string, mark: string, level = 0, opens = false): ItemPart {
  return { is: 'item', mark, text, level, opens }
}
