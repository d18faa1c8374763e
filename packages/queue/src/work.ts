import { type DocumentInput, mapInOrder, type ParserPool } from '@rapporteur/batch'
import { connect, type FetchedJob } from './connect.js'
import { connectionError } from './errors.js'
import { type QueuedDocument, queueName } from './job.js'
import type { ResultStore } from './results/result-store.js'

/** What a worker works with. */
export interface WorkOptions {
  /** Reads the documents. */
  readonly pool: ParserPool
  /** Takes the results. */
  readonly results: ResultStore
  /** The document's bytes or path, as the pool takes it. */
  readonly load: (document: QueuedDocument) => DocumentInput
  /** Finishes the documents in hand when it is aborted, and gives the rest of the job back. */
  readonly signal: AbortSignal
  /** Whether to end when the queue is empty; else it is asked again every second. */
  readonly untilEmpty?: boolean
  /** Told of each document. */
  readonly onResult?: (name: string, failure: { code: string; message: string } | null) => void
}

/** What a worker did. */
export interface Worked {
  readonly jobs: number
  readonly documents: number
  readonly failed: number
}

/** Milliseconds between two questions to an empty queue. */
const pause = 1000

/**
 * Takes jobs from the queue until it is told to stop. A job is done when the results of all its documents are kept; one
 * that was begun by a worker that died is given out again when its lease is over, and its results are put once more in
 * place of those that are there.
 *
 * @throws {QueueError} where the database or the place of the results cannot be used.
 */
export async function work(url: string, options: WorkOptions): Promise<Worked> {
  const { signal, untilEmpty = false } = options
  const { boss, close } = await connect(url)
  let jobs = 0
  const tally = { documents: 0, failed: 0 }
  try {
    while (!signal.aborted) {
      const [job] = (await asked(boss.fetch(queueName, { batchSize: 1 }))) as FetchedJob[]
      if (job === undefined) {
        // Upkeep of the queue gives out again what dead workers hold.
        await asked(boss.expire())
        if (untilEmpty && (await asked(boss.getQueueSize(queueName, { before: 'completed' }))) === 0) break
        await sleep(pause, signal)
        continue
      }
      const rest = await workOn(job, options, tally)
      // Not done to its end: what is left goes back as a job of its own, before this one counts as done.
      if (rest.length > 0)
        await asked(
          boss.insert([
            {
              name: queueName,
              data: { documents: rest },
              expireInSeconds: Math.round(Number(job.expireInSeconds)),
            },
          ]),
        )
      await asked(boss.complete(queueName, job.id))
      jobs++
    }
    return { jobs, ...tally }
  } finally {
    await close()
  }
}

/** What the database answers; its errors are those of the queue. */
async function asked<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw connectionError(error)
  })
}

/** Reads the documents of a job; gives those that were not begun when the worker was told to stop. */
async function workOn(
  job: FetchedJob,
  { pool, results, load, signal, onResult }: WorkOptions,
  tally: { documents: number; failed: number },
): Promise<QueuedDocument[]> {
  const { documents } = job.data
  let begun = 0
  function* untilStopped(): Generator<QueuedDocument> {
    for (const document of documents) {
      if (signal.aborted) return
      begun++
      yield document
    }
  }
  const read = async (document: QueuedDocument) => {
    const { document: parsed, failure } = await pool.parse(load(document))
    const { name } = document
    if (failure === null) {
      const { sha256 } = parsed.summary.source
      await results.put({ name, sha256, json: parsed.json, failure: null })
    } else {
      const { code, message, sha256 } = failure
      await results.put({ name, sha256, json: null, failure: { code, message } })
      tally.failed++
    }
    tally.documents++
    onResult?.(name, failure)
  }
  const window = Math.max(pool.atOnce, 1)
  for await (const _ of mapInOrder(untilStopped(), read, { atOnce: pool.atOnce, window })) {
    // Results were kept as they came.
  }
  return documents.slice(begun)
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
}
