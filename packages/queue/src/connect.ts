import PgBoss from 'pg-boss'
import { connectionError } from './errors.js'
import { type Job, queueName, queueSchema } from './job.js'

/** How often a job is given out again after its worker died or failed with it. */
const retries = 10

/** A connection to the queue. */
export interface Connection {
  readonly boss: PgBoss
  close(): Promise<void>
}

/**
 * Connects to the queue in a database and makes its tables where they are not there.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws {QueueError} where the database cannot be reached or does not let us in.
 */
export async function connect(url: string): Promise<Connection> {
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    application_name: 'rapporteur',
    schedule: false,
    // What is done stays countable for a month.
    archiveCompletedAfterSeconds: 30 * 24 * 60 * 60,
  })
  // Errors of single questions reach whoever asked; those of the upkeep are tried again by themselves.
  boss.on('error', () => {})
  try {
    await boss.start()
    await boss.createQueue(queueName, { name: queueName, retryLimit: retries, retryBackoff: false })
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw connectionError(error)
  }
  return { boss, close: () => boss.stop({ graceful: false, wait: true }) }
}

/** The job of a row of the queue. */
export type FetchedJob = PgBoss.Job<Job>
