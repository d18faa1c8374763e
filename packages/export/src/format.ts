import type { DocumentRecord } from '@rapporteur/schema'

/**
 * A form that records are written in, so that a hundred thousand of them never stand in memory at once: the output is
 * `before`, then each record's text with `between` between two that are not empty, then `after`.
 */
export interface Format {
  readonly before: string
  readonly between: string
  readonly after: string
  /** The text of one record; empty where the record has nothing for this form. */
  readonly write: (record: DocumentRecord) => string
}

/** The records in the format, as one text. */
export function writeRecords(records: Iterable<DocumentRecord>, format: Format): string {
  const texts = Array.from(records, (record) => format.write(record)).filter((text) => text !== '')
  return format.before + texts.join(format.between) + format.after
}
