import { type Document, HeadingLevel, type INumberingOptions, LevelFormat, Table } from 'docx'
import { cell, lines, paragraph, row, wordDocument } from './parts.js'

const numbering: INumberingOptions['config'] = [
  {
    reference: 'items',
    levels: [
      { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、' },
      { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）' },
      { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
      { level: 3, format: LevelFormat.LOWER_LETTER, text: '%4)' },
    ],
  },
]

/** Agenda of a study group, numbered by Word four deep in the Chinese way. */
export function plenaryAgenda(): Document {
  const front = new Table({
    rows: [
      row(
        cell(lines('国际电信联盟', '电信标准化部门', '2025-2028年研究期'), { columnSpan: 2, rowSpan: 3 }),
        cell(lines('SG13-TD9R2/PLEN')),
      ),
      row(cell(lines('第13研究组'))),
      row(cell(lines('原文：英文'))),
      row(cell(lines('课题：')), cell(lines('所有课题/13')), cell(lines('2025年3月3-14日，日内瓦'))),
      row(cell(lines('来源：')), cell(lines('第13研究组主席'), { columnSpan: 2 })),
      row(cell(lines('标题：')), cell(lines('第13研究组会议议程草案'), { columnSpan: 2 })),
      row(
        cell(lines('联系人：')),
        cell(lines('Rashid Al-Mansoori', '阿拉伯联合酋长国'), { columnSpan: 1 }),
        cell(lines('电话：+971 4 555 0121', '电子邮件：r.almansoori@tdra.example')),
      ),
    ],
  })
  const agenda: readonly (readonly [level: number, text: string])[] = [
    [0, '会议开幕'],
    [0, '通过议程（TD9R2/PLEN）'],
    [0, '会议的组织'],
    [1, '文件的分配（TD10/PLEN）'],
    [1, '时间安排'],
    [2, '全体会议'],
    [2, '工作组会议'],
    [3, '第1/13工作组'],
    [3, '第2/13工作组'],
    [1, '任命报告人'],
    [0, '上次会议以来的进展'],
    [1, 'TSAG会议（TD12/GEN）'],
    [1, '联合协调活动'],
    [2, 'JCA-IMT2030'],
    [0, '审议文稿（C4、C7R1和C11）'],
    [0, '来函（TD15/GEN）'],
    [0, '其他事宜'],
    [0, '闭幕'],
  ]
  return wordDocument(
    [
      front,
      paragraph('议程草案', { heading: HeadingLevel.TITLE }),
      ...agenda.map(([level, text]) => paragraph(text, { list: ['items', level] })),
    ],
    { numbering },
  )
}
