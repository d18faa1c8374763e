import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { parse as Parse, ParseResult } from '@rapporteur/parser'
import { described } from '../described.js'
import type { DocumentFailure, RecordSummary } from '../result.js'
import type { FilesToWrite, Order, Reply } from './messages.js'

/** Does what an order says. Never throws: what goes wrong with one document is its failure. */
export async function runOrder({ source, name, limits, files }: Order, parse: typeof Parse): Promise<Reply> {
  let stage: DocumentFailure['stage'] = 'loading'
  let bytes: Uint8Array | null = null
  try {
    bytes = 'bytes' in source ? source.bytes : await readFile(source.path)
    stage = 'parsing'
    const result = await parse(bytes, { ...(name === null ? {} : { name }), ...(limits ? { limits } : {}) })
    const summary = summaryOf(result)
    if (files === null)
      return {
        failure: null,
        summary,
        content: { json: JSON.stringify(result.record), text: result.text },
      }
    stage = 'writing'
    await write(result, files)
    return { failure: null, summary, content: null }
  } catch (error) {
    return { failure: { ...described(error), stage, sha256: bytes === null ? null : sha256(bytes) } }
  }
}

function summaryOf({ record: { kind, id, language, source, diagnostics } }: ParseResult): RecordSummary {
  return {
    kind,
    id,
    language,
    source,
    diagnostics: diagnostics.map(({ rule, severity, message }) => ({ rule, severity, message })),
  }
}

async function write({ record, text }: ParseResult, files: FilesToWrite): Promise<void> {
  await writeFile(files.record, `${JSON.stringify(record, null, 2)}\n`)
  if (files.text !== null) await writeFile(files.text, text)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
