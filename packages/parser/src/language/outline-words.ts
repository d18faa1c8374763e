/** Words that tell the parts of a document from each other. Every pattern is matched on text of half width. */
export interface OutlineWords {
  /** A line that greets the reader. */
  readonly salutation: RegExp
  /** The same in the middle of a line that flattening has joined. */
  readonly salutationInside: RegExp
  /** The closing formula in such a line. */
  readonly closingInside: RegExp
  /** The word and label that open an annex in such a line. */
  readonly annexInside: RegExp
  /** The formula that closes a letter. */
  readonly closing: RegExp
  /** The title of an office, as it stands under a letter: `电信标准化局主任`. */
  readonly office: RegExp
  /** The note of enclosures under a letter (`附件：2件`, `Annexes: 2`), which opens no annex. */
  readonly enclosures: RegExp
  /** The heading of the list of those to whom a letter is sent, below its signature. */
  readonly distribution: RegExp
  /** A line that opens an annex. Group `label` holds its label, group `title` what follows on the same line. */
  readonly annex: RegExp
  /** A line that repeats the reference of the document, alone: `（电信标准化局第253号通函）`, `(to TSB Circular 253)`. */
  readonly runningHead: RegExp
  /** A page number alone on its line. */
  readonly pageNumber: RegExp
  /** The heading of a table of contents. */
  readonly contents: RegExp
  /** The beginning of a sentence that only points elsewhere (`See clause 9`), however short. */
  readonly citing: RegExp
  /** The beginning of a note. */
  readonly note: RegExp
  /** A label of a letterhead or of front matter at the beginning of a block. */
  readonly headLabel: RegExp
}
