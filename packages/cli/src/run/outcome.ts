import type { RecordSummary } from '@rapporteur/batch'
import type { Failure } from '../failure.js'

/** What happened to an input. */
export type Status = 'ok' | 'partial' | 'skipped' | 'failed'

/** What came of one input of a run. */
export interface Outcome {
  /** The input as the user knows it. */
  readonly path: string
  /**
   * `ok`: it has a record. `partial`: it has one, and something of the document could not be read. `skipped`: it has one
   * from an earlier run and has not changed. `failed`: it has none.
   */
  readonly status: Status
  /** Whether it was read in this run, and not in an earlier one. */
  readonly isNew: boolean
  /** Path of its record, relative to the output directory; null where there is none, or no directory. */
  readonly record: string | null
  /** Null where it failed. */
  readonly kind: RecordSummary['kind'] | null
  readonly language: string | null
  /** What is odd about it; empty where it was read in an earlier run. */
  readonly diagnostics: RecordSummary['diagnostics']
  /** How many errors and warnings there are, also of an earlier run. */
  readonly errors: number
  readonly warnings: number
  /** Null where it did not fail. */
  readonly failure: Failure | null
}

/** The outcome of an input that failed. */
export function failedOutcome(failure: Failure, isNew = true): Outcome {
  return {
    path: failure.path,
    status: 'failed',
    isNew,
    record: null,
    kind: null,
    language: null,
    diagnostics: [],
    errors: 0,
    warnings: 0,
    failure,
  }
}

/** The outcome of an input that was read. */
export function readOutcome(path: string, summary: RecordSummary, record: string | null): Outcome {
  const { kind, language, diagnostics } = summary
  const count = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length
  return {
    path,
    status: diagnostics.some(({ rule }) => unreadRules.has(rule)) ? 'partial' : 'ok',
    isNew: true,
    record,
    kind,
    language,
    diagnostics,
    errors: count('error'),
    warnings: count('warning'),
    failure: null,
  }
}

/** Rules of the parser that say that something of the document is not in its record. */
const unreadRules: ReadonlySet<string> = new Set([
  'damaged-part',
  'embedded-format',
  'invalid-value',
  'scanned-page',
  'turned-text',
  'unmapped-signs',
  'unread-form',
])
