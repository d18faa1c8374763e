/** One document to read. */
export interface Input {
  /** What the user knows it by, for messages: the path as it was given or found. */
  readonly path: string
  /** Absolute path; null for standard input. */
  readonly file: string | null
  /** Path below the directory that was given, with `/`; the file's name where the file itself was given. */
  readonly relative: string
}
