import type { DocumentRecord, ReducedDate } from '@rapporteur/schema'

/** The date that a document is filed under: its own, else the last day of the meeting that it reports. */
export function filingDate({ date, meetings }: DocumentRecord): ReducedDate | null {
  if (date !== null) return date
  const held = meetings.find(({ status }) => status === 'held')
  return held?.end ?? held?.start ?? null
}
