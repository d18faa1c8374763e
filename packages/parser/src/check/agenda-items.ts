import type { Agenda, AgendaItem } from '@rapporteur/schema'
import { type Counted, countedList } from './counting.js'

/** Two items of one list of an agenda, one right behind the other, whose labels belong to one count. */
export interface CountedPair {
  readonly before: AgendaItem
  readonly behind: AgendaItem
  readonly from: Counted
  readonly to: Counted
  /** Whether the count goes right on before or behind the two. */
  readonly goesOn: boolean
  /** Pointer to the item behind. */
  readonly pointer: string
}

/** Every pair of neighbours that count, in the agendas of a record and at every depth. */
export function countedPairs(agendas: readonly Agenda[]): CountedPair[] {
  return agendas.flatMap(({ items }, order) => pairsOf(items, `/agendas/${order}`))
}

function pairsOf(items: readonly AgendaItem[], above: string): CountedPair[] {
  const counted = countedList(items.map(({ label }) => label))
  const step = (order: number) => {
    const [a, b] = [counted[order], counted[order + 1]]
    return a && b && a.count === b.count ? b.number - a.number : null
  }
  return items.flatMap((behind, order) => {
    const pointer = `${above}/items/${order}`
    const inner = pairsOf(behind.items, pointer)
    const [before, from, to] = [items[order - 1], counted[order - 1], counted[order]]
    if (!before || !from || !to || from.count !== to.count) return inner
    return [
      { before, behind, from, to, goesOn: step(order - 2) === 1 && step(order) === 1, pointer },
      ...inner,
    ]
  })
}
