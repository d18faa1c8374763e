import fc from 'fast-check'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UnreadableInputError } from '../../../errors.js'
import { defaultLimits, type Limits } from '../../../limits.js'
import { paragraph, relationships, root, wordFile, zipped } from '../../../testing/word-file.js'
import { readDocx } from '../read-docx.js'

const letter = wordFile({ body: paragraph('Dear Sir, '.repeat(400)) })

/** A package of one part whose sizes and places are written in 64 bits, as fflate does not write them. */
const zip64 =
  'UEsDBC0AAAAIAAAAIQCYkzoi//////////8RABQAd29yZC9kb2N1bWVudC54bWwBABAAqAAAAAAAAAB9AAAAAAAAAEWOQQ7D' +
  'IAwEv4LygDrqoQdE+ULfQIMTIsUYGVe0vy+kh15mtdq1ta7ZyMuLMKt505GrbfcpqRYLUJeEFOqFC+aerSwUtFvZoLHEIrxg' +
  'rXve6IDrPN+Awp4n75p9cvwMLQMyoP7Rv/Su4dVoQkOI2q2DkQ3KyXLydw//bf4LUEsBAi0DLQAAAAgAAAAhAJiTOiL/////' +
  '/////xEAHAAAAAAAAAAAAIAB/////3dvcmQvZG9jdW1lbnQueG1sAQAYAKgAAAAAAAAAfQAAAAAAAAAAAAAAAAAAAFBLBgYs' +
  'AAAAAAAAAC0ALQAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAABbAAAAAAAAAMAAAAAAAAAAUEsGBwAAAAAbAQAAAAAAAAEAAABQ' +
  'SwUGAAAAAP///////////////wAA'

/** The code of the error that reading ends with, or null. */
async function failure(bytes: Uint8Array): Promise<string | null> {
  try {
    await readDocx(bytes)
    return null
  } catch (error) {
    if (error instanceof UnreadableInputError) return error.code
    throw error
  }
}

/** The text of a file's blocks. */
async function text(bytes: Uint8Array): Promise<string> {
  return JSON.stringify((await readDocx(bytes)).tree)
}

/** A package written as a stream: the sizes of its parts stand behind them. */
function streamed(entries: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, content] of Object.entries(entries)) {
    const entry = new ZipDeflate(name)
    zip.add(entry)
    entry.push(strToU8(content), true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

/** The file with a name in it replaced, byte for byte. */
function withName(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

/** The file with its every four-byte number of that value replaced. */
function withSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true)
  return copy
}

describe('what is no Word file', () => {
  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['plain text', new TextEncoder().encode('尊敬的先生/女士：'), 'not-a-word-file'],
    ['a zip of something else', zipped({ 'readme.txt': 'hello' }), 'not-a-word-file'],
    [
      'a spreadsheet',
      zipped({
        '_rels/.rels': relationships(
          '<Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/>',
        ),
        'xl/workbook.xml': '<workbook/>',
      }),
      'not-a-word-file',
    ],
    ['half a file', letter.slice(0, letter.length >> 1), 'damaged'],
    ['the beginning of a file', letter.slice(0, 4), 'damaged'],
    [
      'XML cut off',
      wordFile({ parts: { 'word/document.xml': root('document', '<w:body>').slice(0, -5) } }),
      'broken-xml',
    ],
    ['XML that does not nest', wordFile({ body: '<w:p><w:r></w:p></w:r>' }), 'broken-xml'],
    [
      'XML with an unknown entity',
      wordFile({ body: '<w:p><w:r><w:t>a&nbsp;b</w:t></w:r></w:p>' }),
      'broken-xml',
    ],
    ['an empty main part', wordFile({ parts: { 'word/document.xml': '' } }), 'broken-xml'],
    [
      'a document without a body',
      wordFile({ parts: { 'word/document.xml': root('document', '') } }),
      'empty',
    ],
    [
      'entities of its own',
      wordFile({
        parts: { 'word/document.xml': `<!DOCTYPE d [<!ENTITY e "e">]>${root('document', '<w:body/>')}` },
      }),
      'broken-xml',
    ],
    [
      'text that is not UTF-8',
      wordFile({
        parts: { 'word/document.xml': Buffer.from(root('document', '<w:body>é</w:body>'), 'latin1') },
      }),
      'broken-xml',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await failure(bytes)).toBe(code)
  })

  test('a deflate stream that is broken', async () => {
    const name = new TextEncoder().encode('word/document.xml')
    const start = Buffer.from(letter).indexOf(name) + name.length
    const broken = letter.slice().fill(0xff, start, start + 40)
    expect(await failure(broken)).toBe('damaged')
  })

  test('a part that is longer or shorter than the directory says', async () => {
    const size = root('document', `<w:body>${paragraph('Dear Sir, '.repeat(400))}</w:body>`).length
    expect(await failure(withSize(letter, size, size + 1))).toBe('damaged')
    expect(await failure(withSize(letter, size, size - 100))).not.toBeNull()
  })

  test('a package that is too large is refused before it is unpacked', async () => {
    const size = root('document', `<w:body>${paragraph('Dear Sir, '.repeat(400))}</w:body>`).length
    await expect(readDocx(withSize(letter, size, 600 * 1024 * 1024))).rejects.toMatchObject({
      code: 'limit-exceeded',
      limit: 'expandedBytes',
    })
    await expect(readDocx(withSize(letter, size, 65 * 1024 * 1024))).rejects.toMatchObject({
      limit: 'expansionRatio',
    })
  })

  test.each<[limit: keyof Limits, value: number]>([
    ['expandedBytes', 1000],
    ['entries', 2],
    ['nesting', 4],
  ])('what is over the limit %s is refused by its name', async (limit, value) => {
    const nested = wordFile({ body: `<w:sdt><w:sdtContent>${paragraph('deep')}</w:sdtContent></w:sdt>` })
    expect(await failure(nested)).toBeNull()
    await expect(readDocx(nested, { ...defaultLimits, [limit]: value })).rejects.toMatchObject({
      code: 'limit-exceeded',
      limit,
    })
  })

  test('pictures that are large do not count, for they are not unpacked', async () => {
    const bytes = wordFile({
      body: paragraph('text'),
      parts: { 'word/media/image1.bmp': new Uint8Array(100_000) },
    })
    await expect(readDocx(bytes, { ...defaultLimits, expandedBytes: 50_000 })).resolves.toBeTruthy()
  })

  test('a document type is refused, so that no entity of its own is ever resolved', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">]>`
    const bytes = wordFile({
      parts: { 'word/document.xml': bomb + root('document', `<w:body>${paragraph('&b;')}</w:body>`) },
    })
    expect(await failure(bytes)).toBe('broken-xml')
  })

  test('bytes that were changed give a document or an UnreadableInputError, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(letter.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const changed = letter.slice()
          for (const [at, byte] of changes) changed[at] = byte
          await failure(changed)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('where the main part is', () => {
  const main = root('document', `<w:body>${paragraph('Opening of the meeting')}</w:body>`)

  test('goes by the relationships of the package', async () => {
    const bytes = zipped({
      '_rels/.rels': relationships(
        '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Word/document2.xml"/>',
      ),
      'word/document2.xml': main,
    })
    const { tree } = await readDocx(bytes)
    expect(tree.children[0]?.data?.at).toEqual({ in: 'docx', part: 'word/document2.xml', paragraph: 0 })
  })

  test('or by its content type', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
    const types = `<Types><Override PartName="/text/main.xml" ContentType="${type}"/></Types>`
    expect(await text(zipped({ '[Content_Types].xml': types, 'text/main.xml': main }))).toContain('Opening')
  })

  test('or by the usual name', async () => {
    expect(await text(zipped({ 'word\\document.xml': main }))).toContain('Opening')
  })
})

