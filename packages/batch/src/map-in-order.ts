/** How much of the work is ahead of the reader, and when all of it ends. */
export interface MapInOrderOptions {
  /** Items at most that are being worked on or whose results are not taken yet. */
  readonly window: number
  /** Ends the work at once: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Works on many items at once and gives the results in the items' order, each as soon as it and all before it are
 * there. Items are asked for only while the window has room, so a reader that is slow, or stops, holds the work back.
 *
 * @throws whatever the items, the work or the signal throw.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { window, signal }: MapInOrderOptions,
): AsyncGenerator<Result, void, undefined> {
  signal?.throwIfAborted()
  const source = iteratorOf(items)
  const aborted = abortion(signal)
  const results: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = null
  let ended = false
  try {
    while (!ended || results.length > 0) {
      if (!ended && results.length < window) next ??= handled(Promise.resolve(source.next()))
      const first = results[0]
      const asking = results.length < window ? next : null
      const ready = await Promise.race([
        aborted.promise,
        ...(first === undefined ? [] : [first.then(() => 'result' as const)]),
        ...(asking === null ? [] : [asking.then(() => 'item' as const)]),
      ])
      if (ready === 'result') {
        results.shift()
        yield first as Promise<Result>
      } else {
        const { done, value } = (await asking) as IteratorResult<Item>
        next = null
        if (done) ended = true
        else results.push(handled(work(value)))
      }
    }
  } finally {
    aborted.forget()
    // Not waited for: a source that hangs must not hold back whoever gives it up.
    if (!ended) handled(Promise.resolve(source.return?.()))
  }
}

function iteratorOf<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncIterator<Item> | Iterator<Item> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
}

/** A promise whose rejection nobody may be listening to yet. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {})
  return promise
}

function abortion(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  let listener = () => {}
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(signal?.reason)
    signal?.addEventListener('abort', listener, { once: true })
  })
  return { promise: handled(promise), forget: () => signal?.removeEventListener('abort', listener) }
}
