import type { DocumentFailure } from '../result.js'
import type { Order, Reply, WorkerMessage } from '../worker/messages.js'
import { startWorker, type WorkerEnd, type WorkerProcess } from '../worker/worker-process.js'
import { crashed, outOfMemory, timedOut } from './failures.js'

/** What the workers of a lane are, and may cost. */
export interface LaneOptions {
  /** The module that a worker runs. */
  readonly module: URL
  /** Milliseconds a document. */
  readonly timeout: number
  /** Mebibytes a worker. */
  readonly memory: number
}

interface Pending {
  readonly order: Order
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: unknown) => void
  sent: boolean
  /** Whether a worker has ended with it already. */
  retried: boolean
}

const mebibyte = 1024 * 1024
/** A worker that keeps more than this part of its memory after a document is renewed. */
const worn = 0.5

/**
 * One worker at a time, and what it has to do: started when there is work, renewed when it has grown, replaced when it
 * had to be given up. An order that comes while another is being done waits in the worker, so that it never idles.
 */
export class Lane {
  readonly #options: LaneOptions
  readonly #pending: Pending[] = []
  #worker: WorkerProcess | null = null
  #ready = false
  #done = 0
  #retiring = false
  #overdue = false
  #timer: NodeJS.Timeout | undefined

  constructor(options: LaneOptions) {
    this.#options = options
  }

  /** Name or path of the document that is being read; null where there is none. */
  get inHand(): string | null {
    const order = this.#pending[0]?.order
    if (order === undefined) return null
    return 'path' in order.source ? order.source.path : order.name
  }

  /** Has the worker do what the order says; rejects only where no worker can be started or the lane is destroyed. */
  run(order: Order): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ order, resolve, reject, sent: false, retried: false })
      this.#proceed()
    })
  }

  /** Lets the worker end once it has nothing to do. */
  end(): void {
    this.#worker?.end()
  }

  /** Ends the worker at once; what it has in hand is rejected. */
  destroy(reason: unknown): void {
    clearTimeout(this.#timer)
    for (const { reject } of this.#pending.splice(0)) reject(reason)
    this.#worker?.kill()
  }

  #proceed(): void {
    const [first] = this.#pending
    if (first === undefined) return
    if (this.#worker === null) this.#start()
    if (!this.#ready || this.#retiring) return
    if (!first.sent) this.#startTimer()
    for (const pending of this.#pending) {
      if (pending.sent) continue
      pending.sent = true
      this.#worker?.send(pending.order)
    }
  }

  #start(): void {
    const { module, memory } = this.#options
    const worker = startWorker(module, memory, {
      message: (message) => this.#hear(worker, message),
      exit: (end) => this.#lose(worker, end),
    })
    this.#worker = worker
    this.#ready = false
    this.#retiring = false
    this.#overdue = false
    this.#done = 0
  }

  #startTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#overdue = true
      this.#worker?.kill()
    }, this.#options.timeout)
  }

  #hear(worker: WorkerProcess, message: WorkerMessage): void {
    if (worker !== this.#worker || this.#overdue) return
    if ('ready' in message) this.#ready = true
    else {
      clearTimeout(this.#timer)
      this.#done++
      if (message.residentMemory > this.#options.memory * mebibyte * worn) this.#retiring = true
      this.#pending.shift()?.resolve(message.reply)
      if (this.#pending[0]?.sent) this.#startTimer()
      else if (this.#retiring) this.#retire(worker)
    }
    this.#proceed()
  }

  #retire(worker: WorkerProcess): void {
    worker.end()
    this.#worker = null
  }

  #lose(worker: WorkerProcess, end: WorkerEnd): void {
    if (worker !== this.#worker) return
    clearTimeout(this.#timer)
    this.#worker = null
    for (const pending of this.#pending) pending.sent = false
    if (!this.#ready) {
      const error = new Error(`No worker could be started (${end.how}).`)
      for (const { reject } of this.#pending.splice(0)) reject(error)
      return
    }
    const failure = this.#blame(end)
    if (failure !== null) this.#pending.shift()?.resolve({ failure })
    this.#proceed()
  }

  /** Why the document in hand failed with its worker; null where it is tried again. */
  #blame(end: WorkerEnd): DocumentFailure | null {
    const [first] = this.#pending
    if (first === undefined) return null
    if (this.#overdue) return timedOut(this.#options.timeout)
    // A document is judged by what it needs itself, not by what a worker has left of those before it.
    if (this.#done > 0 && !first.retried) {
      first.retried = true
      return null
    }
    return end.outOfMemory ? outOfMemory(this.#options.memory) : crashed(end.how)
  }
}