describe('a package that is odd', () => {
  const body = paragraph('Opening of the meeting')

  test.each<[what: string, bytes: Uint8Array]>([
    [
      'stray bytes before it',
      new Uint8Array([...Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), ...wordFile({ body })]),
    ],
    ['stray bytes behind it', new Uint8Array([...wordFile({ body }), ...Buffer.from('\r\n--boundary--')])],
    [
      'its sizes behind its parts',
      streamed({ 'word/document.xml': root('document', `<w:body>${body}</w:body>`) }),
    ],
    ['64-bit sizes', Buffer.from(zip64, 'base64')],
    ['names in capitals', zipped({ 'WORD/DOCUMENT.XML': root('document', `<w:body>${body}</w:body>`) })],
    ['names from the root', zipped({ '/word/document.xml': root('document', `<w:body>${body}</w:body>`) })],
    ['no content types', wordFile({ body, parts: { '[Content_Types].xml': '' } })],
    ['broken relationships', wordFile({ body, parts: { 'word/_rels/document.xml.rels': '<Rel' } })],
    [
      'a part that a relationship names as an address',
      zipped({
        '_rels/.rels': relationships(
          '<Relationship Id="a" Type="x/officeDocument" Target="./word/./x/../main%20part.xml"/>',
        ),
        'word/main part.xml': root('document', `<w:body>${body}</w:body>`),
      }),
    ],
  ])('is read: %s', async (_, bytes) => {
    expect(await text(bytes)).toContain('Opening of the meeting')
  })

  test('has the length of a part written wrong before it, which the directory puts right', async () => {
    const bytes = wordFile({ body })
    const odd = bytes.slice()
    odd.set([0xff, 0xff, 0xff, 0x0f, 0xff, 0xff, 0xff, 0x0f], 18)
    expect(await text(odd)).toContain('Opening')
  })

  test.each(['styles', 'numbering', 'footnotes'] as const)(
    'lacks a damaged part and says so: %s',
    async (part) => {
      const { tree, messages } = await readDocx(
        wordFile({ body, parts: { [`word/${part}.xml`]: '<w:broken>' } }),
      )
      expect(JSON.stringify(tree)).toContain('Opening')
      expect(messages).toEqual([
        expect.objectContaining({
          rule: 'damaged-part',
          message: expect.stringContaining(`word/${part}.xml`),
        }),
      ])
    },
  )

  test('has a part twice: the later one is read', async () => {
    const two = zipped({
      'word/documenu.xml': root('document', `<w:body>${paragraph('old')}</w:body>`),
      'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    })
    expect(await text(withName(two, 'documenu', 'document'))).toContain('Opening')
  })
})

test('reads parts in UTF-16, with a byte order mark and without', async () => {
  const main = root('document', `<w:body>${paragraph('会议开幕')}</w:body>`)
  expect(await text(zipped({ 'word/document.xml': Buffer.from(main, 'utf16le') }))).toContain('会议开幕')
  expect(await text(zipped({ 'word/document.xml': Buffer.from(`\uFEFF${main}`, 'utf16le') }))).toContain(
    '会议开幕',
  )
  expect(await text(zipped({ 'word/document.xml': `\uFEFF${main}` }))).toContain('会议开幕')
})
