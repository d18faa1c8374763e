import { type Document, FootnoteReferenceRun, HeadingLevel, Paragraph, Table, TextRun } from 'docx'
import { cell, lines, listed, paragraph, row, wordDocument } from './parts.js'

/** What the two languages of the report print. */
interface Wording {
  readonly sector: readonly string[]
  readonly number: string
  readonly group: string
  readonly original: string
  /** Label and value of each row of the front page; several lines are paragraphs of one cell. */
  readonly front: readonly (readonly [label: string, ...values: string[]])[]
  readonly questions: readonly [label: string, value: string, meeting: string]
  /** Headings, each with its numbered paragraphs and the table or list below them. */
  readonly parts: readonly Part[]
  readonly footnotes: readonly string[]
}

interface Part {
  readonly heading: string
  readonly clauses: readonly string[]
  /** Items under the last clause, with a bullet. */
  readonly items?: readonly string[]
  readonly rows?: readonly (readonly string[])[]
}

/** `[1]` in a clause is the first footnote. */
function clause(text: string): Paragraph {
  const children = text.split(/(\[\d\])/u).map((part) => {
    const note = /^\[(\d)\]$/u.exec(part)?.[1]
    return note ? new FootnoteReferenceRun(Number(note)) : new TextRun(part)
  })
  return new Paragraph({ children, numbering: { reference: 'clauses', level: 1 } })
}

function report(words: Wording): Document {
  const [label, value, meeting] = words.questions
  const front = new Table({
    rows: [
      row(
        cell(lines(...words.sector), { columnSpan: 2, rowSpan: 3 }),
        cell([paragraph(words.number)], { columnSpan: 2 }),
      ),
      row(cell([paragraph(words.group)], { columnSpan: 2 })),
      row(cell([paragraph(words.original)], { columnSpan: 2 })),
      row(cell(lines(label)), cell(lines(value), { columnSpan: 2 }), cell(lines(meeting))),
      ...words.front.map(([name, ...values]) =>
        row(cell(lines(name)), cell(lines(...values), { columnSpan: 3 })),
      ),
    ],
  })
  const body = words.parts.flatMap(({ heading, clauses, items, rows }, order) => [
    paragraph(heading, {
      bookmark: `_Toc5330000${order + 1}`,
      heading: HeadingLevel.HEADING_1,
      list: ['clauses', 0],
    }),
    ...clauses.map(clause),
    ...(items ? listed('dash', ...items) : []),
    ...(rows
      ? [new Table({ rows: rows.map((cells) => row(...cells.map((text) => cell(lines(text))))) })]
      : []),
  ])
  return wordDocument([front, new Paragraph({}), ...body], { footnotes: words.footnotes })
}

/** Report of a rapporteur group: front page with merged cells, automatic numbers on two levels, footnotes. */
export function rapporteurGroupReportInEnglish(): Document {
  return report({
    sector: [
      'INTERNATIONAL TELECOMMUNICATION UNION',
      'TELECOMMUNICATION STANDARDIZATION SECTOR',
      'STUDY PERIOD 2017-2020',
    ],
    number: 'SG16-TD163/WP2',
    group: 'STUDY GROUP 16',
    original: 'Original: English',
    questions: ['Question(s):', '24/16', 'Geneva, 19-29 March 2019'],
    front: [
      ['Source:', 'Rapporteur, Question 24/16'],
      ['Title:', 'Report of the Rapporteur group meeting on Question 24/16 (Tallinn, 22-24 January 2019)'],
      ['Purpose:', 'Discussion'],
      [
        'Contact:',
        'Kadri Tamm',
        'Baltic Access Institute',
        'Estonia',
        'Tel: +372 555 0144',
        'E-mail: kadri.tamm@bai.example',
      ],
      ['Keywords:', 'accessibility, relay services, captioning'],
      [
        'Abstract:',
        'This report holds the results of the Rapporteur group meeting on human factors and accessibility, held in Tallinn.',
      ],
    ],
    parts: [
      {
        heading: 'Opening',
        clauses: [
          'The Rapporteur, Ms Kadri Tamm (Estonia), opened the meeting at 0930 hours on 22 January 2019. Eleven experts took part, four of them remotely.[1]',
          'The agenda (Q24-DOC-01 Rev.1) was approved, and the documents were allocated to its items.',
        ],
      },
      {
        heading: 'Relay services',
        clauses: [
          'Q24-DOC-04 (Silverline Communications) was presented and discussed. The group agreed to take its Table 2 into draft Recommendation ITU-T F.930, with two changes.[2]',
          'The meeting considered that emergency calls through relay services need a document of their own, and asked Silverline Communications to prepare a first draft before 15 March 2019.',
          'The proposal in Q24-DOC-05 to remove clause 9 was withdrawn.',
        ],
      },
      {
        heading: 'Captioning',
        clauses: [
          'The Associate Rapporteur, Mr Ignacio Salas (Chile), reported on the correspondence since October. The correspondence group was closed.',
          'The group reached the following agreements:',
        ],
        items: [
          'captions are to be shown within three seconds;',
          'to request ITU-R Working Party 6B to share its measurements;',
          'to postpone the work on colour.',
        ],
      },
      {
        heading: 'Action items',
        clauses: ['The action items below were agreed.'],
        rows: [
          ['No.', 'Action', 'Who', 'By'],
          ['1', 'Edit draft F.930', 'Ms Tamm', '28 February 2019'],
          ['2', 'Write to Working Party 6B', 'TSB', '1 February 2019'],
        ],
      },
      {
        heading: 'Next meeting',
        clauses: ['The group will meet next during the Study Group 16 meeting in Geneva, 19-29 March 2019.'],
      },
      {
        heading: 'Closing',
        clauses: [
          'The participants thanked the Estonian hosts, and Mr Salas was congratulated on his new post.',
          'The meeting was closed at 1630 hours on 24 January 2019.',
        ],
      },
    ],
    footnotes: [
      'The list of participants is in Q24-DOC-02.',
      'The Rapporteur noted that Table 2 had been taken from a national standard.',
    ],
  })
}

