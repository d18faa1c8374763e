import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import type { Document } from '../../document/document.js'
import { readText } from './read-text.js'

function document(text: string): Document {
  const { tree, properties } = readText(text)
  return toDocument(tree, properties)
}

function rows(text: string): string[][][] {
  return document(text).tables.map((table) =>
    table.rows.map((row) => row.map((cell) => cell.blocks.map((block) => block.text).join('|'))),
  )
}

describe('readText', () => {
  it('keeps bookmarks as data and out of the text', () => {
    const [block] = document(
      '[bookmark: _Ref12][bookmark: _Toc488]3\tWork programme[bookmark: _Annex_A.2_–]',
    ).blocks
    expect(block).toMatchObject({
      label: '3',
      text: 'Work programme',
      bookmarks: ['_Ref12', '_Toc488', '_Annex_A.2_–'],
    })
  })

  it('takes a bookmark out of the middle of a word and of a number', () => {
    expect(document('标准[bookmark: _Hlk1]化局 1[bookmark: lt_pId7]2.5').text).toBe('标准化局 12.5')
  })

  it('gives the bookmarks of a line of their own to the next block', () => {
    expect(document('[bookmark: _Toc9]\n\n附件A').blocks[0]).toMatchObject({
      text: '附件A',
      bookmarks: ['_Toc9'],
    })
  })

  it('drops field codes, images and protected addresses', () => {
    expect(document('Contents PAGEREF _Toc123456 \\h 4 [image: logo]x[email protected]').text).toBe(
      'Contents x',
    )
  })

  it('gives the line and column in the input', () => {
    const [, second] = document('one\r\n\r\n  [bookmark: a]two').blocks
    expect(second?.at).toEqual({ in: 'text', line: 3, column: 16 })
  })

  it('gives tables back from tabs', () => {
    expect(
      rows('Deadlines:\n\t2 May 2018\n\t– register\n– submit\n\n\t9 May 2018\n\t– travel\n\n\nRegards'),
    ).toEqual([
      [
        ['2 May 2018', 'register|submit'],
        ['9 May 2018', 'travel'],
      ],
    ])
  })

  it('keeps a first cell that is empty', () => {
    expect(rows(' \t10 June 2019, Geneva\n\n\tRef:\n\tCircular 1\n\n\n')).toEqual([
      [
        ['', '10 June 2019, Geneva'],
        ['Ref:', 'Circular 1'],
      ],
    ])
  })

  it('reads a cell with empty paragraphs between its labels as one cell', () => {
    const letterhead =
      ' \t2011年5月4日，日内瓦\n\n\t文号：\n\n\n电话：\n传真：\n\t电信标准化局第9号通函\n\n+41 22 730 1111\n+41 22 730 2222\n\t致：\n\n\n正文'
    expect(rows(letterhead)[0]?.[1]).toEqual([
      '文号：|电话：|传真：',
      '电信标准化局第9号通函|+41 22 730 1111|+41 22 730 2222',
      '致：',
    ])
  })

  it('joins a row that an empty paragraph has cut in two', () => {
    const text = '\tA:\n\n\tb\n\tc\n\n\tD:\n\te\n\tf\n\n\tG:\n\th\n\ti\n\n\n'
    expect(rows(text)).toEqual([
      [
        ['A:', 'b', 'c'],
        ['D:', 'e', 'f'],
        ['G:', 'h', 'i'],
      ],
    ])
  })

  it('takes an indented paragraph for no table', () => {
    const { tables, blocks } = document(
      '2)\tReview:\n\tITU-T A.1;\n\tITU-T A.8,\nand propose changes.\n3)\tReport.\n\nEnd',
    )
    expect(tables).toHaveLength(0)
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([
      ['2)', 'Review:'],
      ['', 'ITU-T A.1;'],
      ['', 'ITU-T A.8,'],
      ['', 'and propose changes.'],
      ['3)', 'Report.'],
      ['', 'End'],
    ])
  })

  it('drops the scraps of pictures behind the end', () => {
    expect(document('The end.\nimage2.PNG\n(RHB%)\n\n\nimage3.png\nL19S 1-nLl\n').text).toBe('The end.')
  })

  it('reads a document that was pasted twice once, and says so', () => {
    const once = Array.from({ length: 8 }, (_, line) => `Paragraph ${line}.`).join('\n')
    const { tree, messages } = readText(`${once}\n${once}\n`)
    expect(tree.children).toHaveLength(8)
    expect(messages.map(({ rule }) => rule)).toEqual(['second-copy'])
  })

  it('joins the lines of text wrapped at a fixed width', () => {
    const wrapped = [
      'The study group will hold its next meeting at the headquarters of the',
      'Union in the first half of the year, and invites the members to submit',
      'their contributions in good time so that all of them can be translated',
      'before the meeting opens; contributions received after that time are to',
      'be posted in the language in which they were received and will not be',
      'presented unless the chairman decides otherwise in agreement with those',
      'who take part.',
      '',
      'Sincerely',
    ].join('\n')
    const { blocks } = document(wrapped)
    expect(blocks.map(({ text }) => text.slice(-10))).toEqual(['take part.', 'Sincerely'])
  })

  it('joins wrapped paragraphs whose number stands before many blanks', () => {
    const wrapped = [
      '2.1     会议同意由三个工作组开展工作，并确认了分配给研究组的全部课题和各',
      '项职责。',
      '2.2     会议任命了三位工作组主席，并感谢前任主席在上一研究期内所做的出色工',
      '作，同时欢迎新任主席就职。',
      '2.3     研究组请各位主席在下一次会议之前提交工作计划草案，并与其他研究组充',
      '分协商。',
      '2.4     研究组还请秘书处提供必要的支持，包括会议室、口译、网播和远程参会等',
      '服务。',
    ].join('\n')
    const { blocks } = document(wrapped)
    expect(blocks.map(({ label, text }) => [label, text.slice(-4)])).toEqual([
      ['2.1', '项职责。'],
      ['2.2', '席就职。'],
      ['2.3', '分协商。'],
      ['2.4', '等服务。'],
    ])
  })

  it('takes a day between rows for the heading of those behind it, and for no cell', () => {
    expect(
      rows(
        '\t来源：\n\t主席\n\t电话\n\n\t标题：\n\t议程\n\n5月16日（星期一）\n\t09:30\n\t1\n\t开幕\n\n\t10:15\n\t2\n\t议程\n',
      ),
    ).toEqual([
      [
        ['来源：', '主席', '电话'],
        ['标题：', '议程'],
      ],
      [
        ['09:30', '1', '开幕'],
        ['10:15', '2', '议程'],
      ],
    ])
  })

  it('ends a row at several empty lines', () => {
    const { blocks } = document(
      '\t来源：\n\t主任\n\n\t主任\n\n\n结论摘要\n\t议题\n\t结论\n\n\t开幕\n\t注意到\n\n',
    )
    expect(blocks.find(({ text }) => text === '结论摘要')?.cell).toBeNull()
  })

  it('joins the lines of a short letter too, though empty lines part its paragraphs', () => {
    const { blocks } = document(
      [
        'Dear Sir,',
        '',
        'The regional group invites its members to a meeting on cables, which will',
        'be held in the first week of June; those who wish to come are requested to',
        'register.',
        '',
        'Contributions on the maintenance of cables, on their protection and on the',
        'measurements that go with it are welcome, and so are those on matters that',
        'lie nearby.',
        '',
        'Yours',
      ].join('\n'),
    )
    expect(blocks.map(({ text }) => text.slice(-9))).toEqual(['Dear Sir,', 'register.', 'e nearby.', 'Yours'])
  })

  it('parts a letter that was flattened to one line', () => {
    const { blocks } = document(
      '2019年3月5日，日内瓦 文号： 电信标准化局第141号通函 电话： +41 22 730 6301 致： - 国际电联各成员国主管部门； - ITU-T部门成员 事由： 讲习班 尊敬的先生/女士： 1 我通知您，讲习班将于五月举行。 2 请在四月注册，安排见附件1。 - 提交文稿； - 预订酒店 顺致敬意！ 主任 附件1 议程草案 1. 开幕 2. 其他事宜',
    )
    expect(blocks.slice(1).map(({ label, text }) => label + text)).toEqual([
      '尊敬的先生/女士：',
      '1我通知您，讲习班将于五月举行。',
      '2请在四月注册，安排见附件1。',
      '-提交文稿；',
      '-预订酒店',
      '顺致敬意！',
      '主任',
      '附件1',
      '议程草案',
      '1.开幕',
      '2.其他事宜',
    ])
  })

  it('ends a table before short numbered paragraphs and sentences', () => {
    const text =
      '\t文号：\n\t第3号通函\n\t致：\n各成员国\n\n\t事由：\n\t海缆\n\n\n尊敬的先生：\n1\t会议于五月召开。\n2\t欢迎参加。\n截止日期：\n\t2019年3月1日\n\t- 注册\n\n'
    const { blocks, tables } = document(text)
    expect(tables).toHaveLength(2)
    expect(blocks.filter(({ cell }) => cell === null).map((block) => block.text)).toEqual([
      '尊敬的先生：',
      '会议于五月召开。',
      '欢迎参加。',
      '截止日期：',
    ])
  })

  it('parts the annexes of a line, whatever follows their labels', () => {
    const { blocks } = document(
      `2019年3月5日，日内瓦 文号： 电信标准化局第141号通函 事由： 讲习班 尊敬的先生/女士： 1 我通知您，讲习班将于五月举行。 2 ${'请阅附件。'.repeat(20)} 顺致敬意 主任 附件 1 调查问卷 1 贵国有何措施？ 2 请说明。 附件2 （电信标准化局第141号通函） 议程`,
    )
    expect(blocks.slice(-7).map(({ label, text }) => label + text)).toEqual([
      '主任',
      '附件 1',
      '调查问卷',
      '1贵国有何措施？',
      '2请说明。',
      '附件2 （电信标准化局第141号通函）',
      '议程',
    ])
  })

  it('parts a form in a line at its fields, and no dash of its title', () => {
    const { blocks } = document(
      `Geneva, 5 March 2019 Ref: TSB Circular 141 To: - Administrations; - Sector Members Subject: Meeting Dear Sir/Madam, 1 ${'Please see the annex. '.repeat(20)} 2 Thank you. Yours faithfully, ANNEX 1 (to TSB Circular 141) FORM 1 - HOTEL REQUEST Family name: __________ Country: __________`,
    )
    expect(blocks.slice(-4).map(({ text }) => text)).toEqual([
      'ANNEX 1 (to TSB Circular 141)',
      'FORM 1 - HOTEL REQUEST',
      'Family name: __________',
      'Country: __________',
    ])
  })

  it('closes up a date whose signs are set apart, and no row of numbers', () => {
    expect(document('日 内 瓦 ， 2 0 0 7 年 6 月 1 5 日').text).toBe('日内瓦，2007年6月15日')
    expect(document('1 2 3 4 5 6 7').text).toContain('2 3 4 5')
  })

  it('leaves an ordinary paragraph with a few slashes and enumerations whole', () => {
    const text = `${'与会者可以选择现场和/或远程参与。'.repeat(12)} (1) 审议 a / b (2) 通过`
    expect(document(text).blocks).toHaveLength(1)
  })
})

