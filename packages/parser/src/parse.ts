import { createHash } from 'node:crypto'
import type { DocumentRecord, Source } from '@rapporteur/schema'
import type { VFileMessage } from 'vfile-message'
import { composeRecord } from './compose/compose-record.js'
import { toMessages } from './compose/messages.js'
import type { Document } from './document/document.js'
import { UnreadableInputError } from './errors.js'
import { extractFacts } from './extract/extract-facts.js'
import { layOut } from './lay-out.js'
import { defaultLimits, type Limits } from './limits.js'
import { type ReadInput, readInput } from './read/read-input.js'

/** What the caller knows of an input. */
export interface ParseOptions {
  /** Name of the file, for `source.name` and messages; it says nothing about the format. */
  readonly name?: string
  /** What the input may cost; each limit that is left out is that of {@link defaultLimits}. */
  readonly limits?: Partial<Limits>
}

/** A document, read. */
export interface ParseResult {
  /** The validated record. */
  readonly record: DocumentRecord
  /** The document as a tree (mdast) and as flat blocks. */
  readonly document: Document
  /** The canonical text that the offsets of `record.provenance` count in. */
  readonly text: string
  /** What is odd, as messages with a place: the same findings as `record.diagnostics`. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads a document into its record.
 *
 * The format and the encoding are found from the content. The same input gives the same result on every machine.
 *
 * @param input the bytes of a Word file, PDF file, web page, text or Markdown file, or text that is decoded already.
 * @throws {UnreadableInputError} where the input is no document that can be read, among them `LimitExceededError`; nothing
 * else is thrown.
 */
export async function parse(input: Uint8Array | string, options: ParseOptions = {}): Promise<ParseResult> {
  const name = options.name ?? null
  const read = await readNamed(input, name, { ...defaultLimits, ...options.limits })
  const { outline, messages } = layOut(read)
  const { document } = outline
  const told = [...read.messages, ...messages].map((message) => ({ ...message, pointer: null }))
  const record = composeRecord(extractFacts(outline), outline, sourceOf(input, name, read), told)
  return {
    record,
    document,
    text: document.text,
    messages: toMessages(record.diagnostics, record.provenance, name),
  }
}

async function readNamed(
  input: Uint8Array | string,
  name: string | null,
  limits: Limits,
): Promise<ReadInput> {
  try {
    return await readInput(input, limits)
  } catch (error) {
    if (error instanceof UnreadableInputError) error.input = name
    throw error
  }
}

function sourceOf(input: Uint8Array | string, name: string | null, { format, encoding }: ReadInput): Source {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return {
    name,
    format,
    encoding,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
