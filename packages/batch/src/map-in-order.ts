/** How much of the work is ahead of the reader, and when all of it ends. */
export interface MapInOrderOptions {
  /** Items at most that are being worked on at once. */
  readonly atOnce: number
  /** Items at most that are being worked on or whose results are not taken yet. */
  readonly window: number
  /** Ends the work at once: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Works on many items at once and gives the results in the items' order, each as soon as it and all before it are
 * there. Items are asked for only when there is room to work on them, so a reader that is slow, or stops, holds the work
 * back.
 *
 * @throws whatever the items, the work or the signal throw.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { atOnce, window, signal }: MapInOrderOptions,
): AsyncGenerator<Result, void, undefined> {
  signal?.throwIfAborted()
  const source = iteratorOf(items)
  const aborted = abortion(signal)
  const results: Promise<Result>[] = []
  let running = 0
  /** Given when work ends: there may be room then. */
  let freed = signalled()
  let next: Promise<IteratorResult<Item>> | null = null
  let ended = false
  const begin = (item: Item) => {
    running++
    return handled(
      work(item).finally(() => {
        running--
        freed.give()
      }),
    )
  }
  try {
    while (!ended || results.length > 0) {
      const first = results[0]
      const hasRoom = !ended && results.length < window && running < atOnce
      if (hasRoom) next ??= handled(Promise.resolve(source.next()))
      if (running < atOnce) freed = signalled()
      const ready = await Promise.race([
        aborted.promise,
        ...(first === undefined ? [] : [first.then(() => 'result' as const)]),
        ...(hasRoom && next !== null ? [next.then(() => 'item' as const)] : [freed.promise]),
      ])
      if (ready === 'result') {
        results.shift()
        yield first as Promise<Result>
      } else if (ready === 'item') {
        const { done, value } = (await next) as IteratorResult<Item>
        next = null
        if (done) ended = true
        else results.push(begin(value))
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

/** A promise, and what fulfils it. */
function signalled(): { readonly promise: Promise<void>; readonly give: () => void } {
  let give = () => {}
  const promise = new Promise<void>((resolve) => {
    give = resolve
  })
  return { promise, give }
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
