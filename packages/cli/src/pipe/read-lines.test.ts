import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, readLines } from './read-lines.js'

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
    (one, other) => one - other,
  )
  let start = 0
  for (const end of ends) {
    yield bytes.subarray(start, end)
    start = end
  }
}

async function linesOf(text: string, cuts: readonly number[] = [], most = 1000): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of readLines(inPieces(new TextEncoder().encode(text), cuts), most)) lines.push(line)
  return lines
}

test('lines come whole, wherever the stream is cut', async () => {
  const lines = fc.array(fc.stringMatching(/^[a-z通函€😀 ]{0,9}$/u))
  await fc.assert(
    fc.asyncProperty(lines, fc.array(fc.nat(200)), async (texts, cuts) => {
      const expected = texts.map((text) => ({ text }))
      expect(await linesOf(texts.map((text) => `${text}\n`).join(''), cuts)).toEqual(expected)
    }),
  )
})

test('what stands behind the last line feed is a line; a carriage return is none of its text', async () => {
  expect(await linesOf('a\r\nb')).toEqual([{ text: 'a' }, { text: 'b' }])
})

test('a line that is too long is passed over, and the next one is read', async () => {
  const long = `${'x'.repeat(50)}\n`
  expect(await linesOf(`a\n${long}b\n${long}`, [10, 20, 30, 90], 40)).toEqual([
    { text: 'a' },
    { tooLong: true },
    { text: 'b' },
    { tooLong: true },
  ])
})
