import { conditionOf, type Filters } from '../filters.js'
import type { Database } from '../store/database.js'
import { matchExpression, queryTerms } from '../text/query.js'

/** How many of the documents found are of each value of a field, most first. */
export interface Facets {
  /** Number of documents found, `most` at the most. */
  readonly total: number
  readonly kind: readonly FacetValue[]
  readonly language: readonly FacetValue[]
  readonly group: readonly FacetValue[]
  readonly body: readonly FacetValue[]
  readonly action: readonly FacetValue[]
  readonly year: readonly FacetValue[]
}

/** A value of a field and how many documents have it. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** So many of the newest documents are counted: a count over all is not worth waiting for. */
const most = 10_000

const counts = {
  kind: 'SELECT kind AS value, count(*) AS count FROM record WHERE number IN found GROUP BY kind',
  language: 'SELECT language AS value, count(*) AS count FROM record WHERE number IN found GROUP BY language',
  group: 'SELECT name AS value, count(*) AS count FROM record_group WHERE record IN found GROUP BY name',
  body: 'SELECT body AS value, count(DISTINCT record) AS count FROM decision WHERE record IN found GROUP BY body',
  action:
    'SELECT action AS value, count(DISTINCT record) AS count FROM decision WHERE record IN found GROUP BY action',
  year: 'SELECT substr(date, 1, 4) AS value, count(*) AS count FROM record WHERE number IN found AND date IS NOT NULL GROUP BY value',
} as const

/** Counts the documents that answer a query and pass the filters. */
export function countFacets(database: Database, query: string, filters: Filters): Facets {
  const terms = queryTerms(query)
  const condition = conditionOf(filters)
  const values = condition?.values ?? []
  const found =
    terms.length === 0
      ? `SELECT number FROM record ${condition === null ? '' : `WHERE ${condition.sql}`} ORDER BY number DESC LIMIT ${most}`
      : `SELECT rowid FROM words WHERE words MATCH ? ${condition === null ? '' : `AND rowid IN (SELECT number FROM record WHERE ${condition.sql})`} ORDER BY rowid DESC LIMIT ${most}`
  const given = terms.length === 0 ? values : [matchExpression(terms), ...values]
  const all = <Row>(sql: string) =>
    database.prepare(`WITH found AS MATERIALIZED (${found}) ${sql}`).all(...given) as Row[]
  const facet = (name: keyof typeof counts) =>
    all<FacetValue>(`${counts[name]} ORDER BY count DESC, value LIMIT 30`)
  return {
    total: all<{ total: number }>('SELECT count(*) AS total FROM found')[0]?.total ?? 0,
    kind: facet('kind'),
    language: facet('language'),
    group: facet('group'),
    body: facet('body'),
    action: facet('action'),
    year: facet('year'),
  }
}
