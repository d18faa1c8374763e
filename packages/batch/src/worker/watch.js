// A thread beside the parser, which may be in a loop that lets nothing else of its process run: ends the process when
// its resident memory is over the limit, or when the process that started it is gone.
//
// JavaScript, since Node gives a thread no loader for TypeScript when the sources are run.
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** Milliseconds between two looks. */
const interval = 50

/** @type {{ memory: number, parent: number }} */
const { memory, parent } = workerData

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() <= memory) return
  writeSync(2, 'out of memory\n')
  process.kill(process.pid, 'SIGKILL')
}, interval)
