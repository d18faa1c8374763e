import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordBlocks, wordDocument, wordRules } from '../../../testing/word-blocks.js'
import { numbered, paragraph, run } from '../../../testing/word-file.js'

const by = 'w:id="1" w:author="x" w:date="2024-01-01T00:00:00Z"'
const del = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const ins = (inside: string) => `<w:ins ${by}>${inside}</w:ins>`
const markDeleted = (inside: string, more = '') =>
  `<w:p><w:pPr>${more}<w:rPr><w:del ${by}/></w:rPr></w:pPr>${inside}</w:p>`

describe('tracked changes', () => {
  test('what is inserted stays, what is deleted goes, what is moved appears where it went', async () => {
    expect(
      await wordBlocks(
        [
          `<w:p>${run('by ')}${del('4')}${ins(run('5'))}${run(' May')}</w:p>`,
          `<w:p><w:moveFromRangeStart ${by} w:name="move1"/><w:moveFrom ${by}>${run('moved')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/></w:p>`,
          paragraph('between'),
          `<w:p><w:moveToRangeStart ${by} w:name="move1"/><w:moveTo ${by}>${run('moved')}</w:moveTo><w:moveToRangeEnd w:id="1"/></w:p>`,
          `<w:p>${ins(`${run('a ')}${del('b ')}${run('丙')}`)}</w:p>`,
        ].join(''),
      ),
    ).toEqual(['by 5 May', 'between', 'moved', 'a 丙'])
  })

  test('a deleted mark joins its paragraph to the next, which keeps its own format and number', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    expect(
      await wordBlocks({
        numbering,
        body: [
          paragraph('one', numbered(1)),
          markDeleted(run('The meeting '), numbered(1)),
          markDeleted(del('never ')),
          paragraph('同意', numbered(1)),
          markDeleted(del('all of it'), numbered(1)),
          paragraph('three', numbered(1)),
        ].join(''),
      }),
    ).toEqual(['1.|one', '2.|The meeting 同意', '3.|three'])
  })

  test.each([
    ['a deletion', `<w:p>${run('a')}${del('b')}</w:p>`],
    ['an insertion', `<w:p>${ins(run('a'))}</w:p>`],
    ['a paragraph mark', markDeleted(run('a'))],
    [
      'an inserted row',
      `<w:tbl><w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc>${paragraph('a')}</w:tc></w:tr></w:tbl>`,
    ],
  ])('are told of: %s', async (_, body) => {
    expect(await wordRules(body)).toEqual(['tracked-changes'])
  })

  test('of format alone change no text and need no word', async () => {
    const was = `<w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`
    expect(await wordBlocks(`<w:p>${run('seen', was)}</w:p>`)).toEqual(['seen'])
    expect(await wordRules(`<w:p>${run('seen', was)}</w:p>`)).toEqual([])
  })
})

describe('content controls', () => {
  const control = (inside: string, properties = '') =>
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:id w:val="1"/>${properties}</w:sdtPr><w:sdtEndPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

  test('are read around blocks, in lines, in one another', async () => {
    expect(
      await wordBlocks(
        control(
          `${paragraph('block')}<w:p>${run('in ')}${control(run('line'), '<w:dataBinding w:xpath="x"/>')}${control(control(run(' 内')))}</w:p>`,
        ),
      ),
    ).toEqual(['block', 'in line 内'])
  })

  test('show their tick and their choice', async () => {
    const tick = control(
      '<w:r><w:t>☒</w:t></w:r>',
      '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox>',
    )
    const choice = control(
      run('Geneva'),
      '<w:dropDownList><w:listItem w:displayText="Geneva" w:value="1"/><w:listItem w:value="2"/></w:dropDownList>',
    )
    expect(await wordBlocks(`<w:p>${tick}${run(' at ')}${choice}</w:p>`)).toEqual(['☒ at Geneva'])
  })

  test('that still show what to write there are told of', async () => {
    const empty = control(run('Click here to enter text.'), '<w:showingPlcHdr/>')
    const { messages, text } = await wordDocument(`<w:p>${run('Ref: ')}${empty}</w:p>`)
    expect(text).toBe('Ref: Click here to enter text.')
    expect(messages.map(({ rule }) => rule)).toEqual(['placeholder'])
  })
})

