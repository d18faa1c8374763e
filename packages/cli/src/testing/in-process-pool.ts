import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { DocumentFailure, DocumentInput, ParserPool } from '@rapporteur/batch'
import type { Parse, ParsedDocument } from '../surroundings.js'

/** A pool without workers, for tests: reads with a parser of the test's own. */
export function inProcessPool(parse: Parse): ParserPool {
  const attempt = async (input: DocumentInput) => {
    let stage: DocumentFailure['stage'] = 'loading'
    let bytes: Uint8Array | null = null
    try {
      bytes = await bytesOf(input)
      stage = 'parsing'
      const document = await parse(bytes, input.name === undefined ? {} : { name: input.name })
      document.record.source.sha256 = sha256(bytes)
      return { document }
    } catch (error) {
      const { message, code = 'internal' } = error as Error & { code?: string }
      return { failure: { code, message, stage, sha256: bytes === null ? null : sha256(bytes) } }
    }
  }
  return {
    jobs: 1,
    atOnce: 1,
    inHand: [],
    parse: async (input) => {
      const { document, failure } = await attempt(input)
      if (document === undefined) return { document: null, failure }
      const { record, text } = document
      const summary = summaryOf(document)
      return { document: { record, json: JSON.stringify(record), text, summary }, failure: null }
    },
    write: async (input, files) => {
      const { document, failure } = await attempt(input)
      if (document === undefined) return { summary: null, failure }
      await writeFile(files.record, `${JSON.stringify(document.record, null, 2)}\n`)
      if (files.text !== null) await writeFile(files.text, document.text)
      return { summary: summaryOf(document), failure: null }
    },
    close: async () => {},
    destroy: () => {},
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function bytesOf(input: DocumentInput): Promise<Uint8Array> {
  if ('path' in input) return readFile(input.path)
  return typeof input.bytes === 'function' ? input.bytes() : input.bytes
}

function summaryOf({ record: { kind, id, language, source, diagnostics } }: ParsedDocument) {
  return { kind, id, language, source, diagnostics }
}
