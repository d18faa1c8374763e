import type { ParseOptions } from '@rapporteur/parser'
import { described } from '../described.js'
import type { DocumentInput } from '../document-input.js'
import { defaultBatchLimits, defaultJobs } from '../limits.js'
import type { ParsedResult, WrittenResult } from '../result.js'
import { beside } from '../worker/beside.js'
import type { FilesToWrite, Order, Reply } from '../worker/messages.js'
import { Lane } from './lane.js'
import { documentOf } from './parsed-document.js'
import { Queue } from './queue.js'

/** How many workers there are and what a document may cost. */
export interface PoolOptions {
  /** Documents that are read at once; by default one a core. */
  readonly jobs?: number
  /** Milliseconds that one document may take; {@link defaultBatchLimits} where it is left out. */
  readonly timeout?: number
  /** Mebibytes of memory that a worker may have; {@link defaultBatchLimits} where it is left out. */
  readonly memory?: number
  /** Limits of the parser, as `parse` takes them. Time is the worker's affair. */
  readonly limits?: Omit<NonNullable<ParseOptions['limits']>, 'milliseconds'>
}

/** Worker processes that read documents. They are started when there is work for them. */
export interface ParserPool {
  readonly jobs: number
  /** Documents that the workers take at once: what is in hand, and what lies ready so that no worker need wait. */
  readonly atOnce: number
  /** Names or paths of the documents that are being read. */
  readonly inHand: readonly string[]
  /** Reads a document. A document that fails is a result; rejects only where no worker can be started. */
  parse(input: DocumentInput): Promise<ParsedResult>
  /** Reads a document and has the worker write its record, as indented JSON, and its text. The files are not synced. */
  write(input: DocumentInput, files: FilesToWrite): Promise<WrittenResult>
  /** Ends the workers once they have done what they were given. */
  close(): Promise<void>
  /** Ends the workers at once; what is not done is rejected. Does nothing after `close`. */
  destroy(reason?: unknown): void
}

interface Task {
  readonly input: DocumentInput
  readonly files: FilesToWrite | null
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: unknown) => void
}

/** Orders that a worker has at a time: one in hand, and the next, so that it need not wait for it. */
const ordersAhead = 2

/** Makes a pool of workers. It must be closed or destroyed. */
export function openPool(options: PoolOptions = {}): ParserPool {
  const jobs = options.jobs ?? defaultJobs()
  const timeout = options.timeout ?? defaultBatchLimits.timeout
  const memory = options.memory ?? defaultBatchLimits.memory
  const module = beside('../worker/main', import.meta.url)
  const lanes = Array.from({ length: jobs }, () => new Lane({ module, timeout, memory }))
  const queue = new Queue<Task>()
  // One clock only: the worker's time limit also ends a step that the parser's own would have to wait for.
  const limits = { ...options.limits, milliseconds: Number.POSITIVE_INFINITY }

  const serve = async (lane: Lane) => {
    for (let task = await queue.take(); task !== null; task = await queue.take()) {
      const { input, files, resolve, reject } = task
      await orderFor(input, files, limits)
        .then((order) => ('failure' in order ? order : lane.run(order)))
        .then(resolve, reject)
    }
  }
  const served = Promise.all(
    Array.from({ length: ordersAhead }, () => lanes).flatMap((each) => each.map(serve)),
  )
  const run = (input: DocumentInput, files: FilesToWrite | null) =>
    new Promise<Reply>((resolve, reject) => queue.add({ input, files, resolve, reject }))

  return {
    jobs,
    atOnce: jobs * ordersAhead,
    get inHand() {
      return lanes.flatMap(({ inHand }) => (inHand === null ? [] : [inHand]))
    },
    parse: async (input) => {
      const reply = await run(input, null)
      return reply.failure === null
        ? { document: documentOf(reply), failure: null }
        : { document: null, failure: reply.failure }
    },
    write: async (input, files) => {
      const reply = await run(input, files)
      return reply.failure === null
        ? { summary: reply.summary, failure: null }
        : { summary: null, failure: reply.failure }
    },
    close: async () => {
      queue.close()
      await served
      for (const lane of lanes) lane.end()
    },
    destroy: (reason = new Error('The pool was destroyed.')) => {
      for (const { reject } of queue.drain()) reject(reason)
      queue.close()
      for (const lane of lanes) lane.destroy(reason)
    },
  }
}

async function orderFor(
  input: DocumentInput,
  files: FilesToWrite | null,
  limits: Order['limits'],
): Promise<Order | Extract<Reply, { failure: object }>> {
  if ('path' in input) return { source: { path: input.path }, name: input.name ?? input.path, limits, files }
  try {
    const bytes = typeof input.bytes === 'function' ? await input.bytes() : input.bytes
    return { source: { bytes }, name: input.name ?? null, limits, files }
  } catch (error) {
    return { failure: { ...described(error), stage: 'loading', sha256: null } }
  }
}
