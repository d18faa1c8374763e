import type { DocumentRecord } from '@rapporteur/schema'
import type { ParsedDocument, RecordSummary } from '../result.js'

interface Sent {
  readonly summary: RecordSummary
  readonly content: { readonly json: string; readonly text: string } | null
}

/** A document as its worker sent it; the record is made of its JSON only when somebody asks for it. */
export function documentOf({ summary, content }: Sent): ParsedDocument {
  if (content === null) throw new Error('The worker was to send the record and did not.')
  let record: DocumentRecord | null = null
  return {
    ...content,
    summary,
    get record() {
      record ??= JSON.parse(content.json) as DocumentRecord
      return record
    },
  }
}
