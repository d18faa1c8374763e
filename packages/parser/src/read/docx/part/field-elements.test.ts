import { describe, expect, test } from 'vitest'
import { wordBlocks, wordDocument, wordRules } from '../../../testing/word-blocks.js'
import { paragraph, run, wordFile } from '../../../testing/word-file.js'
import { readDocx } from '../read-docx.js'

const sign = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
/** A field as Word writes it; without a result where none is given. */
const field = (text: string, result?: string, form = '') =>
  `${sign('begin', form)}${code(text)}${result === undefined ? '' : sign('separate') + result}${sign('end')}`
const inParagraph = (...pieces: string[]) => `<w:p>${pieces.join('')}</w:p>`
const heading = '<w:pStyle w:val="H1"/>'
const styles =
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'

describe('fields', () => {
  test.each([
    ['REF _Ref12 \\r \\h', '3.2'],
    ['PAGEREF _Ref12 \\h', '14'],
    ['FORMTEXT', '第17研究组'],
    ['DOCPROPERTY "Our ref"', 'TSB Circular 12'],
    [' SEQ Table \\* ARABIC ', '4'],
    ['IF 1 = 1 "a" "b"', 'a'],
  ])('%s shows its result', async (instruction, result) => {
    expect(await wordBlocks(inParagraph(run('See '), field(instruction, run(result)), run('.')))).toEqual([
      `See ${result}.`,
    ])
    const simple = `<w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}">${run(result)}</w:fldSimple>`
    expect(await wordBlocks(inParagraph(run('See '), simple, run('.')))).toEqual([`See ${result}.`])
  })

  test('in one another show the result of the outer one, once', async () => {
    const inner = field('REF inner', run('five'))
    expect(
      await wordBlocks(inParagraph(field(`REF ${'x'}`, `${run('Annex ')}${inner}${run(' bis')}`), run('!'))),
    ).toEqual(['Annex five bis!'])
    expect(
      await wordBlocks(
        inParagraph(
          sign('begin'),
          code('IF '),
          inner,
          code(' = 5'),
          sign('separate'),
          run('yes'),
          sign('end'),
        ),
      ),
    ).toEqual(['yes'])
  })

  test('of forms show what is chosen and what is ticked', async () => {
    const list = (more: string) =>
      `<w:ffData><w:ddList>${more}<w:listEntry w:val="Geneva"/><w:listEntry w:val="R&amp;D"/></w:ddList></w:ffData>`
    const box = (inside: string) => `<w:ffData><w:checkBox><w:sizeAuto/>${inside}</w:checkBox></w:ffData>`
    expect(
      await wordBlocks(
        [
          inParagraph(run('Place: '), field('FORMDROPDOWN', undefined, list('<w:result w:val="1"/>'))),
          inParagraph(run('Place: '), field('FORMDROPDOWN', undefined, list('<w:default w:val="1"/>'))),
          inParagraph(run('Place: '), field('FORMDROPDOWN', undefined, list(''))),
          inParagraph(
            field('FORMCHECKBOX', undefined, box('<w:default w:val="0"/><w:checked/>')),
            run(' yes'),
          ),
          inParagraph(field('FORMCHECKBOX', undefined, box('<w:default w:val="1"/>')), run(' 是')),
          inParagraph(
            field('FORMCHECKBOX', undefined, box('<w:default w:val="1"/><w:checked w:val="0"/>')),
            run(' no'),
          ),
        ].join(''),
      ),
    ).toEqual(['Place: R&D', 'Place: R&D', 'Place: Geneva', '☒ yes', '☒ 是', '☐ no'])
  })

  test('that number paragraphs are counted as Word counts them', async () => {
    const numberedBy = (name: string, text: string, style = '') =>
      `<w:p><w:pPr>${style}</w:pPr>${field(name)}<w:r><w:tab/></w:r>${run(text)}</w:p>`
    expect(
      await wordBlocks({
        styles,
        body: [
          numberedBy(' AUTONUM ', 'first'),
          numberedBy(' AUTONUM ', '第二'),
          numberedBy(' AUTONUMLGL \\e ', 'Opening', heading),
          numberedBy(' AUTONUMLGL \\e ', 'Welcome', '<w:pStyle w:val="H2"/>'),
          numberedBy(' AUTONUMLGL \\e ', '议程', '<w:pStyle w:val="H2"/>'),
          numberedBy(' AUTONUMLGL \\e ', 'Closing', heading),
          numberedBy(' AUTONUMOUT ', 'Third', heading),
          `<w:p><w:fldSimple w:instr=" LISTNUM "/>${run(' item')}</w:p>`,
          `<w:p><w:fldSimple w:instr=" LISTNUM LegalDefault \\l 2 "/>${run(' item')}</w:p>`,
          `<w:p><w:fldSimple w:instr=" LISTNUM \\l 2 \\s 3 "/>${run(' item')}</w:p>`,
        ].join(''),
      }),
    ).toEqual([
      '1.|first',
      '2.|第二',
      '1|Opening',
      '1.1|Welcome',
      '1.2|议程',
      '2|Closing',
      'III.|Third',
      '1)|item',
      '1.1.|item',
      'c)|item',
    ])
  })

  test.each([
    ['eq \\o\\ac(○,3)', '③'],
    ['eq \\o\\ac(○,密)', '密'],
    ['EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(guó),国)', '国'],
    ['EQ \\o(\\s\\up 5(国际),\\s\\do 2(电联))', '国际电联'],
    ['EQ \\f(1,2)', '1/2'],
    ['EQ \\r(3,x\\,y)', '√x,y'],
    ['SYMBOL 183 \\f "Symbol" \\s 10', '•'],
    ['MACROBUTTON NoMacro [Click here and type name]', '[Click here and type name]'],
  ])('%s shows a sign that is not stored', async (instruction, shown) => {
    expect(await wordBlocks(inParagraph(run('a '), field(instruction), run(' b')))).toEqual([`a ${shown} b`])
  })

  test('without a result that only Word can work out are told of; those that show nothing are not', async () => {
    const { messages } = await wordDocument(inParagraph(run('Ref: '), field('DOCPROPERTY Ref')))
    expect(messages).toEqual([
      expect.objectContaining({ rule: 'embedded-format', message: expect.stringContaining('DOCPROPERTY') }),
    ])
    expect(await wordRules(inParagraph(run('x'), field('XE "index"'), field('TC "x" \\l 1')))).toEqual([])
  })

  test('that lead somewhere are links, and the switches of a link are no part of it', async () => {
    const { tree } = await readDocx(
      wordFile({
        body: inParagraph(
          field('HYPERLINK "https://example.org/a?b=1&amp;c=2" \\o "tip" \\t "_blank"', run('page')),
          run(' and '),
          field('HYPERLINK \\l "_Annex_B" \\h', run('Annex B')),
          run(' or '),
          field('HYPERLINK "x.htm" \\l "top"', run('top')),
        ),
      }),
    )
    const [block] = tree.children
    const links = block && 'children' in block ? block.children.filter(({ type }) => type === 'link') : []
    expect(links).toMatchObject([
      { url: 'https://example.org/a?b=1&c=2' },
      { url: '#_Annex_B' },
      { url: 'x.htm#top' },
    ])
  })

  test('that have lost a sign hide no text', async () => {
    expect(await wordBlocks(`${inParagraph(sign('end'), sign('separate'), run('one'))}`)).toEqual(['one'])
    expect(
      await wordBlocks(
        `${inParagraph(sign('begin'), code('HYPERLINK "a"'), sign('separate'), run('一'))}${paragraph('two')}`,
      ),
    ).toEqual(['一', 'two'])
  })
})

test('an element that only a later Word knows gives its place up to what is in it', async () => {
  expect(
    await wordBlocks(
      `<w:later><w:p><w:newer xmlns:x="urn:x"><x:wrap>${run('kept')}</x:wrap></w:newer></w:p></w:later><w:p><w:smartTag w:element="date"><w:customXml>${run('保留')}</w:customXml></w:smartTag></w:p>`,
    ),
  ).toEqual(['kept', '保留'])
})
