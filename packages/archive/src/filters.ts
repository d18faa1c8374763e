import type {
  DecisionAction,
  DocumentKind,
  LanguageCode,
  ReducedDate,
  ReferenceSeries,
} from '@rapporteur/schema'

/** What a document must be or hold to be found; what is left out does not matter. */
export interface Filters {
  readonly kind?: DocumentKind
  readonly language?: LanguageCode
  readonly series?: ReferenceSeries
  /** Group whose document or meeting it is: `SG17`, `TSAG`. */
  readonly group?: string
  /** Body that decides in it: `TSAG`, `SG13`. */
  readonly body?: string
  /** What a body decides in it; with `body`, what that body does. */
  readonly action?: DecisionAction
  /** The day, month or year from which on documents are dated. */
  readonly since?: ReducedDate
  /** The day, month or year up to whose end documents are dated. */
  readonly until?: ReducedDate
}

/** A condition in SQL on the table `record` with the values of its question marks. */
export interface Condition {
  readonly sql: string
  readonly values: readonly string[]
}

/** The filters as a condition; null where there are none. */
export function conditionOf(filters: Filters): Condition | null {
  const conditions: Condition[] = []
  const add = (sql: string, ...values: (string | undefined)[]) => {
    const given = values.filter((value) => value !== undefined)
    if (given.length > 0) conditions.push({ sql, values: given })
  }
  add('kind = ?', filters.kind)
  add('language = ?', filters.language)
  add('series = ?', filters.series)
  add('date >= ?', filters.since)
  // Behind every day of the month or year: no date has a sign after the tilde.
  add('date <= ?', filters.until === undefined ? undefined : `${filters.until}~`)
  add('number IN (SELECT record FROM record_group WHERE name = ?)', filters.group)
  const acts = [
    ...(filters.body === undefined ? [] : ['body = ?']),
    ...(filters.action === undefined ? [] : ['action = ?']),
  ]
  add(`number IN (SELECT record FROM decision WHERE ${acts.join(' AND ')})`, filters.body, filters.action)
  if (conditions.length === 0) return null
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  }
}
