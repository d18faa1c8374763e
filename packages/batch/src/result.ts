import type { DocumentRecord } from '@rapporteur/schema'

/** What a run tells of a record without handing over all of it. */
export interface RecordSummary extends Pick<DocumentRecord, 'kind' | 'id' | 'language' | 'source'> {
  readonly diagnostics: readonly Pick<
    DocumentRecord['diagnostics'][number],
    'rule' | 'severity' | 'message'
  >[]
}

/** A document that was read by a worker. */
export interface ParsedDocument {
  /** The record; made from `json` when it is first asked for. */
  readonly record: DocumentRecord
  /** The record as one line of JSON, as the worker wrote it. */
  readonly json: string
  /** The canonical text that the offsets of `record.provenance` count in. */
  readonly text: string
  readonly summary: RecordSummary
}

/** Why a document gave no record. */
export interface DocumentFailure {
  /**
   * `timeout`, `out-of-memory` or `crashed` where the worker had to be given up; the parser's own code (`empty`,
   * `damaged`, …) where the input is no readable document; the system's (`ENOENT`, …) where a file could not be read
   * or written; else `internal`.
   */
  readonly code: string
  /** For a person: the problem, and what to do about it where something can be done. */
  readonly message: string
  /** What was being done. */
  readonly stage: 'loading' | 'parsing' | 'writing'
  /** SHA-256 of the input's bytes; null where they were not read, or the worker took it with it. */
  readonly sha256: string | null
}

/** What came of one input: a document or a failure. */
export type ParsedResult =
  | { readonly document: ParsedDocument; readonly failure: null }
  | { readonly document: null; readonly failure: DocumentFailure }

/** What came of one input whose record was written to a file: its summary or a failure. */
export type WrittenResult =
  | { readonly summary: RecordSummary; readonly failure: null }
  | { readonly summary: null; readonly failure: DocumentFailure }
