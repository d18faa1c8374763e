import type { AgendaItem } from '@rapporteur/schema'
import type { Check } from './check.js'
import { type Finding, warning } from './finding.js'
import { oneOutOfOrder } from './out-of-order.js'

/** Times before this one may be of the afternoon, on a clock of twelve hours. */
const firstSureTime = '08:00'

/** One session of a programme that begins before the session above it or after the session below it, while these two follow each other. */
export const sessionOutOfOrder: Check = {
  rule: 'session-out-of-order',
  find({ facts: { agendas } }) {
    return agendas.flatMap(({ items }, order) => inList(items, `/agendas/${order}`))
  },
}

function inList(items: readonly AgendaItem[], above: string): Finding[] {
  const all = items.flatMap(({ start }, order) => (start?.includes(':') ? [{ start, order }] : []))
  // a time with its day and one without cannot be compared
  const timed = all.filter(({ start }) => start.length === all[0]?.start.length)
  const odd = oneOutOfOrder(timed.map(({ start }) => start))
  const [before, entry, behind] = odd === null ? [] : [timed[odd - 1], timed[odd], timed[odd + 1]]
  const inner = items.flatMap(({ items: below }, order) => inList(below, `${above}/items/${order}`))
  // a first or last session that stands out may begin a programme of its own, beside the other
  if (!before || !entry || !behind || entry.start.slice(-5) < firstSureTime) return inner
  return [
    warning(
      `Session at ${entry.start} stands between those at ${before.start} and ${behind.start}; a time between the two is expected.`,
      `${above}/items/${entry.order}/start`,
    ),
    ...inner,
  ]
}
