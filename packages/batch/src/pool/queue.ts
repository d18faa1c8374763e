/** A queue that its takers wait at. */
export class Queue<Item> {
  readonly #items: Item[] = []
  readonly #takers: ((item: Item | null) => void)[] = []
  #closed = false

  /** Adds an item at the end. */
  add(item: Item): void {
    const taker = this.#takers.shift()
    if (taker === undefined) this.#items.push(item)
    else taker(item)
  }

  /** The next item, as soon as there is one; null where the queue is closed and empty. */
  take(): Promise<Item | null> {
    const item = this.#items.shift()
    if (item !== undefined || this.#closed) return Promise.resolve(item ?? null)
    return new Promise((resolve) => this.#takers.push(resolve))
  }

  /** Lets the takers go once it is empty. */
  close(): void {
    this.#closed = true
    for (const taker of this.#takers.splice(0)) taker(null)
  }

  /** Takes out all that is left. */
  drain(): Item[] {
    return this.#items.splice(0)
  }
}
