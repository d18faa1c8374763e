import type { Agenda, AgendaItem } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { Found, type Traced } from '../../document/found.js'
import { outlineOf } from '../../testing/outline-of.js'
import { extractAgendas } from './extract-agendas.js'

/** The bare values of a traced value. */
function bare(value: unknown): unknown {
  if (value instanceof Found) return value.value
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]))
}

function agendasOf(text: string): Agenda[] {
  return bare(extractAgendas(outlineOf(text))) as Agenda[]
}

/** An item and what is below it in short: `3.1 Reports [TD12]`. */
type Tree = string | [string, Tree[]]

function tree(items: readonly AgendaItem[]): Tree[] {
  return items.map(({ label, text, start, end, references, items: below }) => {
    const time = start ? ` @${start}${end ? `/${end}` : ''}` : ''
    const documents = references.length > 0 ? ` [${references.join(', ')}]` : ''
    const short = `${label ?? '·'} ${text}${time}${documents}`
    return below.length > 0 ? [short, tree(below)] : short
  })
}

function treeOf(text: string): Tree[] | null {
  const [agenda] = agendasOf(text)
  return agenda ? tree(agenda.items) : null
}

const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n\n`

describe('numbered lists', () => {
  it('nests four kinds of labels, and takes i after h for a letter', () => {
    const letters = [...'abcdefghij'].map((letter) => `${letter}. 与${letter}组织的合作`).join('\n')
    expect(
      treeOf(
        `附件B\n议程草案\n注 – 更新见临时文件\n1. 开场\n2. 成果\na. 各组报告\ni. 通信组\n1. 甲组\n2. 乙组\nii. 区域组\n1. 丙组\nb. 讲习班\n3. 协作\n${letters}\n4. 散会\n`,
      ),
    ).toEqual([
      '1 开场',
      [
        '2 成果',
        [
          [
            'a 各组报告',
            [
              ['i 通信组', ['1 甲组', '2 乙组']],
              ['ii 区域组', ['1 丙组']],
            ],
          ],
          'b 讲习班',
        ],
      ],
      ['3 协作', [...'abcdefghij'].map((letter) => `${letter} 与${letter}组织的合作`)],
      '4 散会',
    ])
  })

  it('nests dotted numbers and lists below them', () => {
    const text =
      'ANNEX 2\nDraft agenda\n1\tOpening remarks\n2\tReports\n2.1\tWorking Party 1 (TD 12)\n2.1.1\tElectronic meetings\n2.2\tWorking Party 2\n3\tPromotion\n\ta)\tworkshops\n\tb)\tnewsletters\n4\tFarewell\nA. SMITH\nChairman, Study Group 11\n'
    expect(treeOf(text)).toEqual([
      '1 Opening remarks',
      [
        '2 Reports',
        [['2.1 Working Party 1 (TD 12) [TD12]', ['2.1.1 Electronic meetings']], '2.2 Working Party 2'],
      ],
      ['3 Promotion', ['a workshops', 'b newsletters']],
      '4 Farewell',
    ])
  })

  it('reads Chinese numerals, and stops at what follows the note', () => {
    const text =
      '附件 1\n议程草案\n（一）开场\n（二）汇报\n1、上届会议\n2、主席\n（三）其他\n注：时间待定。\n回执表\n姓名：\n'
    expect(treeOf(text)).toEqual(['一 开场', ['二 汇报', ['1 上届会议', '2 主席']], '三 其他'])
  })

  it('takes a count that starts again below a line for the list of that line', () => {
    const text =
      'Annex A\nAgenda\n1) Greetings\n2) Papers\n3) Planning\nLast afternoon: wrap-up\n1) Results\n2) Farewell\n'
    expect(treeOf(text)).toEqual([
      '1 Greetings',
      '2 Papers',
      '3 Planning',
      ['· Last afternoon: wrap-up', ['1 Results', '2 Farewell']],
    ])
  })

  it('keeps a skipped and a repeated number beside the others', () => {
    expect(treeOf('附件A\n会议议程\n1. 甲\n2. 乙\n2. 丙\n5. 丁\n')).toEqual(['1 甲', '2 乙', '2 丙', '5 丁'])
  })

  it('keeps list marks as items without a label, below the item above', () => {
    expect(treeOf('Annex A\nProposed agenda\n1. Papers\n–\tfrom members\n–\tfrom groups\n2. End\n')).toEqual([
      ['1 Papers', ['· from members', '· from groups']],
      '2 End',
    ])
  })

  it('goes on with a line that was broken', () => {
    expect(treeOf('附件A\n议程\n1. 审议各成员提交的\n文稿\n2. 散会\n')).toEqual([
      '1 审议各成员提交的 文稿',
      '2 散会',
    ])
  })
})

describe('tables', () => {
  it('reads label, text and documents, and skips the row of headings', () => {
    const text = `附件2\n第3研究组会议议程草案\n（2018年4月9-18日，日内瓦）\n${row('序号', '议项', '文件')}${row('1', '开场', 'TD 120 Rev.1')}${row('2', '汇报', 'TD 121, TD 122')}${row('', '– 第1工作组', 'C 9')}${row('3', '其他', '-')}`
    expect(agendasOf(text)[0]).toMatchObject({ title: '第3研究组会议议程草案', group: 'SG3' })
    expect(treeOf(text)).toEqual([
      '1 开场 [TD120R1]',
      ['2 汇报 [TD121, TD122]', ['· 第1工作组 [C9]']],
      '3 其他',
    ])
  })

  it('gives each half-day its own items, below the day that several share', () => {
    const text = `Annex 2\nDraft agenda for the third meeting of FG Fog\nGeneva, 5-6 June 2013\n${row('', '5 June 2013')}${row('AM', 'First sitting')}${row('1', 'Greetings')}${row('2', 'Papers')}${row('PM', 'Second sitting')}${row('1', 'Farewell')}${row('2', 'End')}`
    expect(treeOf(text)).toEqual([
      [
        '· 5 June 2013 @2013-06-05',
        [
          ['· AM First sitting @2013-06-05', ['1 Greetings', '2 Papers']],
          ['· PM Second sitting @2013-06-05', ['1 Farewell', '2 End']],
        ],
      ],
    ])
    expect(agendasOf(text)[0]).toMatchObject({
      title: 'Draft agenda for the third meeting of FG Fog',
      group: 'FG Fog',
    })
  })

  it('reads a table that was flattened to slashes, to tabs or to lines', () => {
    const items = ['1 Greetings [TD1]', '2 Papers [TD2R1]', '3 Farewell']
    expect(
      treeOf('ANNEX B\nProposed agenda\n1 / Greetings / TD1\n2 / Papers / TD2R1\n3 / Farewell / \n'),
    ).toEqual(items)
    expect(treeOf('ANNEX B\nProposed agenda\n1\tGreetings\tTD1\n2\tPapers\tTD2R1\n3\tFarewell\n')).toEqual(
      items,
    )
    expect(treeOf('ANNEX B\nProposed agenda\n1.\nGreetings\nTD1\n2.\nPapers\nTD2R1\n3.\nFarewell\n')).toEqual(
      items,
    )
  })

  it('reads front matter and agenda that came out as one table, with a break between items', () => {
    const text = `\tQuestion(s):\n\tAll/13\n\tGeneva, 20-31 April 2015\n\n${row('Source:', 'Chairman, ITU-T SG13')}${row('Title:', 'Draft agenda for the opening plenary of SG13')}${row('Contact:', 'A. Person')}${row('#', 'Item', 'Document')}${row('1', 'Greetings', '–')}${row('2', 'Papers\na) of members\nb) of groups', 'TD 33 Rev.2')}${row('', 'Coffee break', '')}${row('3', 'Farewell', '')}`
    expect(agendasOf(text)[0]).toMatchObject({
      title: 'Draft agenda for the opening plenary of SG13',
      group: 'SG13',
    })
    expect(treeOf(text)).toEqual([
      '1 Greetings',
      ['2 Papers [TD33R2]', ['a of members', 'b of groups']],
      '· Coffee break',
      '3 Farewell',
    ])
  })

  it('leaves out the rows of a form behind the agenda', () => {
    const text = `附件1\n议程草案\n${row('1', '开场')}${row('2', '散会')}回执\n${row('姓名', '')}${row('单位', '')}`
    expect(treeOf(text)).toEqual(['1 开场', '2 散会'])
  })

  it('gives each sitting of a table what stands under it while the count goes on', () => {
    const text = `Annex C\nDraft agenda of SG2\n(Geneva, 27 November – 1 December 2017)\n${row('No.', 'Agenda item', 'Docs.')}\tOpening plenary\n\n${row('1', 'Greetings', 'TD100')}\tMonday afternoon\n\n${row('2', 'Papers', 'C 55')}\tClosing Plenary (1 December)\n\n${row('3', 'Farewell', '')}NOTE 1 – All times are local.\n`
    expect(treeOf(text)).toEqual([
      ['· Opening plenary', ['1 Greetings [TD100]']],
      ['· Monday afternoon @2017-11-27', ['2 Papers [C55]']],
      ['· Closing Plenary (1 December) @2017-12-01', ['3 Farewell']],
    ])
  })

  it('reads a timetable whose columns are days', () => {
    const text = `附件C\n时间表（2018年6月）\n${row('时间', '6月4日（星期一）', '6月5日（星期二）')}${row('09:30-10:45', '全体会议', '第1工作组')}${row('11:15-12:30', '第1工作组', '第2工作组')}`
    expect(treeOf(text)).toEqual([
      [
        '· 6月4日（星期一） @2018-06-04',
        ['· 全体会议 @2018-06-04T09:30/2018-06-04T10:45', '· 第1工作组 @2018-06-04T11:15/2018-06-04T12:30'],
      ],
      [
        '· 6月5日（星期二） @2018-06-05',
        ['· 第1工作组 @2018-06-05T09:30/2018-06-05T10:45', '· 第2工作组 @2018-06-05T11:15/2018-06-05T12:30'],
      ],
    ])
  })
})

describe('timed programmes', () => {
  it('puts sessions on their days, with abstracts and speakers below them', () => {
    const text =
      '附件3\n网络演进讲习班日程草案\n2019年5月21-22日，北京\n第一天：5月21日（星期二）\n08:30-09:00\t注册\n9时30分至10时30分\t专题1：演进\n主持人：张某\n10:30-10:45\t茶歇\n下午2:00-3:30\t专题2：安全\n第二天：5月22日（星期三）\n9:30\t总结\n'
    expect(treeOf(text)).toEqual([
      [
        '· 第一天：5月21日（星期二） @2019-05-21',
        [
          '· 注册 @2019-05-21T08:30/2019-05-21T09:00',
          ['· 专题1：演进 @2019-05-21T09:30/2019-05-21T10:30', ['· 主持人：张某']],
          '· 茶歇 @2019-05-21T10:30/2019-05-21T10:45',
          '· 专题2：安全 @2019-05-21T14:00/2019-05-21T15:30',
        ],
      ],
      ['· 第二天：5月22日（星期三） @2019-05-22', ['· 总结 @2019-05-22T09:30']],
    ])
    expect(agendasOf(text)[0]?.group).toBeNull()
  })

  it('reads merged cells, abstracts in a cell, and talks within a session', () => {
    const text = `ANNEX 3\nWorkshop on Clouds: draft programme\n${row('Day 1: Tuesday 20 March 2012')}${row('08.30 – 09.30', 'Registration')}\t10.00 – 10.15      Coffee break\n\n${row('10.15 – 12.00', 'Session 1: Sky\nClouds are seen from below and from above.')}${row('10.15 – 10.45', 'First talk')}${row('12.00', 'Lunch')}`
    expect(treeOf(text)).toEqual([
      [
        '· Day 1: Tuesday 20 March 2012 @2012-03-20',
        [
          '· Registration @2012-03-20T08:30/2012-03-20T09:30',
          '· Coffee break @2012-03-20T10:00/2012-03-20T10:15',
          [
            '· Session 1: Sky @2012-03-20T10:15/2012-03-20T12:00',
            [
              '· Clouds are seen from below and from above.',
              '· First talk @2012-03-20T10:15/2012-03-20T10:45',
            ],
          ],
          '· Lunch @2012-03-20T12:00',
        ],
      ],
    ])
  })

  it('takes the year from the letter, the one in which the weekday is right', () => {
    const letter =
      'Geneva, 20 November 2017\nSubject: Meeting of Study Group 2, Geneva, 15-17 January 2018\n\nDear Sir,\nThe agenda is attached.\nYours faithfully,\n\n'
    const text = `${letter}ANNEX 1\nProgramme\nMonday 15 January\n09:30-10:00\tGreetings\n10:00-11:00\tPapers\nWednesday\n14:30\tFarewell\n`
    expect(treeOf(text)).toEqual([
      [
        '· Monday 15 January @2018-01-15',
        ['· Greetings @2018-01-15T09:30/2018-01-15T10:00', '· Papers @2018-01-15T10:00/2018-01-15T11:00'],
      ],
      ['· Wednesday @2018-01-17', ['· Farewell @2018-01-17T14:30']],
    ])
  })

  it('gives bare times where no day is known', () => {
    expect(
      treeOf(
        'Annex D\nProgramme\n0930 – 1000 hours\tGreetings\n10h00-11h30\tPapers\n2 pm – 3.30 pm\tFarewell\n',
      ),
    ).toEqual(['· Greetings @09:30/10:00', '· Papers @10:00/11:30', '· Farewell @14:00/15:30'])
  })

  it('holds the talks of a session that has no time of its own', () => {
    const text = `Annex D\nDraft programme\n${row('09:00-09:10', 'Greetings')}\tSession 1: Rivers\n\n${row('09:10-09:30', 'Rhine')}${row('09:30-09:50', 'Rhone')}`
    expect(treeOf(text)).toEqual([
      '· Greetings @09:00/09:10',
      ['· Session 1: Rivers', ['· Rhine @09:10/09:30', '· Rhone @09:30/09:50']],
    ])
  })

  it('opens a day once where its date stands in every row', () => {
    const rows =
      row('3月5日', '9:30', '注册') + row('3月5日', '10:00', '开幕') + row('3月6日', '9:30', '闭幕')
    expect(treeOf(`附件D\n2018年讲习班日程\n${row('日期', '时间', '内容')}${rows}`)).toEqual([
      ['· 3月5日 @2018-03-05', ['· 注册 @2018-03-05T09:30', '· 开幕 @2018-03-05T10:00']],
      ['· 3月6日 @2018-03-06', ['· 闭幕 @2018-03-06T09:30']],
    ])
  })

  it('goes on counting behind a break', () => {
    expect(treeOf('附件A\n议程草案\n1. 开场\n2. 汇报\n10:30-10:45 茶歇\n3. 散会\n')).toEqual([
      '1 开场',
      '2 汇报',
      '· 茶歇 @10:30/10:45',
      '3 散会',
    ])
  })
})

describe('where an agenda stands', () => {
  it('is the document itself, named in its front matter', () => {
    const text =
      'TSAG Geneva, 1-4 May 2017\nTD 75R1\nTitle:\tDraft agenda\nSource:\tChairman, TSAG\n\nI Opening plenary (Monday, 1 May 2017, 09:30-12:30)\n1) Greetings\n2) Papers [TD 75R1]\nII Closing plenary (Thursday, 4 May 2017)\n1) Results\n2) Farewell\n'
    expect(agendasOf(text)[0]).toMatchObject({ title: 'Draft agenda', group: 'TSAG' })
    expect(treeOf(text)).toEqual([
      [
        '· I Opening plenary (Monday, 1 May 2017, 09:30-12:30) @2017-05-01T09:30/2017-05-01T12:30',
        ['1 Greetings', '2 Papers [TD 75R1] [TD75R1]'],
      ],
      ['· II Closing plenary (Thursday, 4 May 2017) @2017-05-04', ['1 Results', '2 Farewell']],
    ])
  })

  it('is on the line of the annex itself', () => {
    const [agenda] = agendasOf('Annex 1 – Draft agenda\n1. Greetings\n2. Farewell\n')
    expect(agenda?.title).toBe('Draft agenda')
    expect(agenda?.items).toHaveLength(2)
  })

  it('is a list without labels', () => {
    expect(treeOf('附件2\n会议议程\n开幕\n通过上次报告\n审议文稿\n其他事宜\n')).toEqual([
      '· 开幕',
      '· 通过上次报告',
      '· 审议文稿',
      '· 其他事宜',
    ])
  })

  it('stands under a sentence of the letter, until the letter goes on', () => {
    const text =
      '尊敬的先生/女士：\n1\t会议将于2018年举行。\n2\t会议议程如下：\na)\t开场\nb)\t汇报\n3\t请各位代表尽早注册，并提交文稿。\n顺致敬意！\n'
    expect(agendasOf(text)).toHaveLength(1)
    expect(agendasOf(text)[0]?.title).toBeNull()
    expect(treeOf(text)).toEqual(['a 开场', 'b 汇报'])
  })

  it('stands twice where two annexes hold one each', () => {
    const text = '附件1\n全体会议议程\n1. 开场\n2. 散会\n附件2\n第2工作组议程草案\n1. 汇报\n2. 计划\n'
    expect(agendasOf(text).map(({ title, items }) => [title, items.length])).toEqual([
      ['全体会议议程', 2],
      ['第2工作组议程草案', 2],
    ])
  })
})

describe('what is no agenda', () => {
  it.each([
    [
      'a paragraph on approving one',
      '1\t会议开幕\n1.1\t主席宣布会议开幕，并欢迎各位代表来到日内瓦。\n2\t批准议程\n2.1\t会议批准了TD1所载的议程，未作修改。\n2.2\t会议注意到文件分配。\n',
    ],
    [
      'a section of a report',
      '1\tOpening\n1.1\tThe Chairman opened the meeting and welcomed all the delegates.\n2\tAgenda\n2.1\tThe agenda in TD 1 was approved by the meeting without any change.\n2.2\tThe time plan in TD 2 was noted by the meeting with appreciation.\n',
    ],
    [
      'a plan of action',
      '附件1\n职责范围\n1\t行动计划\n–\t收集各国案例；\n–\t分析标准差距；\n2\t完成工作的时间表\n工作期限为两年。\n',
    ],
    [
      'a sentence on where it is',
      'Annex 1\nPractical information\nAgenda: it is available on the web page of the group.\n1. Register early.\n2. Bring a badge.\n',
    ],
    [
      'a letter',
      'Dear Sir,\n1\tThe draft agenda is attached as Annex 2.\n2\tPlease register.\nYours faithfully,\n',
    ],
  ])('not %s', (_, text) => {
    expect(agendasOf(text)).toEqual([])
  })
})

it('reads every value off the words that it points at', () => {
  const text = `附件2\n议程草案\n${row('（一）', '开场', 'TD 7')}${row('（二）', '散会')}`
  const outline = outlineOf(text)
  const check = (value: unknown) => {
    if (value instanceof Found) {
      if (value.rule !== 'agenda/reference')
        expect(outline.document.text.slice(value.start, value.end)).toBe(value.value)
    } else if (value && typeof value === 'object') Object.values(value).forEach(check)
  }
  const agendas: Traced<Agenda[]> = extractAgendas(outline)
  check(agendas)
  expect(bare(agendas)).toMatchObject([
    { items: [{ label: '一', text: '开场', references: ['TD7'] }, { label: '二' }] },
  ])
})

it('is none where a report goes on counting behind its section on the agenda', () => {
  const text =
    '1\tGeneral\n1.1\tOpening\nThe Chairman spoke.\n1.2\tAgenda\nSG9 adopted its agenda, TD 1.\n2\tQuestion 6/9\n2.1\tResults\n2.1.1\tThe draft was read.\n3\tClosing\n'
  expect(agendasOf(text)).toEqual([])
})

it('an address in the letterhead does not spell the name of the group', () => {
  const text =
    '\tE-mail:\n\ttsbsg12@itu.int\n\tSubject:\n\tMeeting of Study Group 12\n\n\nDear Sir/Madam,\nPlease come to the meeting of the group.\nYours faithfully,\nANNEX 1\nDraft agenda\n1\tOpening\n2\tAny other business\n'
  expect(agendasOf(text)).toMatchObject([{ group: 'SG12' }])
})

it('a Question is what an item is about, and no document of it', () => {
  const text = `附件B\n议程草案\n${row('1', '课题的成果')}${row('a', '第13/12号课题')}${row('b', '第14/12号课题')}${row('2', '闭幕')}`
  expect(treeOf(text)).toEqual([['1 课题的成果', ['a 第13/12号课题', 'b 第14/12号课题']], '2 闭幕'])
})

it('nests an item that is labelled with its number and a letter', () => {
  const text =
    'ANNEX A\nDraft agenda\n1)\tOpening\n2)\tReports\n2a)\tReport of the last meeting\n2b)\tReports of the Rapporteurs\n3)\tOther business\n'
  expect(treeOf(text)).toEqual([
    '1 Opening',
    ['2 Reports', ['2a Report of the last meeting', '2b Reports of the Rapporteurs']],
    '3 Other business',
  ])
})
