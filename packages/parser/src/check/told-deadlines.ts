import type { Deadline } from '@rapporteur/schema'
import { addDuration } from '../dates/calendar.js'
import { findDates } from '../dates/find-dates.js'
import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import { topicKey } from './deadline-topics.js'

/** A deadline of the running text that the table sets on another day. */
export interface ToldDeadline {
  readonly order: number
  readonly date: string
  /** The date of the table for the same thing. */
  readonly listed: string
}

/**
 * The deadlines of one basis (`stated`, `relative`) that speak of the same thing as exactly one date of the table
 * and give another day. A date of the table that any other sentence bears out is taken as agreed.
 */
export function toldOtherwise(deadlines: readonly Deadline[], basis: 'stated' | 'relative'): ToldDeadline[] {
  const listed = new Map<string, Set<string>>()
  const told = new Map<string, Set<string>>()
  for (const { date, basis: own, actions } of deadlines) {
    if (date === null) continue
    const dates = own === 'table' ? listed : told
    for (const text of ownActions(actions)) {
      const key = topicKey(text)
      if (key === '') continue
      const known = dates.get(key)
      if (known) known.add(date)
      else dates.set(key, new Set([date]))
    }
  }
  if (listed.size === 0) return []
  return deadlines.flatMap(({ date, basis: own, actions }, order) => {
    const text = actions[0]?.text
    if (own !== basis || date === null || actions.length !== 1 || text === undefined || !binds(text))
      return []
    const key = topicKey(text)
    const [table, ...others] = listed.get(key) ?? []
    if (table === undefined || others.length > 0 || told.get(key)?.has(table)) return []
    return isSame(table, date, own) ? [] : [{ order, date, listed: table }]
  })
}

/** Tells whether a sentence sets its deadline for good: advice and a changed deadline do not. */
function binds(action: string): boolean {
  const text = foldWidth(action)
  return !languages.some(
    ({ checks }) => checks.advice.test(text) || checks.changed.test(text) || checks.afterMeeting.test(text),
  )
}

/** The same day; counted from a meeting, one day more or less is the same, since some count the first day and some do not. */
function isSame(a: string, b: string, basis: Deadline['basis']): boolean {
  return a === b || (basis === 'relative' && (addDuration(a, 'P1D') === b || addDuration(b, 'P1D') === a))
}

/** The actions above the first that is nothing but a date: what stands behind it belongs to that date. */
function ownActions(actions: Deadline['actions']): string[] {
  const texts = actions.map(({ text }) => text)
  const date = texts.findIndex((text) => text.length <= 24 && findDates(text).length > 0)
  return date < 0 ? texts : texts.slice(0, date)
}
