import type { DocumentRecord, Severity } from '@rapporteur/schema'
import { originOf, placeText } from './place.js'

/** A diagnostic with its place in the file. */
export interface Finding {
  /** `-` for the whole document. */
  readonly place: string
  readonly severity: Severity
  readonly message: string
  readonly rule: string
}

/** What is odd about a document, in reading order; what is about the whole comes first. */
export function findings(record: Pick<DocumentRecord, 'diagnostics' | 'provenance'>): Finding[] {
  return record.diagnostics
    .map(({ severity, message, rule, pointer }) => {
      const origin = originOf(record, pointer)
      const place = origin === null ? '-' : placeText(origin.at)
      return { start: origin?.start ?? -1, finding: { place, severity, message, rule } }
    })
    .sort((one, other) => one.start - other.start)
    .map(({ finding }) => finding)
}
