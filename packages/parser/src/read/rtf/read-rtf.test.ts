import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import { defaultLimits } from '../../limits.js'
import { readDoc } from '../doc/read-doc.js'
import { readRtf } from './read-rtf.js'

const fonts =
  '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset136 MingLiU;}}'
const read = (body: string, head = '\\ansi\\ansicpg1252\\deff0') => {
  const result = readRtf(Buffer.from(`{\\rtf1${head}${fonts}${body}}`, 'latin1'), defaultLimits)
  return { ...result, document: toDocument(result.tree, result.properties) }
}
const linesOf = (body: string, head?: string) =>
  read(body, head).document.blocks.map(({ depth, label, text }) => `${depth ?? ''}${label}|${text}`)

describe('text', () => {
  it('is decoded by the code page of its font', () => {
    expect(linesOf("\\f1 \\'bb\\'e1\\'d2\\'e9\\f0  caf\\'e9 \\f3\\'b7\\'7c\\f0 \\par")).toEqual([
      '|会议 café 會',
    ])
  })

  it('takes the code page of the file where no font says one', () => {
    expect(linesOf("\\f9\\'bb\\'e1\\par", '\\ansi\\ansicpg936')).toEqual(['|会'])
  })

  it('is in Unicode, with as many signs passed over as \\uc says', () => {
    expect(
      linesOf(
        "\\uc1\\u20250?\\u-29753 ?\\par \\uc2\\u20250\\'bb\\'e1\\u35758\\'d2\\'e9{\\uc0\\u8211 x}\\u8211 --!\\par\\u55357?\\u56490?",
      ),
    ).toEqual([
      '|会议'.replace('议', String.fromCharCode(65536 - 29753)),
      '|会议–x–!',
      '|\u{1F8AA}'.replace('\u{1F8AA}', '\ud83d\udcaa'),
    ])
  })

  it('keeps tabs, dashes and breaks, and no signs of Word', () => {
    expect(
      linesOf('Tel:\\tab 730\\_5111\\line Fax\\~:\\-\\emdash\\par{\\*\\xyz gone}{\\pict 00ff}\\bin3 {{{end'),
    ).toEqual(['|Tel:\t730-5111', '|Fax :—', '|end'])
  })

  it('leaves out what is hidden or deleted, and says so', () => {
    const { document, messages } = read(
      'The {\\deleted second }{\\revised third }meeting{\\v  not shown}\\par',
    )
    expect(document.text).toBe('The third meeting')
    expect(messages.map(({ rule }) => rule)).toEqual(['tracked-changes', 'hidden-text'])
  })
})

describe('paragraphs', () => {
  it('are headings by their style or their level, and bold as a whole', () => {
    expect(
      linesOf(
        '{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}\\pard\\s1 Scope\\par\\pard\\outlinelevel1 Part\\par\\pard Text\\par',
      ),
    ).toEqual(['1|Scope', '2|Part', '|Text'])
    const { document } = read('{\\b Bold}\\par {\\b Half} bold\\par')
    expect(document.blocks.map(({ bold }) => bold)).toEqual([true, false])
  })

  it('take the labels that the file writes out', () => {
    expect(
      linesOf(
        "{\\listtext\\pard\\plain 7.3\\tab}\\ls1\\ilvl1 Reports\\par\\pard{\\pntext\\f2\\'b7\\tab}{\\*\\pn\\pnlvlblt}one\\par\\pard a)\\tab typed\\par",
      ),
    ).toEqual(['7.3|Reports', '•|one', 'a)|typed'])
  })

  it('keep bookmarks and links', () => {
    const { document } = read(
      '{\\*\\bkmkstart _Toc1}{\\*\\bkmkend _Toc1}See {\\field{\\*\\fldinst HYPERLINK "https://itu.int/" }{\\fldrslt this page}}, page {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}.\\par',
    )
    expect(document.blocks[0]).toMatchObject({ text: 'See this page, page 3.', bookmarks: ['_Toc1'] })
    expect(JSON.stringify(document.tree)).toContain('"url":"https://itu.int/"')
  })

  it('keep notes, text boxes and running heads apart', () => {
    const { document } = read(
      '{\\header\\pard Running head\\par}Agreed{\\chftn{\\footnote\\pard\\chftn  In part.\\par}} so{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard In the box\\par}}}.\\par Next\\par',
    )
    expect(document.blocks.map(({ label, text }) => `${label}|${text}`)).toEqual([
      '|Agreed so.',
      '|In the box',
      '|Next',
      '1|In part.',
    ])
    expect(document.tree.data?.runningHeads).toMatchObject([{ kind: 'header', pages: 'default' }])
  })
})

