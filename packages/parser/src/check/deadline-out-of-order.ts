import type { Check } from './check.js'
import { info, warning } from './finding.js'
import { oneOutOfOrder } from './out-of-order.js'

/** One date of a table of deadlines that breaks the order of all the others. */
export const deadlineOutOfOrder: Check = {
  rule: 'deadline-out-of-order',
  find({ facts: { date: written, deadlines } }) {
    const listed = deadlines.flatMap(({ date, basis }, order) =>
      basis === 'table' && date !== null ? [{ date, order }] : [],
    )
    const dates = listed.map(({ date }) => date)
    const odd = oneOutOfOrder(dates)
    const entry = odd === null ? undefined : listed[odd]
    if (odd === null || !entry) return []
    // what is over already is told by another rule
    if (written !== null && entry.date < written) return []
    const [before, behind] = [dates[odd - 1], dates[odd + 1]]
    const fits = (date: string) => (before ?? date) <= date && date <= (behind ?? date)
    const meant = [-1, 1].map((years) => withYear(entry.date, years)).find(fits)
    const found = `Deadline ${entry.date} breaks the order of a list of deadlines`
    const pointer = `/deadlines/${entry.order}/date`
    return meant === undefined
      ? [info(`${found}; a date ${span(before, behind)} is expected.`, pointer)]
      : [warning(`${found}; ${meant} is expected.`, pointer)]
  },
}

function withYear(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}

function span(before: string | undefined, behind: string | undefined): string {
  if (before === undefined) return `not after ${behind}`
  return behind === undefined ? `not before ${before}` : `between ${before} and ${behind}`
}
