import { createHash } from 'node:crypto'
import type { DocumentRecord } from '@rapporteur/schema'
import { cleanLine } from './clean.js'

/**
 * The key of a record's document in whatever it is exported to: the same document in the same language has the same
 * key, read from whichever file. Letters, digits, `-` and `_` only, as search engines and file names want it.
 *
 * `T17-TSB-CIR-0033-zh`; without an ITU identifier, the first 16 digits of the file's SHA-256: `sha256-3f0c…-zh`.
 */
export function recordKey({ id, language, source }: DocumentRecord): string {
  const name = id ?? `sha256-${source.sha256.slice(0, 16)}`
  return `${name.replace(/[^A-Za-z0-9-]/gu, '_')}-${language}`
}

/** What a person calls the document: `TSB Circular 214`, else its title, else the name of the file. */
export function recordName({ reference, title, id, source }: DocumentRecord): string {
  return cleanLine(reference?.text ?? title ?? id ?? source.name ?? 'document')
}

/** A stable name for something in a document: 32 hexadecimal digits that follow from the parts alone. */
export function stableId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
