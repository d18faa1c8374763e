import iconv from 'iconv-lite'
import type { FileInformation } from './file-information.js'
import { readPlc } from './plc.js'

/** A stretch of the text that lies in one piece in the WordDocument stream ([MS-DOC] 2.9.177). */
export interface Piece {
  /** In characters of the text. */
  readonly start: number
  readonly end: number
  /** Where its first character lies in the stream. */
  readonly offset: number
  /** Bytes of a character: 1 for Windows-1252, 2 for UTF-16. */
  readonly width: 1 | 2
  /** Where a list of modifiers lies in the table stream that holds for the whole piece; null for none. */
  readonly modifiers: { readonly start: number; readonly end: number } | null
  /** A single modifier that holds for the whole piece, by its short number, and its operand; null for none. */
  readonly modifier: { readonly number: number; readonly operand: number } | null
}

/**
 * Reads the piece table ([MS-DOC] 2.8.35). A file that was saved fast has many pieces, and its deleted text
 * lies in none.
 */
export function readPieces(table: DataView, information: FileInformation): Piece[] {
  const { offset, length } = information.place('pieces')
  const end = offset + length
  if (end > table.byteLength || length === 0) throw new RangeError('the piece table is missing')
  const modifiers: { start: number; end: number }[] = []
  let at = offset
  while (at < end && table.getUint8(at) === 1) {
    const size = table.getUint16(at + 1, true)
    modifiers.push({ start: at + 3, end: at + 3 + size })
    at += 3 + size
  }
  if (at >= end || table.getUint8(at) !== 2) throw new RangeError('the piece table is damaged')
  const plc = readPlc(table, { offset: at + 5, length: table.getUint32(at + 1, true) }, 8)
  const pieces: Piece[] = []
  let last = 0
  for (let index = 0; index < plc.count; index++) {
    const start = plc.position(index)
    const stop = plc.position(index + 1)
    if (start < last || stop < start) throw new RangeError('the pieces are out of order')
    last = stop
    const data = plc.data(index)
    const packed = table.getUint32(data + 2, true)
    const narrow = (packed & 0x40000000) !== 0
    const place = packed & 0x3fffffff
    const property = table.getUint16(data + 6, true)
    const isList = (property & 1) === 1
    pieces.push({
      start,
      end: stop,
      offset: narrow ? place >>> 1 : place,
      width: narrow ? 1 : 2,
      modifiers: isList ? (modifiers[property >> 1] ?? null) : null,
      modifier: isList || property === 0 ? null : { number: (property >> 1) & 0x7f, operand: property >> 8 },
    })
  }
  return pieces
}

/**
 * The text between two places, a character for each place.
 *
 * @throws {RangeError} where a piece lies outside the stream
 */
export function textBetween(stream: DataView, pieces: readonly Piece[], start: number, end: number): string {
  const parts: string[] = []
  for (const piece of pieces) {
    const from = Math.max(start, piece.start)
    const to = Math.min(end, piece.end)
    if (from >= to) continue
    const offset = piece.offset + (from - piece.start) * piece.width
    const length = (to - from) * piece.width
    if (offset + length > stream.byteLength) throw new RangeError('a piece lies outside the stream')
    const buffer = Buffer.from(stream.buffer, stream.byteOffset + offset, length)
    parts.push(piece.width === 2 ? buffer.toString('utf16le') : iconv.decode(buffer, 'windows-1252'))
  }
  return parts.join('')
}
