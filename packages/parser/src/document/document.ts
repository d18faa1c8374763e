import type { Place } from '@rapporteur/schema'
import type { Root, RootContent, Table as TableNode } from 'mdast'

declare module 'mdast' {
  interface Data {
    /** Names of the Word bookmarks that stood at this block, in order. */
    bookmarks?: string[]
    /** The number, letter or list mark that a reader of the paper sees before the block: `7.3`, `a)`, `（一）`, `•`. */
    label?: string
    /** Depth of a list item, 0 for the outermost, where the format says so. */
    level?: number
    /** Where the block stood in the input, in the input's own terms. */
    at?: Place
    /** Number of columns that a merged table cell covers. */
    columnSpan?: number
    /** True where the whole block is set in bold, so that it may be a heading without a heading style. */
    bold?: boolean
  }
  interface RootData {
    /** What stands at the head and foot of the pages and is no part of the text. */
    runningHeads?: RunningHead[]
  }
}

/** A header or footer of a document: beside the text, not in it. */
export interface RunningHead {
  readonly kind: 'header' | 'footer'
  /** The pages that bear it: the first of a section, the even ones, or those that no other head is for. */
  readonly pages: 'first' | 'even' | 'default'
  /** Which section of the document bears it first, from 0. */
  readonly section: number
  readonly children: RootContent[]
}

/** A half-open stretch `[start, end)` of the canonical text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The bookmark of every block of a footnote or endnote; such blocks follow the text. */
export const noteBookmark = '_footnote'

/** One printed paragraph: the smallest unit that has a place of its own. */
export interface Block extends Span {
  /** Position among the document's blocks, in reading order. */
  readonly index: number
  /** 1 to 6 where the format marks the block as a heading of that depth, else null. */
  readonly depth: number | null
  /** Depth of a list item, 0 for the outermost, where the format says so, else null. */
  readonly level: number | null
  /** The label as printed (`7.3`, `a)`, `（一）`, `•`), `''` where there is none. */
  readonly label: string
  /** The text without its label. Runs of spaces are one space; a tab inside the text is kept. */
  readonly text: string
  /** The text with full-width signs as their half-width twins, unit for unit: what patterns are matched on. */
  readonly wide: string
  /** Where the text begins in the canonical text, behind the label. */
  readonly textStart: number
  readonly bookmarks: readonly string[]
  readonly bold: boolean
  readonly at: Place
  /** The cell that the block stands in, or null outside tables. */
  readonly cell: Cell | null
}

/** A table cell with the blocks that stand in it. */
export interface Cell {
  readonly table: Table
  readonly row: number
  readonly column: number
  /** Number of columns the cell covers; 1 but for merged cells. */
  readonly columnSpan: number
  readonly blocks: readonly Block[]
}

/** A table in reading order; `rows[r]` holds the cells that begin in row r. */
export interface Table {
  readonly index: number
  readonly node: TableNode
  readonly rows: readonly (readonly Cell[])[]
  /** Index of the table's first block and of the first block behind it. */
  readonly from: number
  readonly to: number
}

/** What the file says about itself (docx core properties); null where it is silent. */
export interface DocumentProperties {
  readonly title: string | null
  readonly creator: string | null
  /** ISO 8601 date-times as the file gives them. */
  readonly created: string | null
  readonly modified: string | null
}

/**
 * A document read from any format: the mdast tree, its canonical text, and the flat view of both that
 * extraction works on.
 */
export interface Document {
  readonly tree: Root
  readonly text: string
  /** The canonical text with full-width signs as their half-width twins; offsets are those of `text`. */
  readonly wide: string
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  readonly properties: DocumentProperties
}
