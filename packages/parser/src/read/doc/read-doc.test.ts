import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import type { Block } from '../../document/document.js'
import { defaultLimits } from '../../limits.js'
import { readDocx } from '../docx/read-docx.js'
import { readDoc } from './read-doc.js'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../../corpus/formats/${name}`, import.meta.url))
const bytes = fixture('features.doc')
const read = (input: Uint8Array) => readDoc(input, defaultLimits)
const blocksOf = ({ tree, properties }: ReturnType<typeof readDoc>) => toDocument(tree, properties).blocks

/** What a block is but for its place in the file. */
const inShort = ({ depth, level, label, text, bookmarks, bold, cell }: Block) => ({
  depth,
  level,
  label,
  text,
  bookmarks,
  bold,
  cell: cell && [cell.row, cell.column, cell.columnSpan],
})

describe('a file with one of each thing that Word knows', () => {
  it('gives the blocks of the same document as .docx', async () => {
    const newer = await readDocx(fixture('features.docx'))
    expect(blocksOf(read(bytes)).map(inShort)).toEqual(
      toDocument(newer.tree, newer.properties).blocks.map(inShort),
    )
  })

  it('keeps where each paragraph stood, links as data, and headers beside the text', () => {
    const { tree, messages } = read(bytes)
    expect(tree.children[0]?.data?.at).toEqual({ in: 'doc', paragraph: 0 })
    expect(JSON.stringify(tree)).toContain('"url":"mailto:tsb@itu.int"')
    expect(tree.data?.runningHeads).toMatchObject([
      { kind: 'header', pages: 'default', section: 0, children: [{ data: { label: '-' } }] },
      { kind: 'header', section: 1 },
    ])
    expect(messages.map(({ rule }) => rule)).toEqual(['tracked-changes', 'hidden-text'])
  })
})

/** A copy with other bytes in the file information, which begins the stream of the text. */
const changed = (offset: number, ...values: number[]) => {
  const copy = Buffer.from(bytes)
  copy.set(values, copy.indexOf(Buffer.of(0xec, 0xa5, 0x01, 0x01)) + offset)
  return copy
}

describe('what is no readable Word file', () => {
  it.each([
    ['a password', changed(11, 0x13), 'encrypted'],
    ['another sign at the beginning', changed(0, 0), 'damaged'],
    ['an end that is cut off', bytes.subarray(0, 6000), 'damaged'],
  ])('%s', (_, input, code) => {
    expect(() => read(input)).toThrow(expect.objectContaining({ code }))
  })

  it('is a limit where the text is too long', () => {
    expect(() => readDoc(bytes, { ...defaultLimits, textLength: 10 })).toThrow(
      expect.objectContaining({ limit: 'textLength' }),
    )
  })

  it('says which other program wrote a compound file', () => {
    const name = Buffer.from('WordDocument', 'utf16le')
    const book = Buffer.from(bytes)
    book.fill(0, book.indexOf(name), book.indexOf(name) + 64)
    book.write('Workbook', book.indexOf(Buffer.from('Root Entry', 'utf16le')) + 0, 'utf16le')
    expect(() => read(book)).toThrow(expect.objectContaining({ code: 'not-a-word-file' }))
  })
})

it('breaks into nothing but typed errors', () => {
  const places = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(places, fc.nat(bytes.length), (changes, length) => {
      const broken = Buffer.from(bytes)
      for (const [place, value] of changes) broken[place] = value
      try {
        read(length % 3 === 0 ? broken.subarray(0, length) : broken)
      } catch (error) {
        expect(error).toMatchObject({ name: 'UnreadableInputError' })
      }
    }),
    { numRuns: 300, seed: 97 },
  )
})
