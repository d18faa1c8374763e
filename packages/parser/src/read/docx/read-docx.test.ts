import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import {
  wordBlocks as blocks,
  wordDocument as documentOf,
  wordRows as rows,
} from '../../testing/word-blocks.js'
import { numbered, paragraph, root, run, table, wordFile, zipped } from '../../testing/word-file.js'
import { readDocx } from './read-docx.js'

const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`
const bookmark = (name: string) => `<w:bookmarkStart w:id="9" w:name="${name}"/><w:bookmarkEnd w:id="9"/>`
const breakOf = (type = '') => `<w:r><w:br${type ? ` w:type="${type}"` : ''}/></w:r>`
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const agendaNumbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:pStyle w:val="H2"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'

describe('paragraphs', () => {
  test('keep their text, joined from runs, and their place', async () => {
    const document = await documentOf(
      `<w:p/>${paragraph('')}<w:p w:rsidR="00C0FFEE">${run('The chair ')}<w:proofErr w:type="spellStart"/>${run('opened', '<w:i/>')}${run(' the meeting.')}</w:p>${paragraph('主席宣布会议开幕。')}`,
    )
    expect(document.text).toBe('The chair opened the meeting.\n主席宣布会议开幕。')
    expect(document.blocks.map(({ at }) => at)).toEqual([
      { in: 'docx', part: 'word/document.xml', paragraph: 2 },
      { in: 'docx', part: 'word/document.xml', paragraph: 3 },
    ])
  })

  test('end at a break, and what follows is a block of its own', async () => {
    expect(
      await blocks(
        `<w:p>${run('1 Place des Fêtes')}${breakOf()}${run('a) second line')}${breakOf('textWrapping')}${breakOf()}${run('third')}</w:p><w:p>${run('End.')}${breakOf('page')}</w:p><w:p>${run('附件1')}<w:r><w:cr/></w:r>${run('议程')}</w:p>`,
      ),
    ).toEqual(['1|Place des Fêtes', 'a)|second line', 'third', 'End.', '附件1', '议程'])
  })

  test('keep tabs and lose what is not seen', async () => {
    expect(
      await blocks(
        `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="700"/></w:tabs></w:pPr>${run('Tel:')}<w:r><w:tab/></w:r>${run('+41 22 000')}<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>${run('7')}</w:p>` +
          `<w:p>${run('co')}<w:r><w:softHyphen/></w:r>${run('ordi')}<w:r><w:t>\u00ADnate</w:t></w:r><w:r><w:noBreakHyphen/></w:r>${run('A\u00A0B')}${run('hidden', '<w:vanish/>')}</w:p>`,
      ),
    ).toEqual(['Tel:\t+41 22 000\t7', 'coordinate-A B'])
  })

  test('know the signs of symbol fonts', async () => {
    expect(
      await blocks(
        `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r><w:r><w:tab/></w:r>${run('first item')}</w:p>`,
      ),
    ).toEqual(['•|first item'])
  })

  test('keep CDATA, entities and text around a comment', async () => {
    expect(
      await blocks(
        '<w:p><w:r><w:t>R&amp;D <!-- note -->and <![CDATA[<more> & less]]> &#x2013; end</w:t></w:r></w:p>',
      ),
    ).toEqual(['R&D and <more> & less – end'])
  })

  test('are bold where all of their text is', async () => {
    const styles = style('B', 'Strong line', '<w:rPr><w:b/></w:rPr>')
    const { blocks: found } = await documentOf({
      styles,
      body: [
        `<w:p>${run('All bold', '<w:b/>')}${run(' ')}${run('and more', '<w:b w:val="1"/>')}</w:p>`,
        `<w:p>${run('Label:', '<w:b/>')}${run(' value')}</w:p>`,
        paragraph('粗体标题', styled('B')),
        `<w:p><w:pPr>${styled('B')}</w:pPr>${run('switched off', '<w:b w:val="0"/>')}</w:p>`,
        `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run('only the mark is bold')}</w:p>`,
      ].join(''),
    })
    expect(found.map(({ bold }) => bold)).toEqual([true, false, true, false, false])
  })

  test('are headings by outline level or by the name of their style', async () => {
    const styles = [
      style('T', 'Title'),
      style('H1', 'heading 1'),
      style('H2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      style('Own', 'Annex title', '<w:basedOn w:val="H2"/>'),
      style('Body', 'Body', '<w:basedOn w:val="H2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    ].join('')
    const { blocks: found } = await documentOf({
      styles,
      body: `${['T', 'H1', 'H2', 'Own', 'Body', 'Unknown'].map((id) => paragraph(id, styled(id))).join('')}${paragraph('direct', '<w:outlineLvl w:val="7"/>')}`,
    })
    expect(found.map(({ depth }) => depth)).toEqual([1, 1, 2, 2, null, null, 6])
  })
})

test('a text cut into runs in any way reads the same', async () => {
  const text = '7.3 The meeting agreed（一致）that 第2工作组 & others “may” go on – see <TD 12>.'
  const escaped = (part: string) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const format = fc.constantFrom('', '<w:b/>', '<w:lang w:val="en-GB"/>')
  const between = fc.constantFrom('', '<w:proofErr w:type="gramEnd"/>', '<w:bookmarkEnd w:id="3"/>', '\n  ')
  const cuts = fc.array(fc.record({ at: fc.nat(text.length), format, between }), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(cuts, async (found) => {
      const sorted = [...found].sort((a, b) => a.at - b.at)
      const pieces = sorted.map((cut, order) => {
        const part = text.slice(sorted[order - 1]?.at ?? 0, cut.at)
        return `${run(escaped(part), cut.format)}${cut.between}`
      })
      const rest = run(escaped(text.slice(sorted.at(-1)?.at ?? 0)))
      expect(await blocks(`<w:p>${pieces.join('')}${rest}</w:p>`)).toEqual([text.replace(' ', '|')])
    }),
    { numRuns: 40 },
  )
})

describe('bookmarks', () => {
  test('belong to their paragraph, and those between paragraphs to the next', async () => {
    const { blocks: found } = await documentOf(
      `${bookmark('_Toc1')}<w:p>${bookmark('_Toc2')}${run('Ope')}${bookmark('_Ref3')}${run('ning')}</w:p><w:p>${bookmark('Addressee_E')}</w:p>${paragraph('To Member States')}<w:p>${run('first')}${breakOf()}${bookmark('StartTyping_E')}${run('second')}${bookmark('_GoBack')}</w:p>`,
    )
    expect(found.map(({ bookmarks }) => bookmarks)).toEqual([
      ['_Toc1', '_Toc2', '_Ref3'],
      ['Addressee_E'],
      [],
      ['StartTyping_E'],
    ])
    expect(found[0]?.text).toBe('Opening')
  })
})

describe('labels', () => {
  test('come from the numbering of the paragraph', async () => {
    const { blocks: found } = await documentOf({
      numbering: agendaNumbering,
      body: [
        paragraph('Opening', numbered(1)),
        paragraph('通过议程', numbered(1)),
        paragraph('Documents', numbered(1, 1)),
        paragraph('', numbered(1)),
        paragraph('a point', numbered(2)),
        paragraph('not numbered', numbered(0)),
        paragraph('Closing', numbered(1)),
      ].join(''),
    })
    expect(found.map(({ label, level, text }) => [label, level, text])).toEqual([
      ['1.', 0, 'Opening'],
      ['2.', 0, '通过议程'],
      ['a)', 1, 'Documents'],
      ['•', 0, 'a point'],
      ['', null, 'not numbered'],
      ['4.', 0, 'Closing'],
    ])
  })

  test('or of its style and the styles that it is based on', async () => {
    const styles = [
      style('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
      style(
        'H2',
        'heading 2',
        '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>',
      ),
      style('H2b', 'Numbered text', '<w:basedOn w:val="H2"/>'),
      style(
        'Off',
        'Unnumbered',
        '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
      ),
    ].join('')
    expect(
      await blocks({
        styles,
        numbering: agendaNumbering,
        body: [
          paragraph('Opening', styled('H1')),
          paragraph('Welcome', styled('H2')),
          paragraph('致辞', styled('H2b')),
          paragraph('Foreword', styled('Off')),
          paragraph('no number here', `${styled('H1')}${numbered(0)}`),
          paragraph('Closing', styled('H1')),
        ].join(''),
      }),
    ).toEqual(['1|Opening', '1.1|Welcome', '1.2|致辞', 'Foreword', 'no number here', '2|Closing'])
  })

  test('or were typed', async () => {
    expect(
      await blocks(
        `<w:p>${run('7.3')}<w:r><w:tab/></w:r>${run('The report')}</w:p>${paragraph('（一）开幕')}`,
      ),
    ).toEqual(['7.3|The report', '（一）|开幕'])
  })

  test('stand at the first line only', async () => {
    expect(
      await blocks({
        numbering: agendaNumbering,
        body: `<w:p><w:pPr>${numbered(1)}</w:pPr>${run('Session one')}${breakOf()}${run('Room A')}</w:p>`,
      }),
    ).toEqual(['1.|Session one', 'Room A'])
  })

  test('count on over a former numbering that a tracked change keeps', async () => {
    expect(
      await blocks({
        numbering: agendaNumbering,
        body: `<w:p><w:pPr>${numbered(1)}<w:pPrChange w:id="1" w:author="x"><w:pPr>${styled('Old')}${numbered(2)}</w:pPr></w:pPrChange></w:pPr>${run('Item')}</w:p>`,
      }),
    ).toEqual(['1.|Item'])
  })
})

describe('tables', () => {
  test('are cells of paragraphs; an empty cell holds nothing', async () => {
    const document = await documentOf(
      table(
        [paragraph('Deadline'), paragraph('Action')],
        [paragraph('2031年5月4日'), `${paragraph('- register')}${paragraph('- submit')}`],
        ['<w:p/>', paragraph('')],
      ),
    )
    expect(document.tables[0]?.rows.map((row) => row.map((cell) => cell.blocks.length))).toEqual([
      [1, 1],
      [1, 2],
      [0, 0],
    ])
    expect(document.text).toBe('Deadline\tAction\n2031年5月4日\t-\tregister\n-\tsubmit\n\t')
  })

  test('keep the grid over merged cells, which appear once', async () => {
    const wide = '<w:tcPr><w:tcW w:w="10"/><w:gridSpan w:val="2"/></w:tcPr>'
    const document = await documentOf(
      table(
        [`${wide}${paragraph('Morning')}`, paragraph('Room')],
        [
          `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('09:30')}`,
          paragraph('Opening'),
          paragraph('A'),
        ],
        [`<w:tcPr><w:vMerge/></w:tcPr>${paragraph('not seen')}`, paragraph('Agenda'), paragraph('B')],
      ),
    )
    expect(
      document.blocks.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.columnSpan]),
    ).toEqual([
      ['Morning', 0, 0, 2],
      ['Room', 0, 2, 1],
      ['09:30', 1, 0, 1],
      ['Opening', 1, 1, 1],
      ['A', 1, 2, 1],
      ['Agenda', 2, 1, 1],
      ['B', 2, 2, 1],
    ])
  })

  test('leave the columns before a row that begins later', async () => {
    const body = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc>${paragraph('late')}</w:tc></w:tr></w:tbl>`
    expect((await documentOf(body)).blocks[0]?.cell?.column).toBe(2)
  })

  test('take in the tables inside a cell, in order', async () => {
    const inner = table(['<w:p/>', paragraph('内表')])
    expect(
      await rows(table([`${paragraph('before')}${inner}${paragraph('after')}`, paragraph('beside')])),
    ).toEqual([['before / 内表 / after', 'beside']])
  })

  test('a single cell around other tables is a frame and no table', async () => {
    const framed = `${paragraph('致：')}${table([paragraph('Date'), paragraph('Action')])}${paragraph('after')}`
    const document = await documentOf(table([framed]))
    expect(document.blocks.map(({ text, cell }) => [text, cell === null])).toEqual([
      ['致：', true],
      ['Date', false],
      ['Action', false],
      ['after', true],
    ])
    expect(document.tables).toHaveLength(1)
  })

  test('keep a number that stands alone in its cell, and no lone bullet', async () => {
    expect(
      await rows({
        numbering: agendaNumbering,
        body: table(
          [paragraph('', numbered(1)), paragraph('Opening')],
          [paragraph('', numbered(1)), paragraph('通过议程')],
          [paragraph('', numbered(2)), paragraph('Other')],
        ),
      }),
    ).toEqual([
      ['1.', 'Opening'],
      ['2.', '通过议程'],
      ['', 'Other'],
    ])
  })

  test('read content controls around rows and cells, and leave deleted rows out', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const body = `<w:tbl><w:sdt><w:sdtPr/><w:sdtContent><w:tr>${cell('a')}<w:sdt><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt><w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>${cell('gone')}${cell('gone')}</w:tr></w:tbl>`
    expect(await rows(body)).toEqual([['a', 'b']])
  })
})

