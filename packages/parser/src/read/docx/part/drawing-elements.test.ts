import { describe, expect, test } from 'vitest'
import { wordBlocks, wordDocument, wordRules } from '../../../testing/word-blocks.js'
import { paragraph, relationships, run } from '../../../testing/word-file.js'

const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`
const shape = (inside: string) =>
  `<w:drawing><wp:anchor xmlns:wp="urn:wp"><wp:docPr id="1" name="Box" descr="not text"/><a:graphic xmlns:a="urn:a"><a:graphicData><wps:wsp xmlns:wps="urn:wps"><wps:txbx>${box(inside)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
const vml = (inside: string, name = 'shape') =>
  `<w:pict><v:${name}><v:textbox>${box(inside)}</v:textbox></v:${name}></w:pict>`
const both = (newer: string, older: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`

describe('text boxes', () => {
  test.each([
    ['both forms', both(shape(paragraph('致各成员国')), vml(paragraph('致各成员国')))],
    ['the newer form alone', shape(paragraph('致各成员国'))],
    ['the older form alone', vml(paragraph('致各成员国'))],
    ['an oval', vml(paragraph('致各成员国'), 'oval')],
    [
      'a group',
      `<w:pict><v:group><v:rect/><v:roundrect><v:textbox>${box(paragraph('致各成员国'))}</v:textbox></v:roundrect></v:group></w:pict>`,
    ],
    [
      'a canvas',
      `<w:drawing><wpc:wpc xmlns:wpc="urn:wpc">${shape(paragraph('致各成员国'))}</wpc:wpc></w:drawing>`,
    ],
    ['an older form that is empty', both(shape(paragraph('致各成员国')), vml('<w:p/>'))],
  ])('appear once: %s', async (_, drawn) => {
    expect(await wordBlocks(`<w:p>${run('To')}<w:r>${drawn}</w:r></w:p>${paragraph('after')}`)).toEqual([
      'To',
      '致各成员国',
      'after',
    ])
  })

  test('hold what the text may hold: tables, lists, boxes', async () => {
    const inside = `<w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc><w:tc>${paragraph('格')}</w:tc></w:tr></w:tbl><w:p>${run('a) item')}<w:r>${vml(paragraph('inner'))}</w:r></w:p>`
    expect(await wordBlocks(`<w:p>${run('x')}<w:r>${vml(inside)}</w:r></w:p>`)).toEqual([
      'x',
      'cell',
      '格',
      'a)|item',
      'inner',
    ])
  })

  test('in a table cell stay in it', async () => {
    const { tables } = await wordDocument(
      `<w:tbl><w:tr><w:tc><w:p>${run('left')}<w:r>${both(shape(paragraph('boxed')), vml(paragraph('boxed')))}</w:r></w:p></w:tc></w:tr></w:tbl>`,
    )
    expect(tables[0]?.rows[0]?.[0]?.blocks.map(({ text }) => text)).toEqual(['left', 'boxed'])
  })
})

test('lettering and text that a drawing holds itself are read', async () => {
  const lettering = '<w:pict><v:shape><v:textpath style="x" string="DRAFT &amp; 草案"/></v:shape></w:pict>'
  expect(await wordBlocks(`<w:p><w:r>${lettering}</w:r></w:p>`)).toEqual(['DRAFT & 草案'])
  const locked =
    '<w:drawing><lc:lockedCanvas xmlns:lc="urn:lc" xmlns:a="urn:a"><a:sp><a:txSp><a:txBody><a:bodyPr/><a:p><a:r><a:t>First </a:t></a:r><a:r><a:t>line</a:t></a:r></a:p><a:p><a:r><a:t>第二行</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas></w:drawing>'
  expect(await wordBlocks(`<w:p>${run('x')}<w:r>${locked}</w:r></w:p>`)).toEqual([
    'x',
    'First line',
    '第二行',
  ])
})

describe('a diagram', () => {
  const drawing =
    '<w:p><w:r><w:drawing><dgm:relIds xmlns:dgm="urn:dgm" r:dm="rId5" r:lo="rId6"/></w:drawing></w:r></w:p>'
  const point = (type: string, text: string) =>
    `<dgm:pt modelId="1"${type}><dgm:t><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`
  const data = `<dgm:dataModel xmlns:dgm="urn:dgm" xmlns:a="urn:a"><dgm:ptLst>${point('', 'Study Group 17')}${point(' type="sibTrans"', 'unseen')}${point('', '第1工作组')}</dgm:ptLst></dgm:dataModel>`
  const rels = relationships('<Relationship Id="rId5" Type="x/diagramData" Target="diagrams/data1.xml"/>')

  test('gives its words', async () => {
    const parts = { 'word/_rels/document.xml.rels': rels, 'word/diagrams/data1.xml': data }
    expect(await wordBlocks({ body: paragraph('Structure') + drawing, parts })).toEqual([
      'Structure',
      'Study Group 17',
      '第1工作组',
    ])
    expect(await wordRules({ body: paragraph('Structure') + drawing, parts })).toEqual([])
  })

  test('whose data is lost is told of', async () => {
    expect(await wordRules(paragraph('x') + drawing)).toEqual(['embedded-format'])
  })
})

test('what is kept in another form is told of and never followed', async () => {
  const object = (program: string) =>
    `<w:p><w:r><w:object><v:shape><v:imagedata r:id="rId9"/></v:shape><o:OLEObject xmlns:o="urn:o" ProgID="${program}" r:id="rId8"/></w:object></w:r></w:p>`
  const chart = '<w:p><w:r><w:drawing><c:chart xmlns:c="urn:c" r:id="rId4"/></w:drawing></w:r></w:p>'
  for (const [piece, words] of [
    ['<w:altChunk r:id="rId1"/>', 'a text in another format'],
    ['<w:subDoc r:id="rId1"/>', 'a subdocument'],
    [object('Excel.Sheet.12'), 'an embedded object (Excel.Sheet.12)'],
    [object('Equation.3'), 'a formula kept as a picture'],
    [chart, 'a chart'],
    [both(chart, '<w:pict/>'), 'a chart'],
  ] as const) {
    const { messages } = await wordDocument(`${paragraph('x')}${piece}`)
    expect(messages).toEqual([
      expect.objectContaining({ rule: 'embedded-format', message: expect.stringContaining(words) }),
    ])
  }
})

test('a formula is read in a row, as one types it', async () => {
  const sign = (text: string) => `<m:r><w:rPr><w:i/></w:rPr><m:t>${text}</m:t></m:r>`
  const part = (name: string, text: string) => `<m:${name}>${sign(text)}</m:${name}>`
  const formula = (inside: string) => `<w:p><m:oMath xmlns:m="urn:m">${inside}</m:oMath></w:p>`
  expect(
    await wordBlocks(
      [
        formula(`<m:sSup><m:sSupPr/>${part('e', '10')}${part('sup', '6')}</m:sSup>`),
        formula(`<m:sSub>${part('e', 'x')}${part('sub', 'i')}</m:sSub>`),
        formula(`<m:f>${part('num', 'a')}${part('den', 'b')}</m:f>`),
        formula(`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${part('e', 'a+b')}</m:d>`),
        formula(`<m:d><m:dPr/>${part('e', '年')}</m:d>`),
        formula(`<m:d>${part('e', 'x-y')}</m:d>`),
        formula(`<m:rad><m:deg/>${part('e', '2')}</m:rad>`),
        formula(`<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/>${part('e', 'x')}</m:nary>`),
      ].join(''),
    ),
  ).toEqual(['10^6', 'x_i', 'a/b', '[a+b]', '(年)', '(x-y)', '√2', '∑x'])
})

test('signs of symbol fonts are read as Unicode has them', async () => {
  const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  expect(
    await wordBlocks(
      [
        `<w:p>${sym('Symbol', 'F061')}${sym('Wingdings', 'F0FE')}${sym('Wingdings', '28')}${sym('SimSun', '2460')}${run('x')}</w:p>`,
        `<w:p>${run('\uF0E0 then', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')}</w:p>`,
        `<w:p>${run('\uF0D8', '<w:rFonts w:ascii="Wingdings"/>')}<w:r><w:tab/></w:r>${run('一项')}</w:p>`,
        `<w:p>${sym('Wingdings', 'zz')}${sym('', 'F0B7')}${run(' item')}</w:p>`,
      ].join(''),
    ),
  ).toEqual(['α🗹🕿①x', '🡪 then', '⮚|一项', '•|item'])
})
