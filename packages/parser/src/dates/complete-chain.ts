import type { DatesWords } from '../language/dates-words.js'
import { isDay, isoDay, weekdayOf } from './calendar.js'
import type { DateChain, DateItem } from './date-chain.js'

/** A date of a chain with what the other dates of the chain say about it. */
export interface WholeDate {
  readonly item: DateItem
  readonly year: number
  readonly month: number | null
}

/**
 * Gives each date of a chain the month and year that are printed only once. Years that are not printed are the
 * neighbour's, else the first of `years` for which a printed weekday is right, else the first. Null where no
 * year is known.
 */
export function completeChain(
  { items, joins }: DateChain,
  words: DatesWords,
  years: readonly number[],
): WholeDate[] | null {
  const months = fill(items, (item) => item.month, words.monthStands)
  const printed = fill(items, (item) => item.year, words.monthStands)
  const year = printed[0] ?? yearByWeekday(items, months, years) ?? years[0] ?? null
  if (year === null || year === undefined) return null
  const whole = items.map((item, index) => ({
    item,
    year: printed[index] ?? year,
    month: months[index] ?? null,
  }))
  // a range over the turn of the year prints one year: 28 December – 3 January 2018, 2017年12月28日至1月3日
  for (let index = 0; index < joins.length; index += 1) {
    const [from, to] = [whole[index], whole[index + 1]]
    if (!from || !to || from.month === null || to.month === null || joins[index] === 'list') continue
    if (from.year !== to.year || from.month <= to.month) continue
    if (from.item.year === null && to.item.year !== null) whole[index] = { ...from, year: from.year - 1 }
    else if (to.item.year === null) whole[index + 1] = { ...to, year: to.year + 1 }
  }
  return whole
}

/** Tells whether every part of the date is one that there is. */
export function isPossible({ item, year, month }: WholeDate): boolean {
  if (month !== null && (month < 1 || month > 12)) return false
  if (item.day === null) return true
  return month !== null && isDay({ year, month, day: item.day })
}

/** The reduced ISO date. */
export function isoOf({ item, year, month }: WholeDate): string {
  if (item.quarter !== null) return `${year}-Q${item.quarter}`
  if (month === null) return String(year)
  if (item.day === null) return `${year}-${String(month).padStart(2, '0')}`
  return isoDay({ year, month, day: item.day })
}

function fill(
  items: readonly DateItem[],
  part: (item: DateItem) => number | null,
  stands: 'behind' | 'before',
): (number | null)[] {
  const printed = items.map(part)
  const forward = [...printed]
  const backward = [...printed]
  for (let index = 1; index < printed.length; index += 1) forward[index] ??= forward[index - 1] ?? null
  for (let index = printed.length - 2; index >= 0; index -= 1) backward[index] ??= backward[index + 1] ?? null
  return printed.map((_, index) =>
    stands === 'behind'
      ? (backward[index] ?? forward[index] ?? null)
      : (forward[index] ?? backward[index] ?? null),
  )
}

function yearByWeekday(
  items: readonly DateItem[],
  months: readonly (number | null)[],
  years: readonly number[],
): number | null {
  const index = items.findIndex((item) => item.weekday !== null && item.day !== null)
  const item = items[index]
  const month = months[index]
  if (!item || item.day === null || !month) return null
  const { day, weekday } = item
  return (
    years.find(
      (year) => isDay({ year, month, day }) && weekdayOf(isoDay({ year, month, day })) === weekday,
    ) ?? null
  )
}
