import type { Block, Document } from '../document/document.js'

/** A half-open range of block indexes. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** An annex: from the block that names it to the block before the next. */
export interface AnnexPart extends Range {
  /** The block that names it: `附件1`, `ANNEX 2`, `Annex A.1`. */
  readonly heading: Block
  /** The label without the word: `1`, `A`, `A.1`. `''` where the annex has none. */
  readonly label: string
  /** The blocks of its title, which may stand on several lines. */
  readonly title: readonly Block[]
  /** Where the title begins in the canonical text: it may stand behind the label, on the same line. */
  readonly titleStart: number
}

/** A section: a heading or a numbered paragraph, with what stands under it; or text that stands above the first of them. */
export interface SectionPart extends Range {
  /** The block that opens it. */
  readonly opening: Block
  /** Its label without point or bracket, `''` for a heading without a number. */
  readonly label: string
  /** True where the opening block is a title and not already text. */
  readonly titled: boolean
  /** 1 for the outermost. */
  readonly depth: number
  /** Blocks that stand in the section but in none of its subsections; without the opening block of a titled section. */
  readonly blocks: readonly Block[]
  readonly sections: readonly SectionPart[]
  /** The annex that it stands in, or null in the body. */
  readonly annex: AnnexPart | null
}

/** What stands where in a document. */
export interface Outline {
  readonly document: Document
  /** `zh`, `en`, …: most text first. */
  readonly languages: readonly string[]
  /** From the first block to the salutation or the first paragraph of the body; empty where there is no letterhead. */
  readonly letterhead: Range
  /** The block that greets the reader, or null. */
  readonly salutation: Block | null
  /** From behind the letterhead and salutation to the closing formula, or to the first annex. */
  readonly body: Range
  /** Closing formula, name and title of who signs, note of enclosures; empty where nobody signs. */
  readonly signature: Range
  readonly annexes: readonly AnnexPart[]
  /** The outline of everything but letterhead, signature and page feet, annexes among the outermost sections. */
  readonly sections: readonly SectionPart[]
  /** True for blocks that belong to the page and not to the text: page foot, running head, page number. */
  isFurniture(block: Block): boolean
  /** The section, the innermost, that a block stands in, or null. */
  sectionOf(block: Block): SectionPart | null
}
