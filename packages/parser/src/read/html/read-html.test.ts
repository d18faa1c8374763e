import { describe, expect, it } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import { defaultLimits } from '../../limits.js'
import { readHtml } from './read-html.js'

const read = (body: string) => {
  const result = readHtml(body, defaultLimits)
  return { ...result, document: toDocument(result.tree, result.properties) }
}
/** Each block as `label|text`, with its heading's depth. */
const linesOf = (body: string) =>
  read(body).document.blocks.map(({ depth, label, text }) => `${depth ?? ''}${label}|${text}`)
const rowsOf = (body: string) =>
  read(body).document.tables.map(({ rows }) =>
    rows.map((row) => row.map(({ blocks }) => blocks.map(({ text }) => text).join('/'))),
  )

describe('text', () => {
  it('folds the white space of the source, and joins Chinese lines without a blank', () => {
    expect(linesOf('<p>The meeting\n\t\topened.</p><p>会议\n  开幕\n on Monday</p>')).toEqual([
      '|The meeting opened.',
      '|会议开幕 on Monday',
    ])
  })

  it('parts paragraphs at breaks and keeps a tab inside a line', () => {
    expect(linesOf('<p>Tel:\t+41 22<br>Fax:<br/><br>3</p>')).toEqual(['|Tel:\t+41 22', '|Fax:', '|3'])
  })

  it('leaves out what is not shown', () => {
    expect(
      linesOf(
        '<style>p{}</style><script>x()</script><p style="display:none">a</p><p hidden>b</p><!--c--><p>d<span style="mso-hide:all">e</span></p><form><select><option>f</select></form>',
      ),
    ).toEqual(['|d'])
  })

  it('keeps where a block stood, its anchors, its links and whether it is bold', () => {
    const { document } = read(
      '<p><a name="_Toc1"></a>\n <b>Scope</b></p><p>See <a href="https://itu.int/x">this\npage</a>.</p>',
    )
    expect(document.blocks[0]).toMatchObject({
      text: 'Scope',
      bold: true,
      bookmarks: ['_Toc1'],
      at: { in: 'html', line: 2, column: 5 },
    })
    expect(document.tree.children[1]).toMatchObject({
      children: [{ value: 'See ' }, { type: 'link', url: 'https://itu.int/x' }, { value: '.' }],
    })
  })

  it('reads an address that a proxy has hidden behind a script', () => {
    const address = 'tsbsg5@itu.int'
    const code = Buffer.from([0x2a, ...Buffer.from(address).map((byte) => byte ^ 0x2a)]).toString('hex')
    expect(
      linesOf(`<p>E-mail: <a class="__cf_email__" data-cfemail="${code}">[email&#160;protected]</a></p>`),
    ).toEqual([`|E-mail: ${address}`])
  })

  it('reads preformatted text as the text that it is', () => {
    const page =
      '<html><body><pre>\nGeneva, 5 May 1998\n\nRef:\tCircular 5\n1\tThe group met.</pre></body></html>'
    expect(linesOf(page)).toEqual(['|Geneva, 5 May 1998', '|Ref:\tCircular 5', '1|The group met.'])
    expect(read(page).document.blocks[1]?.at).toEqual({ in: 'html', line: 4, column: 1 })
  })
})