describe('what is not meant to be read', () => {
  test('hidden text is left out and told of', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:name w:val="Internal"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const { text, messages } = await wordDocument({
      styles,
      body: `<w:p>${run('a')}${run('b', '<w:vanish/>')}${run('c', '<w:rStyle w:val="H"/>')}${run('丁')}<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:br/></w:r></w:p>${paragraph('internal', '<w:pStyle w:val="P"/>')}<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${run('shown', '<w:vanish w:val="0"/>')}</w:p>`,
    })
    expect(text).toBe('a丁\nshown')
    expect(messages).toMatchObject([{ rule: 'hidden-text', severity: 'info' }])
  })

  test('and read where the file holds no other', async () => {
    const { text, messages } = await wordDocument(`<w:p>${run('all hidden', '<w:vanish/>')}</w:p>`)
    expect(text).toBe('all hidden')
    expect(messages).toMatchObject([{ rule: 'hidden-text', severity: 'warning' }])
  })

  test('comments are left out and told of', async () => {
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1">${paragraph('I disagree')}</w:comment></w:comments>`
    const { text, messages } = await wordDocument({
      body: `<w:p><w:commentRangeStart w:id="1"/>${run('agreed')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      parts: { 'word/comments.xml': comments },
    })
    expect(text).toBe('agreed')
    expect(messages.map(({ rule }) => rule)).toEqual(['comments'])
  })

  test('the guide to the reading of a sign is left out, the sign is not', async () => {
    const ruby = `<w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run('guó')}</w:rt><w:rubyBase>${run('国')}</w:rubyBase></w:ruby>`
    expect(await wordBlocks(`<w:p>${run('中')}<w:r>${ruby}</w:r>${run('际')}</w:p>`)).toEqual(['中国际'])
  })
})

test('text from right to left, in capitals, over several lines of XML is as it was typed', async () => {
  expect(
    await wordBlocks(
      [
        `<w:p><w:pPr><w:bidi/></w:pPr><w:bdo w:val="rtl"><w:dir w:val="rtl">${run('الاتحاد', '<w:rtl/>')}${run(' 17', '<w:rtl/>')}</w:dir></w:bdo></w:p>`,
        `<w:p>${run('Annex a', '<w:caps/>')}</w:p>`,
        '<w:p><w:r><w:t>第一\n      行</w:t></w:r></w:p>',
      ].join(''),
    ),
  ).toEqual(['الاتحاد 17', 'Annex a', '第一 行'])
})

describe('headers and footers', () => {
  const head = (kind: 'hdr' | 'ftr', inside: string) =>
    `<w:${kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${kind}>`
  const relationship = (id: string, kind: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${id}.xml"/>`
  const parts = {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('h1', 'header')}${relationship('h2', 'header')}${relationship('f1', 'footer')}</Relationships>`,
    'word/h1.xml': head('hdr', paragraph('TSB Circular 12')),
    'word/h2.xml': head('hdr', `<w:tbl><w:tr><w:tc>${paragraph('国际电信联盟')}</w:tc></w:tr></w:tbl>`),
    'word/f1.xml': head(
      'ftr',
      `<w:p>${run('Page ')}<w:fldSimple w:instr="PAGE">${run('2')}</w:fldSimple></w:p>`,
    ),
  }
  const references =
    '<w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/>'

  test('stand beside the text and not in it', async () => {
    const { text, tree } = await wordDocument({
      body: `<w:p><w:pPr><w:sectPr>${references}<w:titlePg/></w:sectPr></w:pPr>${run('body')}</w:p>${paragraph('正文')}<w:sectPr>${references}</w:sectPr>`,
      parts,
    })
    expect(text).toBe('body\n正文')
    expect(
      tree.data?.runningHeads?.map(({ kind, pages, section, children }) => [
        kind,
        pages,
        section,
        children.length,
      ]),
    ).toEqual([
      ['header', 'default', 0, 1],
      ['header', 'first', 0, 1],
      ['footer', 'default', 0, 1],
    ])
    expect(JSON.stringify(tree.data)).toContain('国际电信联盟')
  })

  test('of a first page count only where the section has one', async () => {
    const { tree } = await wordDocument({
      body: `${paragraph('x')}<w:sectPr>${references}</w:sectPr>`,
      parts,
    })
    expect(tree.data?.runningHeads?.map(({ pages }) => pages)).toEqual(['default', 'default'])
  })

  test('are the text where there is no other, and it is told', async () => {
    const { text, messages } = await wordDocument({ body: `<w:p/><w:sectPr>${references}</w:sectPr>`, parts })
    expect(text).toBe('TSB Circular 12\nPage 2')
    expect(messages.map(({ rule }) => rule)).toEqual(['running-heads'])
  })
})

describe('whatever elements stand in one another', () => {
  const names =
    'w:p w:r w:tbl w:tr w:tc w:sdt w:sdtContent w:hyperlink w:ins w:smartTag w:pict w:drawing w:txbxContent w:fldSimple w:later v:shape x:y m:oMath m:f w:object a:txBody w:footnote'.split(
      ' ',
    )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: 'medium' },
      fc.constant('TEXT'),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  }))

  test('every text is read, and read once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 6 }), async (pieces) => {
        let count = 0
        const body = pieces.join('').replaceAll('TEXT', () => run(`word${count++}.`))
        if (count === 0) return
        const { text } = await wordDocument(body)
        for (let index = 0; index < count; index++) expect(text.split(`word${index}.`)).toHaveLength(2)
      }),
      { numRuns: 100 },
    )
  })
})
