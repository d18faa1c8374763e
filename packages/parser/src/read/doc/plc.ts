/** A list of places in the text with data for each stretch between two of them: a PLC ([MS-DOC] 2.2.2). */
export interface Plc {
  /** How many stretches there are. */
  readonly count: number
  /** Where stretch `index` begins; `count` is where the last one ends. */
  readonly position: (index: number) => number
  /** Where the data of a stretch lie in the table stream. */
  readonly data: (index: number) => number
}

const none: Plc = { count: 0, position: () => 0, data: () => 0 }

/** Reads a PLC whose data have so many bytes; one of no length has no stretches. */
export function readPlc(
  view: DataView,
  { offset, length }: { readonly offset: number; readonly length: number },
  size: number,
): Plc {
  if (length < 4) return none
  const count = Math.floor((length - 4) / (4 + size))
  if (offset + length > view.byteLength) throw new RangeError('a table lies outside its stream')
  return {
    count,
    position: (index) => view.getUint32(offset + index * 4, true),
    data: (index) => offset + (count + 1) * 4 + index * size,
  }
}
