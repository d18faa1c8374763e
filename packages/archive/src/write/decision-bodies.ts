import type { Decision, DocumentRecord } from '@rapporteur/schema'

/** The bodies that a decision is found under: as printed, and the document's own group where that says only "the meeting". */
export function decisionBodies({ body }: Decision, record: DocumentRecord): string[] {
  if (body !== null && /^[A-Z]{2}/u.test(body)) return [body]
  const own = ownGroup(record)
  return [...(body === null ? [] : [body]), ...(own === null ? [] : [own])]
}

function ownGroup({ reference, meetings }: DocumentRecord): string | null {
  return (
    reference?.group ??
    meetings.find(({ status, group }) => status === 'held' && group !== null)?.group ??
    null
  )
}

/** The groups whose document it is or whose meetings it speaks of, each once. */
export function recordGroups({ reference, meetings }: DocumentRecord): string[] {
  const groups = [reference?.group ?? null, ...meetings.map(({ group }) => group)]
  return [...new Set(groups.filter((group) => group !== null).map((group) => group.toUpperCase()))]
}
