import { readPlc } from './plc.js'

/**
 * Stretches of the WordDocument stream that have a format each, in order. What is known of a stretch stands at its
 * index in each list: a file has many, and an object for each would cost more than all else.
 */
export interface FormattedRuns {
  /** Where the stretch begins and ends, in bytes of the stream. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where its modifiers lie in the stream, 0 for none; two stretches with one place have one format. */
  readonly places: readonly number[]
}

const pageSize = 512

/** The runs of characters with a format of their own ([MS-DOC] 2.9.33, ChpxFkp). */
export function characterRuns(
  stream: DataView,
  table: DataView,
  place: { offset: number; length: number },
): FormattedRuns {
  return readPages(stream, table, place, 1)
}

/** The paragraphs, as they lie in the stream ([MS-DOC] 2.9.175, PapxFkp). */
export function paragraphRuns(
  stream: DataView,
  table: DataView,
  place: { offset: number; length: number },
): FormattedRuns {
  return readPages(stream, table, place, 13)
}

/** Reads pages of 512 bytes, whose last byte says how many stretches they tell of, with so many bytes for each. */
function readPages(
  stream: DataView,
  table: DataView,
  place: { offset: number; length: number },
  size: number,
): FormattedRuns {
  const plc = readPlc(table, place, 4)
  const starts: number[] = []
  const ends: number[] = []
  const places: number[] = []
  const seen = new Set<number>()
  let last = -1
  for (let number = 0; number < plc.count; number++) {
    const page = (table.getUint32(plc.data(number), true) & 0x3fffff) * pageSize
    if (seen.has(page)) continue
    seen.add(page)
    if (page + pageSize > stream.byteLength) throw new RangeError('a page of formats lies outside the stream')
    const count = stream.getUint8(page + pageSize - 1)
    const formats = page + (count + 1) * 4
    let start = stream.getUint32(page, true)
    for (let index = 0; index < count; index++) {
      const end = stream.getUint32(page + index * 4 + 4, true)
      if (end > start && start >= last) {
        const offset = stream.getUint8(formats + index * size) * 2
        starts.push(start)
        ends.push(end)
        places.push(offset === 0 ? 0 : page + offset)
        last = start
      }
      start = end
    }
  }
  return { starts, ends, places }
}

/** Index of the last run that begins at or before a place in the stream, or -1. */
export function runAt({ starts }: FormattedRuns, place: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
