/** One way in which papers of the genre are made, and where the corpus holds it. */
export interface Form {
  /** What it is, as the table in `README.md` names it. */
  readonly form: string
  /** Documents of the corpus that hold it. */
  readonly documents: readonly string[]
  /** What only this form leaves in a document's raw content: the text of a text file, the XML of a Word file. */
  readonly shows: RegExp
}
