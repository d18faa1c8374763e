/** The items, as long as nobody wants the work to end. */
export function* untilStopped<Item>(
  items: Iterable<Item>,
  run: { readonly stopped: boolean },
): Generator<Item> {
  for (const item of items) {
    if (run.stopped) return
    yield item
  }
}
