import type { Database } from '../store/database.js'

/** How many documents of a year hold decisions of a body. */
export interface DecisionCount {
  readonly body: string
  /** Year that the documents are filed under. */
  readonly year: string
  readonly documents: number
}

/** The bodies that decide in most documents, year by year: the first so many bodies. */
export function decisionCounts(database: Database, bodies: number): DecisionCount[] {
  return database
    .prepare(
      `WITH most AS (
         SELECT body FROM decision WHERE body GLOB '[A-Z][A-Z]*' GROUP BY body
         ORDER BY count(DISTINCT record) DESC, body LIMIT ?
       )
       SELECT body, substr(date, 1, 4) AS year, count(DISTINCT record) AS documents
       FROM decision JOIN record ON record.number = decision.record
       WHERE body IN most AND date IS NOT NULL GROUP BY body, year ORDER BY body, year`,
    )
    .all(bodies) as unknown as DecisionCount[]
}
