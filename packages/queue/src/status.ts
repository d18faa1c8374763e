import pg from 'pg'
import { connectionError } from './errors.js'
import { queueName, queueSchema } from './job.js'
import { resultTable } from './results/table.js'

/** How the queue stands. */
export interface QueueStatus {
  /** Jobs and the documents in them by what is to become of them. */
  readonly waiting: JobCount
  readonly active: JobCount
  readonly done: JobCount
  /** Given out too often without being done. */
  readonly failed: JobCount
  /** Rows of the table of results; null where results go to a folder. */
  readonly results: { readonly records: number; readonly failures: number } | null
}

/** A number of jobs, and of the documents in them. */
export interface JobCount {
  readonly jobs: number
  readonly documents: number
}

const states: Readonly<Record<string, 'waiting' | 'active' | 'done' | 'failed'>> = {
  created: 'waiting',
  retry: 'waiting',
  active: 'active',
  completed: 'done',
  failed: 'failed',
  cancelled: 'failed',
}

/**
 * Counts the jobs of the queue, and its results. It changes nothing: a database without a queue has nothing in it.
 *
 * @throws {QueueError} where the database cannot be used.
 */
export async function status(url: string): Promise<QueueStatus> {
  const client = new pg.Client({ connectionString: url, application_name: 'rapporteur' })
  try {
    await client.connect()
    const counts = { waiting: none(), active: none(), done: none(), failed: none() }
    if (await hasTable(client, `${queueSchema}.job`))
      for (const row of await jobCounts(client)) {
        const count = counts[states[row.state] ?? 'waiting']
        count.jobs += Number(row.jobs)
        count.documents += Number(row.documents)
      }
    return { ...counts, results: await resultCounts(client) }
  } catch (error) {
    throw connectionError(error)
  } finally {
    await client.end().catch(() => {})
  }
}

function none(): { jobs: number; documents: number } {
  return { jobs: 0, documents: 0 }
}

async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [name])
  return rows[0].there
}

async function jobCounts(client: pg.Client): Promise<{ state: string; jobs: string; documents: string }[]> {
  const { rows } = await client.query(
    `SELECT state::text, count(*) AS jobs, sum(json_array_length((data -> 'documents')::json)) AS documents
     FROM ${queueSchema}.job WHERE name = $1 GROUP BY state`,
    [queueName],
  )
  return rows
}

async function resultCounts(client: pg.Client): Promise<QueueStatus['results']> {
  if (!(await hasTable(client, resultTable))) return null
  const { rows } = await client.query(
    `SELECT count(record) AS records, count(failure) AS failures FROM ${resultTable}`,
  )
  return { records: Number(rows[0].records), failures: Number(rows[0].failures) }
}
