// A worker for tests of a lane: what it does with an order is the order's name.
import { writeSync } from 'node:fs'
import process from 'node:process'

let done = 0
process.on('disconnect', () => process.exit())
process.on('message', ({ name }) => {
  if (name === 'hang') for (;;);
  if (name === 'exit') process.exit(3)
  if (name === 'exit unless fresh' && done > 0) process.exit(3)
  if (name === 'out of memory') {
    writeSync(2, 'FATAL ERROR: JavaScript heap out of memory\n')
    process.abort()
  }
  done++
  const reply = { failure: null, summary: { worker: process.pid, name }, content: null }
  process.send({ reply, residentMemory: name === 'grow' ? 2 ** 40 : 1 })
})
process.send({ ready: true })
