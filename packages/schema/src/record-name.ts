import type { DocumentRecord } from './record.js'

/**
 * The key of a record's document wherever records are kept: the same document in the same language has the same key,
 * read from whichever file. Letters, digits, `-` and `_` only, as search engines and file names want it.
 *
 * `T17-TSB-CIR-0033-zh`; without an ITU identifier, the first 16 digits of the file's SHA-256: `sha256-3f0c…-zh`.
 */
export function recordKey({
  id,
  language,
  source,
}: Pick<DocumentRecord, 'id' | 'language' | 'source'>): string {
  const name = id ?? `sha256-${source.sha256.slice(0, 16)}`
  return `${name.replace(/[^A-Za-z0-9-]/gu, '_')}-${language}`
}

/** What a person calls the document: `TSB Circular 214`, else its title, else the name of the file. */
export function recordName({
  reference,
  title,
  id,
  source,
}: Pick<DocumentRecord, 'reference' | 'title' | 'id' | 'source'>): string {
  const name = reference?.text ?? title ?? id ?? source.name ?? 'document'
  return name.replace(/\s+/gu, ' ').trim()
}
