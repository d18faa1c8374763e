import iconv from 'iconv-lite'
import type { DocumentProperties } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import { noProperties } from '../read-result.js'

/** Name of the stream in which Office keeps what a file says about itself. */
export const summaryStream = '\u0005SummaryInformation'

// [MS-OLEPS] 2.15 and 3.1.2: numbers of properties and types of values
const codePage = 1
const properties = { title: 2, creator: 4, created: 12, modified: 13 } as const
const narrowString = 30
const fileTime = 64
/** Milliseconds between 1601, where a FILETIME begins, and 1970. */
const epoch = 11_644_473_600_000

/** Reads what the file says about itself, from its stream SummaryInformation; null where it says nothing. */
export function readSummary(stream: Uint8Array | null): DocumentProperties {
  if (!stream || stream.length < 48) return noProperties
  try {
    return readSet(new DataView(stream.buffer, stream.byteOffset, stream.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return noProperties
    throw error
  }
}

function readSet(view: DataView): DocumentProperties {
  const set = view.getUint32(44, true)
  const count = Math.min(view.getUint32(set + 4, true), 100)
  const places = new Map<number, number>()
  for (let index = 0; index < count; index++) {
    const at = set + 8 + index * 8
    places.set(view.getUint32(at, true), set + view.getUint32(at + 4, true))
  }
  const page = places.get(codePage)
  const encoding = encodingOf(page === undefined ? 1252 : view.getUint16(page + 4, true))
  const text = (number: number): string | null => {
    const at = places.get(number)
    if (at === undefined || view.getUint16(at, true) !== narrowString) return null
    const length = Math.min(view.getUint32(at + 4, true), 10_000)
    const bytes = Buffer.from(
      view.buffer,
      view.byteOffset + at + 8,
      Math.min(length, view.byteLength - at - 8),
    )
    return cleanText(iconv.decode(bytes, encoding).split('\0', 1)[0] ?? '') || null
  }
  const time = (number: number): string | null => {
    const at = places.get(number)
    if (at === undefined || view.getUint16(at, true) !== fileTime) return null
    const milliseconds = Number(view.getBigUint64(at + 4, true) / 10_000n) - epoch
    const date = new Date(milliseconds)
    return milliseconds <= 0 || Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z')
  }
  return {
    title: text(properties.title),
    creator: text(properties.creator),
    created: time(properties.created),
    modified: time(properties.modified),
  }
}

function encodingOf(page: number): string {
  if (page === 65001) return 'utf-8'
  if (page === 1200) return 'utf-16le'
  return iconv.encodingExists(`cp${page}`) ? `cp${page}` : 'windows-1252'
}
