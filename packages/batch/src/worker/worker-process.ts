import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, WorkerMessage, WorkerSettings } from './messages.js'

/** A worker as the pool holds it. */
export interface WorkerProcess {
  /** Sends an order. Orders are done one after the other. */
  send(order: Order): void
  /** Lets it end by itself. */
  end(): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/** What the pool hears of a worker. */
export interface WorkerListener {
  message(message: WorkerMessage): void
  /** It is gone; nothing more will come. */
  exit(end: WorkerEnd): void
}

/** How a worker ended. */
export interface WorkerEnd {
  readonly outOfMemory: boolean
  /** For a person: the exit code or signal, and the last that it said. */
  readonly how: string
}

const mebibyte = 1024 * 1024
/** Of the memory that a worker may have, the part that V8 may use for objects; the rest is code, stacks and buffers. */
const heapShare = 0.75
/** Characters kept of what a worker says on standard error. */
const kept = 4000

/**
 * Starts a worker: a process of its own, so that neither memory that V8 does not count, nor a crash of V8 itself,
 * nor a loop that never ends reaches the process that started it.
 *
 * @param memory mebibytes that it may have.
 */
export function startWorker(module: URL, memory: number, listener: WorkerListener): WorkerProcess {
  const settings: WorkerSettings = { memory: memory * mebibyte }
  const child = fork(fileURLToPath(module), [JSON.stringify(settings)], {
    execArgv: [...moduleFlags(process.execArgv), `--max-old-space-size=${Math.floor(memory * heapShare)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-kept)
  })
  child.on('message', (message) => listener.message(message as WorkerMessage))
  let gone = false
  const exit = (how: string) => {
    if (gone) return
    gone = true
    listener.exit({ outOfMemory: /out of memory/iu.test(said), how: `${how}${errorLine(said)}` })
  }
  child.on('error', (error) => exit(error.message))
  child.on('close', (code, signal) => exit(signal === null ? `exit code ${code}` : `signal ${signal}`))
  return {
    // A worker that is gone is heard of by its end.
    send: (order) => child.send(order, () => {}),
    end: () => {
      if (child.connected) child.disconnect()
    },
    kill: () => child.kill('SIGKILL'),
  }
}

const moduleFlag = /^(?:--import|--require|-r|--loader|--experimental-loader|--conditions|-C)(?<value>=.*)?$/u

/** Of this process's own flags, those that say how modules are found; the others are no affair of a worker. */
function moduleFlags(flags: readonly string[]): string[] {
  return flags.flatMap((flag, index) => {
    const match = moduleFlag.exec(flag)
    if (match === null) return []
    return match.groups?.value === undefined ? [flag, flags[index + 1] ?? ''] : [flag]
  })
}

/** The line that names the error, of what Node prints when a process fails; else the last line. */
function errorLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const line = lines.find((each) => /Error\b/u.test(each)) ?? lines.findLast((each) => each !== '')
  return line === undefined ? '' : `: ${line}`
}
