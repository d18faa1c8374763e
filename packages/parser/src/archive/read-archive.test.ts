import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Limits } from '../limits.js'
import { parse } from '../parse.js'
import { wordFile } from '../testing/word-file.js'
import { safePath } from './entry-names.js'
import { readArchive } from './read-archive.js'

type Content = string | Uint8Array
const zip = (entries: Readonly<Record<string, Content>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

/** The zip with other bytes for a name, of the same length, and without the word that they are UTF-8. */
function renamed(bytes: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.set(to, at)
  return copy
}

async function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for await (const { name, bytes: unpack } of readArchive(bytes, limits))
    texts[name] = await unpack().then(
      (content) => Buffer.from(content).toString(),
      (error) => error.code,
    )
  return texts
}

describe('readArchive', () => {
  it('gives the files in order, those of archives inside among them, and none that is hidden', async () => {
    const inner = zip({ '通函/c.txt': 'C', '__MACOSX/c.txt': 'x' })
    const bytes = zip({ 'b.txt': 'B', 'a/in.zip': inner, 'a/.hidden.txt': 'x', 'a/~$b.docx': 'x', 'd/': '' })
    expect(await read(bytes)).toEqual({ 'a/in.zip!/通函/c.txt': 'C', 'b.txt': 'B' })
  })

  it('takes a Word file in an archive for the document that it is', async () => {
    const word = wordFile({ body: '<w:p><w:r><w:t>会议开幕。</w:t></w:r></w:p>' })
    const names = []
    for await (const { name, bytes } of readArchive(zip({ 'a.zip': word, 'b.docx': word }))) {
      names.push(name)
      expect((await parse(await bytes())).text).toBe('会议开幕。')
    }
    expect(names).toEqual(['a.zip', 'b.docx'])
  })

  it.each([
    ['gbk', '第33号通函.txt'],
    ['utf-8', '第33号通函.txt'],
    ['cp437', 'Décisions.txt'],
  ])('decodes names in %s that do not say so', async (encoding, name) => {
    const raw = iconv.encode(name, encoding)
    const bytes = renamed(zip({ ['x'.repeat(raw.length)]: 'text' }), 'x'.repeat(raw.length), raw)
    expect(Object.keys(await read(bytes))).toEqual([name])
  })

  it('keeps hostile names below any folder, and each its own', async () => {
    const bytes = zip({ '../../a.txt': '1', '/a.txt': '2', 'C:\\a.txt': '3', 'b\0<.txt': '4' })
    expect(await read(bytes)).toEqual({
      'a.txt': '1',
      'a (2).txt': '2',
      'a (3).txt': '3',
      'b__.txt': '4',
    })
  })

  it('tells what is wrong with one file where it is read, and goes on', async () => {
    const plain = Buffer.from(zip({ 'locked.txt': 'x', 'open.txt': 'y', 'in.zip': 'PK\x03\x04' }))
    const directory = plain.indexOf(Buffer.from('PK\x01\x02'))
    plain.writeUInt16LE(plain.readUInt16LE(directory + 8) | 1, directory + 8)
    expect(await read(plain)).toEqual({ 'in.zip': 'damaged', 'locked.txt': 'encrypted', 'open.txt': 'y' })
  })

  it.each([
    ['inputBytes', { inputBytes: 100 }],
    ['expansionRatio', { expansionRatio: 10 }],
  ])('refuses a file over the limit %s', async (limit, limits) => {
    const large = zip({ 'a.txt': 'a'.repeat(2_000_000) })
    for await (const { bytes } of readArchive(large, limits))
      await expect(bytes()).rejects.toMatchObject({ code: 'limit-exceeded', limit })
  })

  it('refuses more entries than allowed, and archives that stand too deep or are too large', async () => {
    const nested = zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.txt': 'C' }) }) })
    await expect(read(zip({ a: '', b: '' }), { entries: 1 })).rejects.toMatchObject({ limit: 'entries' })
    expect(await read(nested, { nesting: 2 })).toEqual({ 'a.zip!/b.zip': 'limit-exceeded' })
    expect(await read(nested, { expandedBytes: 10 })).toEqual({ 'a.zip': 'limit-exceeded' })
  })

  it('does not trust the size that the directory gives', async () => {
    const lying = Buffer.from(zip({ 'a.txt': 'a'.repeat(5000) }))
    const directory = lying.indexOf(Buffer.from('PK\x01\x02'))
    lying.writeUInt32LE(10, directory + 24)
    expect(await read(lying)).toEqual({ 'a.txt': 'damaged' })
  })

  it.each([
    ['text', strToU8('text'), 'not-an-archive'],
    ['a Word file', wordFile({ body: '' }), 'not-an-archive'],
    ['half an archive', zip({ 'a.txt': 'a' }).subarray(0, 40), 'damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'UnreadableInputError', code })
  })
})

it('an archive that is parsed says what it is and how to read it', async () => {
  await expect(parse(zip({ 'a.txt': 'a' }))).rejects.toMatchObject({
    code: 'archive',
    message: expect.stringContaining('readArchive'),
  })
})

it('no name leaves its folder', () => {
  const steps = fc.constantFrom('..', '.', '', 'a', 'C:', '\\', '..\\..', ' .. ', '\0', '会')
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 8 }), fc.constantFrom('/', '\\'), (parts, separator) => {
      const path = safePath(parts.join(separator))
      expect(path.startsWith('/')).toBe(false)
      expect(path.split('/').filter((step) => step === '..' || step.includes(':'))).toEqual([])
    }),
  )
})