describe('headings and lists', () => {
  it('takes headings from their elements and from the styles that Word names classes after', () => {
    expect(
      linesOf(
        '<h2>Scope</h2><p class=MsoTitle>Terms</p><p class="AnnexNo">Annex 1</p><p class=MsoToc1>Scope 3</p>',
      ),
    ).toEqual(['2|Scope', '1|Terms', '1|Annex 1'])
  })

  it('labels the items of lists as a browser does', () => {
    expect(
      linesOf(
        '<ol start=3><li>a<ol type=i><li>b<li value=4>c</ol><li>d</ol><ul><li>e<li>– f</ul><ol style="list-style-type:cjk-ideographic"><li>g</ol><ol style="list-style:none"><li>h</ol>',
      ),
    ).toEqual(['3.|a', 'i.|b', 'iv.|c', '4.|d', '•|e', '–|f', '一、|g', '|h'])
  })

  it('takes the label and the level that Word has written out', () => {
    const item = (level: number, font: string, label: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
    const page = `<html xmlns:o="urn:x"><body>${item(1, 'Arial', '7.3', 'Reports')}${item(2, 'Symbol', '·', 'one')}${item(3, '"Courier New"', 'o', 'two')}</body></html>`
    expect(linesOf(page)).toEqual(['7.3|Reports', '•|one', '◦|two'])
    expect(read(page).document.blocks.map(({ level }) => level)).toEqual([0, 1, 2])
  })

  it('reads the blanks that Word writes for a tab as one', () => {
    expect(linesOf("<p>9.5<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>The report</p>")).toEqual([
      '9.5|The report',
    ])
  })
})

describe('tables', () => {
  it('keeps columns where cells are merged', () => {
    const { document } = read('<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>')
    expect(
      document.tables[0]?.rows.map((row) => row.map(({ column, columnSpan }) => [column, columnSpan])),
    ).toEqual([
      [
        [0, 2],
        [2, 1],
      ],
      [
        [0, 2],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ])
    expect(document.tables[0]?.rows[1]?.[1]?.blocks[0]?.text).toBe('c')
  })

  it('reads a cell with several paragraphs, a list and an inner table', () => {
    expect(
      rowsOf(
        '<table><tr><td><p>a<p>b</td><td><ul><li>c</ul></td><td><table><tr><td>d<td>e</table></td></tr></table>',
      ),
    ).toEqual([[['a/b', 'c', 'd/e']]])
  })

  it('reads what stands in a table that only frames the page', () => {
    const page =
      '<table><tr><td>Home<td><h1>Report of the meeting</h1><p>The meeting was opened by the chairman.<table><tr><td>1<td>2</table></table>'
    expect(rowsOf(page)).toEqual([[['1', '2']]])
    expect(linesOf(page).slice(0, 3)).toEqual([
      '|Home',
      '1|Report of the meeting',
      '|The meeting was opened by the chairman.',
    ])
  })

  it('takes spans that nobody can mean for what a table can hold', () => {
    expect(rowsOf('<table><tr><td colspan=0 rowspan=-1>a<td colspan=999999999>b<tr><td>c</table>')).toEqual([
      [['a', 'b'], ['c']],
    ])
  })
})

describe('what stands round a document', () => {
  const letter = '<p>Dear Sir/Madam, the meeting of the study group will be held in Geneva in May.</p>'

  it('leaves out navigation, head and foot of a site, and says so', () => {
    const { document, messages } = read(
      `<nav><ul><li>Home</ul></nav><div class="main-menu">ITU-T</div><div id="breadcrumb">You are here</div>${letter}<footer>© ITU</footer>`,
    )
    expect(document.blocks).toHaveLength(1)
    expect(messages).toMatchObject([{ rule: 'page-chrome' }])
  })

  it('keeps a part that is most of the page, whatever it is called', () => {
    expect(linesOf(`<div class="sidebar">${letter}</div><p>1</p>`)).toHaveLength(2)
  })

  it('reads the main part alone where the page names one', () => {
    expect(linesOf(`<div>Login</div><main>${letter}</main>`)).toHaveLength(1)
  })

  it('puts notes behind the text, with their marks, and takes the reference out', () => {
    const { document } = read(
      `<p>agreed<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1">[1]</a> it.</p><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> In part.</p></div><p>Next.</p>`,
    )
    expect(document.blocks.map(({ label, text }) => `${label}|${text}`)).toEqual([
      '|agreed it.',
      '|Next.',
      '1|In part.',
    ])
    expect(document.blocks[2]?.bookmarks).toContain('_footnote')
  })

  it('leaves out deleted words and says that there are some', () => {
    const { document, messages } = read('<p>The <del>second </del><ins>third</ins> meeting</p>')
    expect(document.text).toBe('The third meeting')
    expect(messages).toMatchObject([{ rule: 'tracked-changes' }])
  })
})

it('takes title and author from the head', () => {
  expect(read('<title>A\n b</title><meta name=author content="TSB"><p>x').properties).toMatchObject({
    title: 'A b',
    creator: 'TSB',
  })
})

describe('limits', () => {
  it('refuses elements that stand too deep inside one another', () => {
    for (const tag of ['div', 'b', 'table><tr><td'])
      expect(() => read(`<${tag}>`.repeat(20_000))).toThrow(
        expect.objectContaining({ code: 'limit-exceeded', limit: 'nesting' }),
      )
  })

  it('refuses a page that is too long, or has more elements than memory', () => {
    const short = { ...defaultLimits, textLength: 20 }
    expect(() => readHtml('<p>'.padEnd(30), short)).toThrow(expect.objectContaining({ limit: 'textLength' }))
    const small = { ...defaultLimits, expandedBytes: 100_000 }
    expect(() => readHtml('<p>x'.repeat(200), small)).toThrow(
      expect.objectContaining({ limit: 'expandedBytes' }),
    )
  })

  it('refuses formatting that every paragraph would make anew', () => {
    const fonts = Array.from({ length: 400 }, (_, size) => `<font size=${size}>`).join('')
    expect(() => read(`<p>${fonts}</p>${'<p>x</p>'.repeat(1000)}`)).toThrow(
      expect.objectContaining({ limit: 'nesting' }),
    )
  })
})
