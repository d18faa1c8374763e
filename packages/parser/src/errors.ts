/** Why an input could not be read. */
export type UnreadableInputCode =
  | 'empty'
  | 'not-a-word-file'
  | 'legacy-word'
  | 'encrypted'
  | 'damaged'
  | 'broken-xml'
  | 'binary'
  | 'unsupported-format'
  | 'unknown-encoding'
  | 'archive'
  | 'not-an-archive'
  | 'too-large'
  | 'limit-exceeded'

/**
 * The input is no document that can be read. The message says what is wrong and what to do, in words that can
 * be shown to a user as they are; it does not repeat the input's name, which stands in `input`.
 */
export class UnreadableInputError extends Error {
  override readonly name = 'UnreadableInputError'
  /** The name the caller gave the input, or null. */
  input: string | null = null

  constructor(
    readonly code: UnreadableInputCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}