it('keeps the columns of merged cells and the paragraphs of inner tables', () => {
  const { document } = read(
    '\\trowd\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl A\\par B\\cell C\\cell\\row\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell D\\cell\\pard\\intbl\\itap2 n1\\nestcell n2\\nestcell{\\*\\nesttableprops\\trowd\\cellx10\\cellx20\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 E\\cell\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\row\\pard after\\par',
  )
  const rows = document.tables[0]?.rows.map((row) =>
    row.map((cell) => [cell.columnSpan, cell.blocks.map(({ text }) => text).join('/')]),
  )
  expect(rows).toEqual([
    [
      [1, 'A/B'],
      [2, 'C'],
    ],
    [
      [1, ''],
      [1, 'D'],
      [1, 'n1/n2/E'],
    ],
  ])
  expect(document.blocks.at(-1)?.text).toBe('after')
})

it('says who wrote the file, and that its end is missing', () => {
  const { properties, messages } = read(
    '{\\info{\\title A \\{1\\}}{\\author TSB}{\\creatim\\yr2019\\mo3\\dy5}}text{\\b half',
  )
  expect(properties).toEqual({
    title: 'A {1}',
    creator: 'TSB',
    created: '2019-03-05T00:00:00Z',
    modified: null,
  })
  expect(messages).toMatchObject([{ rule: 'cut-off' }])
})

it('refuses more paragraphs than memory holds', () => {
  const source = Buffer.from(`{\\rtf1 ${'a\\par '.repeat(60)}}`)
  expect(() => readRtf(source, { ...defaultLimits, expandedBytes: 100_000 })).toThrow(
    expect.objectContaining({ limit: 'expandedBytes' }),
  )
})

it('refuses groups that stand too deep inside one another', () => {
  expect(() => read('{'.repeat(1000))).toThrow(expect.objectContaining({ limit: 'nesting' }))
})

describe('a file of LibreOffice', () => {
  const fixture = (name: string) =>
    readFileSync(new URL(`../../../../../corpus/formats/${name}`, import.meta.url))

  it('gives the text of the same document as .doc, but for the text box, which LibreOffice does not write', () => {
    const lines = ({ tree, properties }: ReturnType<typeof readDoc>) =>
      toDocument(tree, properties).blocks.map(({ depth, level, label, text }) => [depth, level, label, text])
    const older = lines(readDoc(fixture('features.doc'), defaultLimits)).filter(
      ([, , , text]) => text !== 'In the box' && text !== 'Below it',
    )
    expect(lines(readRtf(fixture('features.rtf'), defaultLimits))).toEqual(older)
  })

  it('breaks into nothing but typed errors', () => {
    const source = fixture('features.rtf')
    const places = fc.array(fc.tuple(fc.nat(source.length - 1), fc.constantFrom(..."{}\\'*0a;\x80")), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(places, fc.nat(source.length), (changes, length) => {
        const broken = Buffer.from(source)
        for (const [place, sign] of changes) broken.write(sign, place, 'latin1')
        try {
          readRtf(length % 3 === 0 ? broken.subarray(0, length) : broken, defaultLimits)
        } catch (error) {
          expect(error).toMatchObject({ name: 'UnreadableInputError' })
        }
      }),
      { numRuns: 200, seed: 31 },
    )
  })
})