const report = new URL('../../../../../../shared/seeds/tsag-report-1.zh.txt', import.meta.url)

function seed(): string | null {
  try {
    return readFileSync(report, 'utf8')
  } catch {
    return null
  }
}

describe.skipIf(seed() === null)('a real report (skipped where ../shared/seeds is absent)', () => {
  it('has the two tables of its annexes, and no other', () => {
    expect(document(seed() ?? '').tables.map((table) => table.rows.length)).toEqual([7, 6])
  })
})

describe('pages that lost their lines or columns', () => {
  it('parts a line in which paragraph numbers count on', () => {
    const line =
      '3 Results 3.1 The first text was read and nobody had anything to add to it at that time. 3.2 The second text was read too. 3.3 The third was left for the next day, as the hour was late.'
    expect(document(line).blocks.map(({ label }) => label)).toEqual(['3', '3.1', '3.2', '3.3'])
  })

  it('reads a wide gap as the space between two columns', () => {
    expect(document('GENERAL MATTERS          COM 4 - R 2 - E\n').blocks[0]?.text).toBe(
      'GENERAL MATTERS\tCOM 4 - R 2 - E',
    )
  })
})

describe('rows without tabs at their beginning', () => {
  it('are a table where lines behind each other have equally many parts', () => {
    const table = [
      ['职务', '姓名', '国家'],
      ['副主席', '陈志远先生', '中国'],
      ['副主席', '空缺', '–'],
    ]
    expect(rows('职务 / 姓名 / 国家\n副主席 / 陈志远先生 / 中国\n副主席 / 空缺 / –')).toEqual([table])
    expect(rows('职务     姓名     国家\n副主席     陈志远先生     中国\n副主席     空缺     –')).toEqual([
      table,
    ])
  })

  it('are none where they count, or hold labels', () => {
    expect(rows('1\tOpening\tTD1\n2\tAgenda\tTD2\n3\tClosing\tTD3')).toEqual([])
    expect(rows('Tel: / Fax: / E-mail:\n1 / 2 / 3\n4 / 5')).toEqual([])
  })

  it('are none of a list that was typed behind tabs', () => {
    expect(rows('\t-\tTo Members;\n\t-\tTo Associates\nSubject:\tFees\n\nText')).toEqual([])
  })
})

it('keeps the page in a line of a table of contents', () => {
  expect(document('二、第一次会议\tPAGEREF _Toc49902 \\h 12').blocks[0]?.text).toBe('第一次会议\t12')
})
