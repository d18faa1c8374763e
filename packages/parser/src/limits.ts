import { UnreadableInputError } from './errors.js'

const mebibyte = 1024 * 1024

/** What one input may cost. Documents are untrusted: an input that would cost more is refused by name. */
export interface Limits {
  /** Size of the input, in bytes. */
  readonly inputBytes: number
  /** Size of everything that is unpacked from a zip package or an archive, in bytes. */
  readonly expandedBytes: number
  /** How many times larger than its packed form an unpacked entry of more than one mebibyte may be. */
  readonly expansionRatio: number
  /** Number of entries in a zip package or an archive. */
  readonly entries: number
  /** How deep elements, tables, lists or archives may stand inside one another. */
  readonly nesting: number
  /** Length of the canonical text, in UTF-16 code units. */
  readonly textLength: number
  /** Time that reading and extraction may take, in milliseconds; looked at between steps, so a step may overrun. */
  readonly milliseconds: number
}

/** The limits that hold where the caller sets none. */
export const defaultLimits: Limits = {
  inputBytes: 64 * mebibyte,
  expandedBytes: 256 * mebibyte,
  expansionRatio: 200,
  entries: 10_000,
  nesting: 500,
  textLength: 8_000_000,
  milliseconds: 20_000,
}

/** The input is over one of the limits. */
export class LimitExceededError extends UnreadableInputError {
  constructor(
    /** Name of the limit, as in {@link Limits}. */
    readonly limit: keyof Limits,
    message: string,
  ) {
    super('limit-exceeded', message)
  }
}
