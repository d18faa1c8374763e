import { type ParseResult, parse, UnreadableInputError } from '@rapporteur/parser'
import { compare, type Outcome } from './compare.js'
import { checkGrounding, type GroundingCheck } from './grounding.js'
import { recordComparison } from './record-comparison.js'
import type { Specimen } from './specimen.js'

/** How one document was read. */
export interface Evaluated {
  readonly name: string
  readonly language: string
  readonly kind: string
  readonly format: string
  readonly outcomes: readonly Outcome[]
  readonly grounding: GroundingCheck
  /** Why the document could not be read; null where it was. */
  readonly failure: string | null
}

/** Reads a document and compares. One that cannot be read has all its values missed. */
export async function evaluate({ name, bytes, expected }: Specimen): Promise<Evaluated> {
  const result = await readOrFailure(bytes, name)
  const { record, text, failure } =
    typeof result === 'string'
      ? { record: null, text: '', failure: result }
      : { record: result.record, text: result.text, failure: null }
  return {
    name,
    language: String(expected.language ?? record?.language ?? 'unknown'),
    kind: String(expected.kind ?? record?.kind ?? 'unknown'),
    format: record?.source.format ?? 'unreadable',
    outcomes: compare(recordComparison, expected, record),
    grounding: record === null ? { values: 0, groundless: [] } : checkGrounding(record, text),
    failure,
  }
}

async function readOrFailure(bytes: Uint8Array, name: string): Promise<ParseResult | string> {
  try {
    return await parse(bytes, { name })
  } catch (error) {
    if (error instanceof UnreadableInputError) return error.message
    return `A fault of the parser: ${error instanceof Error ? error.message : String(error)}. Please report it.`
  }
}
