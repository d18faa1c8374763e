import type { ParserPool, PoolOptions } from '@rapporteur/batch'
import type { Document } from '@rapporteur/parser'
import type { DocumentRecord } from '@rapporteur/schema'
import type { Output } from './terminal/output.js'

/** What the command needs of a read document: the record, the canonical text that its provenance counts in, and the tree. */
export interface ParsedDocument {
  readonly record: DocumentRecord
  readonly text: string
  readonly document: Pick<Document, 'tree' | 'blocks'>
}

/** Reads one document; `name` becomes the name of the record's source. */
export type Parse = (input: Uint8Array, options: { name?: string }) => Promise<ParsedDocument>

/** Everything outside the program that it touches, so that a test can put something else in its place. */
export interface Surroundings {
  /** Folder that relative paths start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>
  /** Standard input as it comes. */
  readonly stdinChunks: () => AsyncIterable<Uint8Array>
  /** The day on the clock, an ISO 8601 date. */
  readonly today: () => string
  readonly parse: Parse
  /** Calls the listener when the user wants the work to end (Ctrl-C, SIGTERM), until the returned function is called. */
  readonly onInterrupt: (listener: () => void) => () => void
  /** Starts workers that read documents. */
  readonly openPool: (options: PoolOptions) => ParserPool
}

/** 0: all well. 1: some documents failed. 2: wrong usage. 130: stopped by the user. */
export type ExitCode = 0 | 1 | 2 | 130
