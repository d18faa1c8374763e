import { type Failure, readingFailure } from '../failure.js'
import type { ParsedDocument, Surroundings } from '../surroundings.js'
import type { Input } from './input.js'
import { loadInput } from './load-input.js'

/** A document that was read, or why it was not. */
export type Reading =
  | { readonly document: ParsedDocument; readonly failure: null }
  | { readonly document: null; readonly failure: Failure }

/** Reads one document. Never throws: one that fails must not stop the others. */
export async function readDocument(
  input: Input,
  { parse, stdin }: Pick<Surroundings, 'parse' | 'stdin'>,
): Promise<Reading> {
  try {
    const bytes = await loadInput(input, { stdin })
    const document = await parse(bytes, input.file === null ? {} : { name: input.relative })
    return { document, failure: null }
  } catch (error) {
    return { document: null, failure: readingFailure(input.path, error) }
  }
}
