import { connect } from './connect.js'
import { type Job, mostPerJob, type QueuedDocument, queueName } from './job.js'

/** How documents are made into jobs. */
export interface EnqueueOptions {
  /** Documents of a job, 1 to 1,000; 50 where nothing is said. */
  readonly perJob?: number
  /** Seconds after which a job whose worker has died is given to another; 900 where nothing is said. */
  readonly lease?: number
}

/** Jobs that are sent at once. */
const jobsAtOnce = 200

/** How many documents went into how many jobs. */
export interface Enqueued {
  readonly documents: number
  readonly jobs: number
}

/**
 * Fills the queue with documents, in their order.
 *
 * @throws {QueueError} where the database cannot be used.
 */
export async function enqueue(
  url: string,
  documents: Iterable<QueuedDocument> | AsyncIterable<QueuedDocument>,
  { perJob = 50, lease = 900 }: EnqueueOptions = {},
): Promise<Enqueued> {
  const size = Math.min(mostPerJob, Math.max(1, perJob))
  const { boss, close } = await connect(url)
  try {
    let waiting: Job[] = []
    let open: QueuedDocument[] = []
    let count = 0
    let jobs = 0
    const send = async () => {
      await boss.insert(waiting.map((data) => ({ name: queueName, data, expireInSeconds: lease })))
      jobs += waiting.length
      waiting = []
    }
    const closeJob = async () => {
      if (open.length === 0) return
      waiting.push({ documents: open })
      open = []
      if (waiting.length >= jobsAtOnce) await send()
    }
    for await (const document of documents) {
      count++
      open.push(document)
      if (open.length >= size) await closeJob()
    }
    await closeJob()
    if (waiting.length > 0) await send()
    return { documents: count, jobs }
  } finally {
    await close()
  }
}
