import pg from 'pg'
import { connectionError } from '../errors.js'
import { queueSchema } from '../job.js'
import type { ResultStore } from './result-store.js'

/** Table of results, beside the queue. */
export const resultTable = `${queueSchema}.result`

const table = `
CREATE SCHEMA IF NOT EXISTS ${queueSchema};
CREATE TABLE IF NOT EXISTS ${resultTable} (
  name text PRIMARY KEY,
  sha256 text,
  record json,
  failure json,
  finished_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((record IS NULL) <> (failure IS NULL))
)`

const upsert = `
INSERT INTO ${resultTable} (name, sha256, record, failure) VALUES ($1, $2, $3, $4)
ON CONFLICT (name) DO UPDATE SET
  sha256 = excluded.sha256, record = excluded.record, failure = excluded.failure, finished_at = now()`

/** Two workers that make the table at once: the later one finds that it is there. */
const madeMeanwhile = new Set(['42P06', '42P07', '23505'])

/**
 * Results as rows of a table in the queue's database, one a document.
 *
 * @throws {QueueError} where the database cannot be used.
 */
export async function tableResults(url: string): Promise<ResultStore> {
  const pool = new pg.Pool({ connectionString: url, application_name: 'rapporteur', max: 4 })
  pool.on('error', () => {})
  try {
    await pool.query(table).catch((error: { code?: string }) => {
      if (!madeMeanwhile.has(error.code ?? '')) throw error
    })
  } catch (error) {
    await pool.end()
    throw connectionError(error)
  }
  return {
    put: async ({ name, sha256, json, failure }) => {
      await pool.query(upsert, [name, sha256, json, failure === null ? null : JSON.stringify(failure)])
    },
    close: () => pool.end(),
  }
}
