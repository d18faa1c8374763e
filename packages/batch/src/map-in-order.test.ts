import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapInOrder } from './map-in-order.js'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = []
  for await (const item of items) taken.push(item)
  return taken
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('results come in the order of the items, in whatever order the work ends', async () => {
  const order = fc.uniqueArray(fc.nat(30), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 8 }), async (ends, window) => {
      const items = ends.map((_, index) => index)
      const finish = new Map<number, () => void>()
      const work = (item: number) =>
        new Promise<string>((resolve) => finish.set(item, () => resolve(`result ${item}`)))
      const results = all(mapInOrder(items, work, { atOnce: 100, window }))
      const ranked = items.toSorted((one, other) => (ends[one] as number) - (ends[other] as number))
      while (ranked.length > 0) {
        await settled()
        const at = ranked.findIndex((item) => finish.has(item))
        const [item] = ranked.splice(at, 1)
        finish.get(item as number)?.()
      }
      expect(await results).toEqual(items.map((item) => `result ${item}`))
    }),
  )
})

test('no more is asked for than the window holds until a result is taken', async () => {
  let asked = 0
  function* items() {
    for (;;) yield asked++
  }
  const results = mapInOrder(items(), async (item) => item, { atOnce: 100, window: 3 })
  expect((await results.next()).value).toBe(0)
  await settled()
  expect(asked).toBeLessThanOrEqual(3)
  await results.next()
  expect(asked).toBeLessThanOrEqual(4)
  await results.return()
})

test('no more is worked on at once than may be', async () => {
  let running = 0
  let most = 0
  const work = async (item: number) => {
    most = Math.max(most, ++running)
    await settled()
    running--
    return item
  }
  const items = Array.from({ length: 20 }, (_, index) => index)
  expect(await all(mapInOrder(items, work, { atOnce: 3, window: 10 }))).toEqual(items)
  expect(most).toBe(3)
})

test('a result is given as soon as it is there, though no further item has come', async () => {
  async function* items() {
    yield 'first'
    await new Promise(() => {})
  }
  const results = mapInOrder(items(), async (item) => item, { atOnce: 100, window: 4 })
  expect(await results.next()).toEqual({ done: false, value: 'first' })
  await results.return()
})

test('what the items or the work throw ends the iteration', async () => {
  async function* items() {
    yield 1
    throw new Error('no more paper')
  }
  await expect(all(mapInOrder(items(), async (item) => item, { atOnce: 100, window: 2 }))).rejects.toThrow(
    'no more paper',
  )
  const work = async () => Promise.reject(new Error('no ink'))
  await expect(all(mapInOrder([1, 2], work, { atOnce: 100, window: 2 }))).rejects.toThrow('no ink')
})

test('an abort ends it with the signal’s reason, also while nothing comes', async () => {
  const abort = new AbortController()
  const results = all(
    mapInOrder([1], () => new Promise(() => {}), { atOnce: 100, window: 1, signal: abort.signal }),
  )
  await settled()
  abort.abort(new Error('enough'))
  await expect(results).rejects.toThrow('enough')
  await expect(
    all(mapInOrder([1], async () => 1, { atOnce: 100, window: 1, signal: abort.signal })),
  ).rejects.toThrow('enough')
})

test('a reader that stops lets the source clean up', async () => {
  let cleaned = false
  function* items() {
    try {
      for (;;) yield 1
    } finally {
      cleaned = true
    }
  }
  for await (const _ of mapInOrder(items(), async (item) => item, { atOnce: 100, window: 2 })) break
  expect(cleaned).toBe(true)
})
