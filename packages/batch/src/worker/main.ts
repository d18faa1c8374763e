import { Worker } from 'node:worker_threads'
import type { Order, WorkerMessage, WorkerSettings } from './messages.js'
import { runOrder } from './run-order.js'

const { memory } = JSON.parse(process.argv[2] as string) as WorkerSettings

// Ctrl-C goes to every process of the terminal; what a worker has in hand is the parent's to decide.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())

new Worker(new URL('./watch.js', import.meta.url), {
  workerData: { memory, parent: process.ppid },
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1 },
}).unref()

const { parse } = await import('@rapporteur/parser')

let last = Promise.resolve()
process.on('message', (order: Order) => {
  last = last.then(async () => {
    const reply = await runOrder(order, parse)
    send({ reply, residentMemory: process.memoryUsage.rss() })
  })
})
send({ ready: true })

function send(message: WorkerMessage): void {
  if (process.connected) process.send?.(message)
}