/** The same report in Chinese. */
export function rapporteurGroupReportInChinese(): Document {
  return report({
    sector: ['国际电信联盟', '电信标准化部门', '2017-2020年研究期'],
    number: 'SG16-TD163/WP2',
    group: '第16研究组',
    original: '原文：英文',
    questions: ['课题：', '24/16', '2019年3月19-29日，日内瓦'],
    front: [
      ['来源：', '第24/16号课题报告人'],
      ['标题：', '第24/16号课题报告人组会议报告（2019年1月22-24日，塔林）'],
      ['目的：', '讨论'],
      [
        '联系人：',
        'Kadri Tamm',
        'Baltic Access Institute',
        '爱沙尼亚',
        '电话：+372 555 0144',
        '电子邮件：kadri.tamm@bai.example',
      ],
      ['关键词：', '无障碍获取、中继业务、字幕'],
      ['摘要：', '本报告载有在塔林召开的人为因素和无障碍获取报告人组会议的成果。'],
    ],
    parts: [
      {
        heading: '开幕',
        clauses: [
          '报告人Kadri Tamm女士（爱沙尼亚）于2019年1月22日9时30分宣布会议开幕。十一位专家与会，其中四位远程参加。[1]',
          '议程（Q24-DOC-01 Rev.1）获得批准，各文件已分配至相应议项。',
        ],
      },
      {
        heading: '中继业务',
        clauses: [
          '会议介绍并讨论了Q24-DOC-04（Silverline Communications）。报告人组同意将其表2纳入F.930建议书草案，但做两处改动。[2]',
          '会议认为，通过中继业务拨打的紧急呼叫需要单独成文，并要求Silverline Communications在2019年3月15日之前编写初稿。',
          'Q24-DOC-05中关于删除第9节的提案已撤回。',
        ],
      },
      {
        heading: '字幕',
        clauses: [
          '副报告人Ignacio Salas先生（智利）汇报了10月以来的通信情况。信函通信组的工作已告结束。',
          '报告人组达成以下一致意见：',
        ],
        items: ['字幕须在三秒之内显示；', '请ITU-R 6B工作组提供测量结果；', '推迟有关颜色的工作。'],
      },
      {
        heading: '行动项目',
        clauses: ['会议商定了下列行动项目。'],
        rows: [
          ['编号', '行动', '负责方', '期限'],
          ['1', '编辑F.930草案', 'Tamm女士', '2019年2月28日'],
          ['2', '致函6B工作组', '电信标准化局', '2019年2月1日'],
        ],
      },
      {
        heading: '下次会议',
        clauses: ['报告人组下次会议将在第16研究组会议（2019年3月19-29日，日内瓦）期间召开。'],
      },
      {
        heading: '闭幕',
        clauses: ['与会者感谢爱沙尼亚东道主，并祝贺Salas先生履新。', '会议于2019年1月24日16时30分闭幕。'],
      },
    ],
    footnotes: ['与会者名单见Q24-DOC-02。', '报告人指出，表2取自一项国家标准。'],
  })
}
