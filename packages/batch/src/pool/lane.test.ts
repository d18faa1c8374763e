import { afterEach, expect, test } from 'vitest'
import type { Order, Reply } from '../worker/messages.js'
import { Lane } from './lane.js'

const module = new URL('../testing/stub-worker.js', import.meta.url)
const lanes: Lane[] = []

function lane({ timeout = 60_000, script = module } = {}): Lane {
  const made = new Lane({ module: script, timeout, memory: 128 })
  lanes.push(made)
  return made
}
afterEach(() => {
  for (const made of lanes.splice(0)) made.destroy(new Error('The test is over.'))
})

const order = (name: string): Order => ({ source: { path: name }, name, limits: {}, files: null })
const codeOf = (reply: Reply) => reply.failure?.code ?? null
/** The process that did an order. */
const workerOf = (reply: Reply) =>
  'summary' in reply ? (reply.summary as unknown as { worker: number }).worker : null

test('one worker does what comes, in order', async () => {
  const one = lane()
  expect(one.inHand).toBe(null)
  const replies = ['a', 'b', 'c'].map((name) => one.run(order(name)))
  expect(one.inHand).toBe('a')
  const workers = (await Promise.all(replies)).map(workerOf)
  expect(new Set(workers).size).toBe(1)
  expect(one.inHand).toBe(null)
})

test('a document that hangs is given up after its time, and those behind it are read', async () => {
  const one = lane({ timeout: 2000 })
  const replies = ['a', 'hang', 'b', 'c'].map((name) => one.run(order(name)))
  expect((await Promise.all(replies)).map(codeOf)).toEqual([null, 'timeout', null, null])
})

test('a document that ends its worker fails alone', async () => {
  const one = lane()
  const replies = ['a', 'exit', 'b', 'out of memory', 'c'].map((name) => one.run(order(name)))
  expect((await Promise.all(replies)).map(codeOf)).toEqual([null, 'crashed', null, 'out-of-memory', null])
})

test('a document is judged by a worker that has done nothing before', async () => {
  const one = lane()
  const replies = ['a', 'exit unless fresh', 'b'].map((name) => one.run(order(name)))
  expect((await Promise.all(replies)).map(codeOf)).toEqual([null, null, null])
})

test('a worker that has grown is renewed', async () => {
  const one = lane()
  const first = await one.run(order('a'))
  const [grown, second] = await Promise.all([one.run(order('grow')), one.run(order('b'))])
  const third = await one.run(order('c'))
  expect(workerOf(grown)).toBe(workerOf(first))
  expect(codeOf(second)).toBe(null)
  expect(workerOf(third)).not.toBe(workerOf(first))
})

test('where no worker can be started, that is an error and no failure of a document', async () => {
  const one = lane({ script: new URL('no-such-worker.js', import.meta.url) })
  await expect(one.run(order('a'))).rejects.toThrow(/^No worker could be started .*Cannot find module/u)
})

test('a lane that is destroyed rejects what it has in hand', async () => {
  const one = lane()
  const reply = one.run(order('hang'))
  one.destroy(new Error('enough'))
  await expect(reply).rejects.toThrow('enough')
})
