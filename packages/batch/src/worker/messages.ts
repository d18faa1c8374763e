import type { ParseOptions } from '@rapporteur/parser'
import type { DocumentFailure, RecordSummary } from '../result.js'

/** What a worker is told to do with one document. */
export interface Order {
  readonly source: { readonly path: string } | { readonly bytes: Uint8Array }
  readonly name: string | null
  readonly limits: ParseOptions['limits']
  /** Files to write the record, as indented JSON, and the text to; null where both are to be sent back. */
  readonly files: FilesToWrite | null
}

/** Absolute paths of files that a worker writes; what stands there is overwritten. */
export interface FilesToWrite {
  readonly record: string
  /** Null where the canonical text is not wanted. */
  readonly text: string | null
}

/** What a worker sends back for one order. */
export type Reply =
  | {
      readonly failure: null
      readonly summary: RecordSummary
      /** Null where they were written to files. */
      readonly content: { readonly json: string; readonly text: string } | null
    }
  | { readonly failure: DocumentFailure }

/** A message of a worker: first that it is ready, then a reply to each order, in the order in which they came. */
export type WorkerMessage =
  | { readonly ready: true }
  | {
      readonly reply: Reply
      /** Resident memory after the document, in bytes. */
      readonly residentMemory: number
    }

/** What a worker is started with: its only argument, as JSON. */
export interface WorkerSettings {
  /** Resident memory at which it ends itself, in bytes. */
  readonly memory: number
}
