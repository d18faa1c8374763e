import type { ReducedDate } from '@rapporteur/schema'
import type { Database } from './database.js'

/** How many records a day has numbers for before they run over into those of the next. */
const perDay = 1024
const millisecondsPerDay = 24 * 60 * 60 * 1000
const firstDay = Date.parse('1860-01-01') / millisecondsPerDay

/** Gives each record a number that grows with its date; records without a date come before all others. */
export function numberFor(database: Database): (date: ReducedDate | null) => number {
  const taken = database.prepare('SELECT max(number) AS last FROM record WHERE number >= ? AND number < ?')
  const above = database.prepare('SELECT 1 FROM record WHERE number = ?')
  return (date) => {
    const day = date === null ? 0 : Math.max(1, dayNumber(date) - firstDay)
    const from = day * perDay + 1
    const { last } = taken.get(from, from + perDay) as { last: number | null }
    let number = last === null ? from : last + 1
    while (above.get(number) !== undefined) number++
    return number
  }
}

/** A month, quarter or year counts as its first day. */
function dayNumber(date: ReducedDate): number {
  const [year, part = '01', day = '01'] = date.split('-')
  const month = part.startsWith('Q') ? String(Number(part.slice(1)) * 3 - 2).padStart(2, '0') : part
  return Math.floor(Date.parse(`${year}-${month}-${day}`) / millisecondsPerDay)
}
