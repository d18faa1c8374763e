import { expect, it } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import { noProperties } from '../read-result.js'
import type { FileInformation } from './file-information.js'
import { readOldText } from './old-text.js'

/** A stream as Word 6 writes it: where the text begins and how long it is, then the text. */
function stream(text: string, flags = 0): Uint8Array {
  const bytes = Buffer.alloc(0x300 + text.length)
  bytes.writeUInt16LE(flags, 10)
  bytes.writeUInt32LE(0x300, 0x18)
  bytes.writeUInt32LE(text.length, 0x34)
  bytes.write(text, 0x300, 'latin1')
  return bytes
}
const information = { version: 101 } as FileInformation

it('reads the text and the cells, of fields what they show', () => {
  const text =
    'TSB Circular 5\rTo:\x07- Administrations\r- Members\x07\x07Tel:\x07+41\x07\x07See \x13HYPERLINK "x"\x14page 2\x15.\x0bEnd\r'
  const { tree, messages } = readOldText(stream(text), information, noProperties)
  const { blocks, tables } = toDocument(tree, noProperties)
  expect(blocks.map((block) => block.label + block.text)).toEqual([
    'TSB Circular 5',
    'To:',
    '-Administrations',
    '-Members',
    'Tel:',
    '+41',
    'See page 2.',
    'End',
  ])
  expect(tables[0]?.rows.map((row) => row.length)).toEqual([2, 2])
  expect(blocks.at(-1)?.at).toEqual({ in: 'doc', paragraph: 8 })
  expect(messages).toMatchObject([{ rule: 'old-word' }])
})

it('names the version of a file whose text is out of order', () => {
  expect(() => readOldText(stream('x', 4), { ...information, version: 104 }, noProperties)).toThrow(
    /Word 95/u,
  )
})