describe('links and fields', () => {
  test('links keep their address and their words', async () => {
    const { tree } = await readDocx(
      wordFile({
        links: { rId7: 'http://example.org/a?b=1&amp;c=2' },
        body: `<w:p>${run('See ')}<w:hyperlink r:id="rId7" w:history="1">${run('the ')}${run('page')}</w:hyperlink>${run(' or ')}${field('HYPERLINK "mailto:desk@example.org" \\o "write"', 'desk@example.org')}${run('.')}</w:p><w:p><w:hyperlink w:anchor="_Ref1">${run('1) Annex A')}</w:hyperlink><w:hyperlink r:id="gone">${run(' lost')}</w:hyperlink></w:p>`,
      }),
    )
    expect(tree.children.map((node) => ('children' in node ? node.children : []))).toEqual([
      [
        { type: 'text', value: 'See ' },
        {
          type: 'link',
          url: 'http://example.org/a?b=1&c=2',
          children: [{ type: 'text', value: 'the page' }],
        },
        { type: 'text', value: ' or ' },
        {
          type: 'link',
          url: 'mailto:desk@example.org',
          children: [{ type: 'text', value: 'desk@example.org' }],
        },
        { type: 'text', value: '.' },
      ],
      [{ type: 'text', value: 'Annex A lost' }],
    ])
  })

  test('fields show their result and never their code', async () => {
    expect(
      await blocks(
        `<w:p>${run('Page ')}${field('PAGE', '3')}${run(' of ')}<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple></w:p>`,
      ),
    ).toEqual(['Page 3 of 9'])
  })

  test('a field in the code of another shows nothing', async () => {
    const outer = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('two')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(await blocks(`<w:p>${run('Annex ')}${outer(field('PAGE', '7'))}${run('.')}</w:p>`)).toEqual([
      'Annex two.',
    ])
    // a field that has lost its end hides nothing
    expect(
      await blocks(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('见附件')}</w:p>${paragraph('二')}`,
      ),
    ).toEqual(['见附件', '二'])
  })

  test('a formula gives its signs in a row', async () => {
    const sign = (text: string) => `<m:r><w:rPr><w:i/></w:rPr><m:t>${text}</m:t></m:r>`
    expect(
      await blocks(
        `<w:p>${run('比率为')}<m:oMathPara xmlns:m="urn:m"><m:oMath><m:f><m:num>${sign('a')}</m:num><m:den>${sign('b')}</m:den></m:f></m:oMath></m:oMathPara>${run('。')}</w:p>`,
      ),
    ).toEqual(['比率为a/b。'])
  })

  test('tables of contents are left out', async () => {
    const styles = style('TOC1', 'toc 1') + style('TOCH', 'TOC Heading') + style('N', 'Normal')
    const line = `<w:p><w:pPr>${styled('N')}</w:pPr><w:hyperlink w:anchor="_Toc5">${run('1 Opening')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc5 \\h', '4')}</w:hyperlink></w:p>`
    expect(
      await blocks({
        styles,
        body: `<w:sdt><w:sdtContent>${paragraph('目录', styled('TOCH'))}${paragraph('1 开幕\t3', styled('TOC1'))}</w:sdtContent></w:sdt>${line}${paragraph('Opening')}`,
      }),
    ).toEqual(['Opening'])
  })

  test('a table of contents is told by its field, whatever its styles', async () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const toc = (lines: string) =>
      `<w:p>${sign('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${sign('separate')}${lines}`
    expect(
      await blocks(
        `${toc(run('1 Opening 3'))}</w:p>${paragraph('2 结束 4')}<w:p>${sign('end')}${run('Opening')}</w:p>`,
      ),
    ).toEqual(['Opening'])
    // without an end nothing says how far it reaches
    expect(await blocks(`${toc(run('开幕'))}</w:p>${paragraph('The text')}`)).toEqual(['开幕', 'The text'])
  })
})

describe('changes, notes and boxes', () => {
  test('tracked changes are read as accepted, with a message', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>${run('The meeting ')}</w:p><w:p><w:del w:id="2" w:author="x"><w:r><w:delText>noted</w:delText></w:r></w:del><w:ins w:id="3" w:author="x">${run('agreed')}</w:ins><w:moveFrom w:id="4">${run(' to go')}</w:moveFrom><w:moveTo w:id="5">${run(' to stay')}</w:moveTo></w:p>`
    const { tree, messages } = await readDocx(wordFile({ body }))
    expect(toDocument(tree, { title: null, creator: null, created: null, modified: null }).text).toBe(
      'The meeting agreed to stay',
    )
    expect(messages.map(({ rule }) => rule)).toEqual(['tracked-changes'])
    expect((await readDocx(wordFile({ body: paragraph('no change') }))).messages).toEqual([])
  })

  test('a paragraph whose mark is deleted keeps its text where nothing follows to take it', async () => {
    const deleted = (text: string) =>
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>${run(text)}</w:p>`
    expect(await rows(`${table([deleted('first'), paragraph('第二')])}${paragraph('end')}`)).toEqual([
      ['first', '第二'],
    ])
    expect(
      await blocks(`${deleted('上文')}${table([paragraph('a'), paragraph('b')])}${deleted('end')}`),
    ).toEqual(['上文', 'a', 'b', 'end'])
  })

  test('what is hidden to its mark is not counted', async () => {
    const hidden = `<w:p><w:pPr>${numbered(1)}<w:rPr><w:vanish/></w:rPr></w:pPr>${run('not seen', '<w:vanish/>')}</w:p>`
    expect(
      await blocks({
        numbering: agendaNumbering,
        body: paragraph('one', numbered(1)) + hidden + paragraph('第二', numbered(1)),
      }),
    ).toEqual(['1.|one', '2.|第二'])
  })

  test('notes follow at the end with their mark', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`
    const reference = (kind: string, id: number, more = '') =>
      `<w:r><w:${kind}Reference${more} w:id="${id}"/></w:r>`
    const document = await documentOf({
      footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note('footnote', 2, '见附件。')}${note('footnote', 3, 'Second note.')}${note('footnote', 4, '* By hand.')}`,
      endnotes: note('endnote', 2, 'At the end.'),
      body: `<w:p>${run('Rules')}${reference('footnote', 3)}${run(' apply')}${reference('footnote', 4, ' w:customMarkFollows="1"')}${reference('footnote', 2)}${run('.')}${reference('endnote', 2)}</w:p>${paragraph('Last.')}`,
    })
    expect(document.blocks.map(({ label, text, bookmarks }) => [label, text, bookmarks])).toEqual([
      ['', 'Rules apply.', []],
      ['', 'Last.', []],
      ['1', 'Second note.', ['_footnote']],
      ['*', 'By hand.', ['_footnote']],
      ['2', '见附件。', ['_footnote']],
      ['i', 'At the end.', ['_footnote']],
    ])
    expect(document.blocks[2]?.at).toEqual({ in: 'docx', part: 'word/footnotes.xml', paragraph: 2 })
  })

  test.each([
    ['<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>', '', '①'],
    ['<w:footnotePr><w:numFmt w:val="chineseCounting"/><w:numStart w:val="3"/></w:footnotePr>', '', '三'],
    ['', '<w:footnotePr><w:pos w:val="beneathText"/><w:numFmt w:val="lowerLetter"/></w:footnotePr>', 'a'],
    ['', '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>', ''],
    ['<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>', '', '1'],
  ])(
    'notes bear the marks that the settings or the section give them: %s%s',
    async (settings, section, mark) => {
      const document = await documentOf({
        footnotes: `<w:footnote w:id="2">${paragraph('Note.')}</w:footnote>`,
        body: `<w:p>${run('x')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr>${section}</w:sectPr>`,
        parts: { 'word/settings.xml': root('settings', settings) },
      })
      expect(document.blocks[1]).toMatchObject({ label: mark, text: 'Note.' })
    },
  )

  test('a text box appears once, behind its paragraph; pictures and comments do not', async () => {
    const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`
    const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(paragraph('in the box'))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(paragraph('in the box', numbered(1)))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    const document = await documentOf({
      numbering: agendaNumbering,
      body: `<w:p>${run('before ')}<w:r>${drawn}</w:r><w:r><w:pict><v:shape><v:imagedata r:id="none"/></v:shape></w:pict></w:r><w:commentRangeStart w:id="1"/>${run('and after')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>${paragraph('结束', numbered(1))}`,
    })
    expect(
      document.blocks.map(({ label, text, at }) => [label, text, 'paragraph' in at ? at.paragraph : null]),
    ).toEqual([
      ['', 'before and after', 0],
      ['1.', 'in the box', 2],
      ['2.', '结束', 3],
    ])
  })

  test('a text box that only a newer Word draws is read', async () => {
    const drawing = `<w:drawing><wp:anchor xmlns:wp="urn:wp"><wp:posOffset>12700</wp:posOffset><wps:txbx xmlns:wps="urn:wps"><w:txbxContent>${paragraph('致各成员国')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing>`
    const choice = `<mc:Choice Requires="wps">${drawing}</mc:Choice>`
    const picture = '<mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback>'
    const forms = [choice, `${choice}<mc:Fallback/>`, choice + picture].map(
      (inside) => `<mc:AlternateContent>${inside}</mc:AlternateContent>`,
    )
    for (const form of [drawing, ...forms])
      expect(await blocks(`<w:p>${run('To')}<w:r>${form}</w:r></w:p>${paragraph('after')}`)).toEqual([
        'To',
        '致各成员国',
        'after',
      ])
  })

  test('a piece that is kept elsewhere is told of', async () => {
    const diagram = '<w:p><w:r><w:drawing><dgm:relIds xmlns:dgm="urn:dgm"/></w:drawing></w:r></w:p>'
    for (const piece of ['<w:altChunk r:id="rId1"/>', '<w:subDoc r:id="rId1"/>', diagram]) {
      const { messages } = await readDocx(wordFile({ body: `${paragraph('x')}${piece}` }))
      expect(messages.map(({ rule }) => rule)).toEqual(['embedded-format'])
    }
  })
})

test('reads names of another prefix, and the strict form of the format', async () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const other = `<ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:pPr><ns0:outlineLvl ns0:val="0"/></ns0:pPr><ns0:r><ns0:t>第一节</ns0:t></ns0:r></ns0:p><ns0:p/></ns0:body></ns0:document>`
  const bare = `<document xmlns="${strict}" xmlns:a="${strict}"><body><p><pPr><outlineLvl a:val="1"/></pPr><r><t>Second</t></r></p></body></document>`
  for (const [xml, depth] of [
    [other, 1],
    [bare, 2],
  ] as const) {
    const { tree, properties } = await readDocx(zipped({ 'word/document.xml': xml }))
    expect(toDocument(tree, properties).blocks.map((block) => block.depth)).toEqual([depth])
  }
})

test('gives the properties of the file', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:dcterms" xmlns:xsi="urn:xsi"><dc:title>Report &amp; annexes</dc:title><dc:creator></dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2031-05-04T10:00:00Z</dcterms:created></cp:coreProperties>'
  const { properties } = await readDocx(
    wordFile({ body: paragraph('x'), parts: { 'docProps/core.xml': core } }),
  )
  expect(properties).toEqual({
    title: 'Report & annexes',
    creator: null,
    created: '2031-05-04T10:00:00Z',
    modified: null,
  })
})

test('a document without text is refused as empty, and told why', async () => {
  const picture = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="none"/></v:shape></w:pict></w:r></w:p>'
  const deleted = `<w:p><w:del w:id="1">${run('gone')}</w:del></w:p>`
  for (const [body, why] of [
    ['', 'shows no text.'],
    [picture, 'only pictures'],
    [deleted, 'marked as deleted'],
    ['<w:p/><w:altChunk r:id="rId1"/>', 'a text in another format'],
  ] as const)
    await expect(readDocx(wordFile({ body }))).rejects.toMatchObject({
      code: 'empty',
      message: expect.stringContaining(why),
    })
})
