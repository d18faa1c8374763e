import type { AgendaItem } from '@rapporteur/schema'

/** Signs of an item's text that are enough to find it again. */
const enough = 24

/** The stretch of the canonical text between two items of an agenda, null where they are not found in this order. */
export function agendaItemPlaces(text: string, before: AgendaItem, behind: AgendaItem): string | null {
  const [first, second] = [before.text.slice(0, enough), behind.text.slice(0, enough)]
  if (first.length < 2 || second.length < 2) return null
  const start = text.lastIndexOf(first)
  const end = text.lastIndexOf(second)
  return start < 0 || end < start ? null : text.slice(start + first.length, end)
}
