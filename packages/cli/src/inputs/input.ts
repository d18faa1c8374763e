/** One document to read. */
export interface Input {
  /** What the user knows it by, for messages: the path as it was given or found. */
  readonly path: string
  /** Absolute path; null for standard input. */
  readonly file: string | null
  /** Path in the archive that the file is, `inner.zip!/path` for one in an archive inside; null where the file is the document. */
  readonly inside: string | null
  /** Path below the directory that was given, with `/`; the file's name where the file itself was given; of a document in an archive `archive.zip!/path`. */
  readonly relative: string
}
