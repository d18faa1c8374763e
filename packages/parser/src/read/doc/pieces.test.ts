import { expect, it } from 'vitest'
import type { FileInformation } from './file-information.js'
import { readPieces, textBetween } from './pieces.js'

/** A table stream that holds a piece table: for each piece its text's length, its offset, and whether it is narrow. */
function pieceTable(...pieces: readonly (readonly [length: number, offset: number, narrow: boolean])[]) {
  const size = 4 + pieces.length * 12
  const table = Buffer.alloc(5 + size)
  table.writeUInt8(2, 0)
  table.writeUInt32LE(size, 1)
  let place = 0
  pieces.forEach(([length, offset, narrow], index) => {
    place += length
    table.writeUInt32LE(place, 5 + (index + 1) * 4)
    const at = 5 + (pieces.length + 1) * 4 + index * 8
    table.writeUInt32LE(narrow ? offset * 2 + 0x40000000 : offset, at + 2)
  })
  const information = { place: () => ({ offset: 0, length: table.length }) } as unknown as FileInformation
  return readPieces(new DataView(table.buffer, table.byteOffset, table.length), information)
}

it('puts a text together that was saved fast: pieces out of order, narrow and wide', () => {
  const stream = Buffer.concat([Buffer.from('会议', 'utf16le'), Buffer.from('dr\x96aft', 'latin1')])
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length)
  const pieces = pieceTable([6, 4, true], [2, 0, false])
  expect(textBetween(view, pieces, 0, 8)).toBe('dr–aft会议')
  expect(textBetween(view, pieces, 5, 7)).toBe('t会')
})

it('takes a piece outside the stream for damage', () => {
  expect(() => textBetween(new DataView(new ArrayBuffer(4)), pieceTable([9, 2, false]), 0, 9)).toThrow(
    RangeError,
  )
})
