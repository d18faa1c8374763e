import type { Condition } from '../filters.js'
import type { Database } from '../store/database.js'

/** A record that holds what was looked for, and how well it fits: the smaller the better (BM25). */
export interface Candidate {
  readonly number: number
  readonly score: number
}

/** Of a question that very many records answer, so many of the newest are ranked; those that have it in title or name all are. */
const ranked = 2000

/** Weights of title, names and body. */
const weights = '12.0, 12.0, 1.0'

/** The records that match, best first. */
export function findCandidates(
  database: Database,
  expression: string,
  condition: Condition | null,
  most: number,
): Candidate[] {
  const best = new Map<number, number>()
  for (const match of [expression, `{title names} : (${expression})`]) {
    for (const { number, score } of rankedMatches(database, match, condition, most))
      best.set(number, (best.get(number) ?? 0) + score)
  }
  return Array.from(best, ([number, score]) => ({ number, score }))
    .sort((one, other) => one.score - other.score || other.number - one.number)
    .slice(0, most)
}

function rankedMatches(
  database: Database,
  expression: string,
  condition: Condition | null,
  most: number,
): Candidate[] {
  const filter = condition === null ? '' : `AND rowid IN (SELECT number FROM record WHERE ${condition.sql})`
  const values = condition?.values ?? []
  const oldest = database
    .prepare(
      `SELECT rowid AS number FROM words WHERE words MATCH ? ${filter} ORDER BY rowid DESC LIMIT 1 OFFSET ${ranked}`,
    )
    .get(expression, ...values) as { number: number } | undefined
  return database
    .prepare(
      `SELECT rowid AS number, bm25(words, ${weights}) AS score FROM words
       WHERE words MATCH ? AND rowid >= ? ${filter} ORDER BY score, rowid DESC LIMIT ?`,
    )
    .all(expression, oldest?.number ?? 0, ...values, most) as Candidate[]
}

/** The records that pass the filters, newest first. */
export function newest(database: Database, condition: Condition | null, most: number): Candidate[] {
  const filter = condition === null ? '' : `WHERE ${condition.sql}`
  return database
    .prepare(`SELECT number, 0 AS score FROM record ${filter} ORDER BY number DESC LIMIT ?`)
    .all(...(condition?.values ?? []), most) as Candidate[]
}
