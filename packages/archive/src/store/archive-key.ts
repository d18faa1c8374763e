import { type DocumentRecord, recordKey } from '@rapporteur/schema'

/**
 * The key of a record in an archive: that of its document, and the first 8 digits of its file's SHA-256, since an
 * archive may hold the same document as Word and as PDF.
 */
export function archiveKey(record: DocumentRecord): string {
  return `${recordKey(record)}-${record.source.sha256.slice(0, 8)}`
}
