import type { Table } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../document/canonical.js'
import { Found } from '../document/found.js'
import { outlineDocument } from '../outline/outline-document.js'
import { noProperties } from '../read/read-result.js'
import { outlineOf } from '../testing/outline-of.js'
import { extractTables } from './tables.js'

const bare = (traced: unknown): Table[] =>
  JSON.parse(JSON.stringify(traced, (_, value) => (value instanceof Found ? value.value : value)))
const tablesIn = (text: string) => bare(extractTables(outlineOf(text)))
const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n\n`

describe('tables with data', () => {
  it('have a header, rows and a caption, in English', () => {
    const text = `1\tResults\nThe results are in Table 1.\nTable 1 – Rapporteurs\n${row('Group', 'Rapporteur', 'Document')}${row('RG-T', 'A. Smith\nB. Jones', 'TD 5')}\nThe end.`
    expect(tablesIn(text)).toEqual([
      {
        title: 'Table 1 – Rapporteurs',
        header: ['Group', 'Rapporteur', 'Document'],
        rows: [['RG-T', 'A. Smith\nB. Jones', 'TD 5']],
      },
    ])
  })

  it('have a header and the heading above as title, in Chinese', () => {
    const text = `尊敬的先生/女士：\n1\t请注意下列日期。\n重要截止日期：\n${row('2017年9月17日', '– 提交申请')}${row('2017年10月10日', '– 注册')}\n顺致敬意！\n\n附件1\n小组一览\n${row('名称', '缩写')}${row('桥梁组', 'RG-B')}`
    expect(tablesIn(text)).toEqual([
      {
        title: '重要截止日期',
        header: [],
        rows: [
          ['2017年9月17日', '– 提交申请'],
          ['2017年10月10日', '– 注册'],
        ],
      },
      { title: '小组一览', header: ['名称', '缩写'], rows: [['桥梁组', 'RG-B']] },
    ])
  })

  it('have no title where a paragraph or an item stands above', () => {
    const text = `1\t会议结果\n1.1\t会议审议了所有文件，并对下列文件的作者表示感谢。\n${row('甲', '乙')}${row('丙', '丁')}`
    expect(tablesIn(text)[0]).toMatchObject({ title: null, header: [] })
  })

  it('do not take a pair of label and value for a header', () => {
    const text = `1\tResults\n${row('Parent group', 'Study Group 5')}${row('Chair', 'Ms F. Foam')}`
    expect(tablesIn(text)[0]).toMatchObject({
      header: [],
      rows: [
        ['Parent group', 'Study Group 5'],
        ['Chair', 'Ms F. Foam'],
      ],
    })
  })
})

it('fills the columns that a merged cell covers', () => {
  const cell = (value: string, columnSpan = 1) => ({
    type: 'tableCell' as const,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] as never,
    data: { columnSpan },
  })
  const rows = [
    [cell('Day 1', 3)],
    [cell('09:30'), cell('Opening'), cell('Room A')],
    [cell('10:30'), cell('Coffee', 2)],
  ]
  const children = rows.map((cells) => ({ type: 'tableRow' as const, children: cells }))
  const document = toDocument({ type: 'root', children: [{ type: 'table', children }] }, noProperties)
  expect(bare(extractTables(outlineDocument(document)))[0]?.rows).toEqual([
    ['Day 1', '', ''],
    ['09:30', 'Opening', 'Room A'],
    ['10:30', 'Coffee', ''],
  ])
})

it('leaves out the letterhead', () => {
  const text = ` \t2017年6月7日，日内瓦\n\n${row('文号：', '电信标准化局第5号通函')}${row('电话：', '+41 22 730 0000')}${row('事由：', '会议')}\n尊敬的先生/女士：\n1\t请出席会议。\n顺致敬意！\n`
  expect(tablesIn(text)).toEqual([])
})

it('takes no line of the front page for a title', () => {
  const text = `1\tResults\nSee below.\nSource: TSB\n${row('No.', 'Decision', 'Due')}${row('D1', 'Close the list', 'May')}\n`
  expect(tablesIn(text).map(({ title }) => title)).toEqual([null])
})

it('a word above dates heads a column', () => {
  expect(
    tablesIn(
      `尊敬的先生/女士：\n1\t请注意。\n${row('日期', '事项')}${row('2021年3月4日', '提交文稿')}${row('2021年4月4日', '预注册')}`,
    ),
  ).toMatchObject([
    {
      header: ['日期', '事项'],
      rows: [
        ['2021年3月4日', '提交文稿'],
        ['2021年4月4日', '预注册'],
      ],
    },
  ])
})

it('tells a header in capitals from a column in lower case, and a sentence from a title', () => {
  const text = `1\tMarks\nThe meeting agreed on the marks, as follows:\n${row('Measure', 'Cost', 'Meaning')}${row('Downloads', 'low', 'high')}${row('Products', 'high', 'high')}\n`
  expect(tablesIn(text)).toMatchObject([{ title: null, header: ['Measure', 'Cost', 'Meaning'] }])
})
