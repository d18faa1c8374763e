import { type DocumentRecord, documentRecord } from '@rapporteur/schema'
import type { Failure } from '../failure.js'

/** A record that is as the schema says, or what is wrong with it. */
export type CheckedRecord =
  | { readonly record: DocumentRecord; readonly failure: null }
  | { readonly record: null; readonly failure: Failure }

/** Holds a value against the schema of a record; the failure names the first field that is not as it should be. */
export function checkRecord(path: string, value: unknown): CheckedRecord {
  const result = documentRecord.safeParse(value)
  if (result.success) return { record: result.data, failure: null }
  const [issue] = result.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at /${issue.path.join('/')}`
  return {
    record: null,
    failure: {
      path,
      code: 'not-a-record',
      message: `It is JSON but no record of this version${where} (${issue?.message ?? 'unknown'}). Make it again with "rapporteur convert".`,
    },
  }
}
