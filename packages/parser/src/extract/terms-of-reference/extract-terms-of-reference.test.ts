import type { TermsOfReference, TermsOfReferenceItem, TermsOfReferenceSection } from '@rapporteur/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Found } from '../../document/found.js'
import { foldSpace } from '../../document/text.js'
import { outlineOf } from '../../testing/outline-of.js'
import { extractTermsOfReference } from './extract-terms-of-reference.js'

function termsIn(text: string): TermsOfReference[] {
  const traced = extractTermsOfReference(outlineOf(text))
  return JSON.parse(JSON.stringify(traced, (_, value) => (value instanceof Found ? value.value : value)))
}

type Tree = string | [string, Tree[]]

/** Sections in short: `2.1 Objectives <objectives> text`, with their items (`a: text`) and sections below. */
function sectionTree(sections: readonly TermsOfReferenceSection[]): Tree[] {
  return sections.map(({ label, title, topic, text, items, sections: below }) =>
    branch([label, title, `<${topic}>`, text].filter(Boolean).join(' '), [
      ...itemTree(items),
      ...sectionTree(below),
    ]),
  )
}

function itemTree(items: readonly TermsOfReferenceItem[]): Tree[] {
  return items.map(({ label, text, items: below }) => branch(`${label ?? '•'}: ${text}`, itemTree(below)))
}

function branch(words: string, below: Tree[]): Tree {
  return below.length > 0 ? [words, below] : words
}

function treeOf(text: string): Tree[] {
  return sectionTree(termsIn(text)[0]?.sections ?? [])
}

const english = `Dear Sir/Madam,
1	ITU-T Study Group 20, at its meeting in Geneva, 3-7 March 2019, established the Focus Group on Harbour Sensing (FG-HS).
Yours faithfully,
Director of the Telecommunication Standardization Bureau

ANNEX 1
(to TSB Circular 151)
Terms of Reference:
ITU-T Focus Group on Harbour Sensing (FG-HS)
1	Rationale and scope
Harbours are places where many networks meet.
2	Harbours and their networks
Each harbour has several of them.
2.1	Objectives
The objectives are to:
•	collect use cases;
•	describe requirements:
–	of large harbours;
–	of small harbours.
These may be revised later.
2.2	Parent group
The parent group is ITU-T Study Group 20.
2.3	Milestones and duration
The lifetime of the Focus Group is one year from the first meeting.

ANNEX 2
Practical meeting information
Participation
Everyone is welcome to take part in this meeting.
`

const chinese = `附件1
（电信标准化局第88号通函）
ITU-T潮汐数据焦点组（FG-TD）：职责范围
1.	背景
本焦点组由TSAG于2016年7月18-22日举行的会议设立。
2.	目标
a)	收集做法；
b)	撰写指南，其中包括：
i)	大型港口；
ii)	小型港口；
c)	举办讲习班。
3.	结构
可设立若干工作组。
4.	主管组
ITU-T第20研究组为本焦点组的主管组。
5.	存续时间
焦点组的存续时间为12至18个月。

附件2
会议日程
`

describe('numbered sections', () => {
  it('nest by their numbers, in English', () => {
    expect(treeOf(english)).toEqual([
      '1 Rationale and scope <scope> Harbours are places where many networks meet.',
      [
        '2 Harbours and their networks <other> Each harbour has several of them.',
        [
          [
            '2.1 Objectives <objectives> The objectives are to:',
            [
              '•: collect use cases;',
              ['•: describe requirements:', ['•: of large harbours;', '•: of small harbours.']],
              '<objectives> These may be revised later.',
            ],
          ],
          '2.2 Parent group <parent-group> The parent group is ITU-T Study Group 20.',
          '2.3 Milestones and duration <milestones> The lifetime of the Focus Group is one year from the first meeting.',
        ],
      ],
    ])
  })

  it('hold lists of letters and roman numbers, in Chinese', () => {
    expect(treeOf(chinese)).toEqual([
      '1 背景 <scope> 本焦点组由TSAG于2016年7月18-22日举行的会议设立。',
      [
        '2 目标 <objectives>',
        [
          'a: 收集做法；',
          ['b: 撰写指南，其中包括：', ['i: 大型港口；', 'ii: 小型港口；']],
          'c: 举办讲习班。',
        ],
      ],
      '3 结构 <other> 可设立若干工作组。',
      '4 主管组 <parent-group> ITU-T第20研究组为本焦点组的主管组。',
      '5 存续时间 <duration> 焦点组的存续时间为12至18个月。',
    ])
  })

  it('may be numbered paragraphs without titles', () => {
    const text = `Annex 1\nTerms of reference of the Focus Group on Ferries\n1 Scope\n1.1 The group shall consider the needs of ferries that are drawn by a cable.\n2 Deliverables\nA report.`
    expect(treeOf(text)).toEqual([
      [
        '1 Scope <scope>',
        ['1.1 <scope> The group shall consider the needs of ferries that are drawn by a cable.'],
      ],
      '2 Deliverables <deliverables> A report.',
    ])
  })
})

describe('facts', () => {
  it('are read from the annex and from the letter', () => {
    const [{ group, parent, established, lifetime } = {}] = termsIn(english)
    expect(group).toEqual({ name: 'Focus Group on Harbour Sensing', acronym: 'FG-HS' })
    expect({ parent, established, lifetime }).toEqual({
      parent: 'SG20',
      established: '2019-03',
      lifetime: 'one year',
    })
  })

  it('are read from the sections', () => {
    const [{ group, parent, established, lifetime } = {}] = termsIn(chinese)
    expect(group).toEqual({ name: '潮汐数据焦点组', acronym: 'FG-TD' })
    expect({ parent, established, lifetime }).toEqual({
      parent: 'SG20',
      established: '2016-07',
      lifetime: '12至18个月',
    })
  })

  it('are read from the letter: the one group that set it up is its parent', () => {
    const letterOf = (founders: string) =>
      `尊敬的先生/女士：\n1\t${founders}在其于2012年9月10日至21日举行的会议上，同意设立海底电缆监测焦点组（FG SCM）。\n顺致敬意\n附件\n海底电缆监测焦点组（FG SCM）的职责范围\n1\t范围\n研究海底电缆。\n2\t目标\n–\t收集经验；\n3\t领导班子\n主席一名。\n`
    expect(termsIn(letterOf('第15研究组'))[0]).toMatchObject({ parent: 'SG15', established: '2012-09' })
    expect(termsIn(letterOf('第15研究组和第5研究组'))[0]).toMatchObject({ parent: null })
  })

  it('stay null where the text is silent', () => {
    const text = '附件2\n职责范围\n范围\n研究桥梁。\n会议\n秘书处将在2020年5月3日公布首次会议。'
    expect(termsIn(text)[0]).toMatchObject({
      group: { name: null, acronym: null },
      parent: null,
      established: null,
      lifetime: null,
    })
  })

  it.each([
    ['Annex 1\nTerms of reference\nLifetime\nUntil the end of 2016.', 'Until the end of 2016'],
    [
      'Annex 1\nTerms of reference\nTime frame\nThe group will exist from June 2010 to May 2011.',
      'from June 2010 to May 2011',
    ],
    [
      'Annex 1\nTerms of reference\nDuration\nThe group will operate for nine to twelve months.',
      'nine to twelve months',
    ],
    ['附件1\n职责范围\n期限\n两年', '两年'],
    ['附件1\n职责范围\n时间表\n焦点组的工作期限为2012年1月至2013年TSAG会议。', '2012年1月至2013年TSAG会议'],
    ['附件1\n职责范围\n存续期\n本组自首次会议后存续一年半，但可延长。', '一年半'],
  ])('has the lifetime of %j', (text, lifetime) => expect(termsIn(text)[0]?.lifetime).toBe(lifetime))

  it.each([
    ['Annex 1\nTerms of reference\nMeetings\nMeetings are announced four weeks before.', null],
    ['附件1\n职责范围\n领导班子\n主席任期两年。', null],
  ])('takes no other period for it: %j', (text, lifetime) =>
    expect(termsIn(text)[0]?.lifetime).toBe(lifetime),
  )

  it.each([
    ['TSAG桥梁报告人组（RG-B）（参见R 7）的职责范围', '桥梁报告人组', 'RG-B'],
    ['包括浮桥在内的\nITU-T桥梁焦点组的新职责范围', '桥梁焦点组', null],
    ['“缩小差距”焦点组的职责范围', '“缩小差距”焦点组', null],
    [
      'Terms of Reference of the TSAG Rapporteur Group on Bridges (RG-B)',
      'Rapporteur Group on Bridges',
      'RG-B',
    ],
    [
      'ITU-T Focus Group on Bridges (FG Bridges)\nTerms of Reference (ToR)',
      'Focus Group on Bridges',
      'FG Bridges',
    ],
    ['Revised Terms of Reference for JCA-Bridge', null, 'JCA-Bridge'],
  ])('names the group of %j', (title, name, acronym) => {
    const text = `${hasWord(title) ? 'Annex 1' : '附件1'}\n${title}\n1\tObjectives\nTo build.\n`
    expect(termsIn(text)[0]?.group).toEqual({ name, acronym })
  })

  it('finds the acronym where the text introduces the group', () => {
    const text = `尊敬的先生/女士：\n1\t会议成立了“缩小差距（FG Gap）焦点组”，与桥梁焦点组（FG Bridges）同期开会。\n顺致敬意！\n\n附件1\n“缩小差距”焦点组的职责范围\n1\t范围\n研究差距。\n`
    expect(termsIn(text)[0]?.group.acronym).toBe('FG Gap')
  })
})

function hasWord(title: string): boolean {
  return /^[A-Z]/u.test(title) && /Terms/u.test(title)
}

describe('headings without numbers', () => {
  it('are told by their words, also where the bookmark stands on the next line', () => {
    const text = `附件1\n桥梁焦点组的职责范围\n1\t范围\n研究桥梁。\n2\t其他事项\n领导班子\n[bookmark: _Toc216843706]依据A.7第2.3段\n焦点组的资金\n[bookmark: _Toc216843707]依据A.7第4段\n`
    expect(treeOf(text)).toEqual([
      '1 范围 <scope> 研究桥梁。',
      ['2 其他事项 <other>', ['领导班子 <leadership> 依据A.7第2.3段', '焦点组的资金 <funding> 依据A.7第4段']],
    ])
  })

  it('may be letters, or stand on the line of their text', () => {
    const text = `Annex E – Terms of Reference for RG-WM\na) Scope\nThe group looks at working methods.\nb) Parent group\nTSAG\nc) Working language: English\n`
    expect(treeOf(text)).toEqual([
      'a Scope <scope> The group looks at working methods.',
      'b Parent group <parent-group> TSAG',
      'c Working language <working-language> English',
    ])
  })

  it('may stand in the first column of a table', () => {
    const text = `附件1\n泡沫特设组的职责范围\n\t主管组\n\t第5研究组\n\n\t目标\n\t测量泡沫\n\n\t存续期\n\t两年\n\n\n`
    expect(treeOf(text)).toEqual([
      '主管组 <parent-group> 第5研究组',
      '目标 <objectives> 测量泡沫',
      '存续期 <duration> 两年',
    ])
  })
})

describe('lists without headings', () => {
  it('keep the paragraphs that go on with an item', () => {
    const text = `附件A\n桥梁报告人组的职责范围\n1)\t审查桥梁。\n本组还审查隧道。\n2)\t提交报告，\n并提出建议。\n`
    expect(treeOf(text)).toEqual([
      ['<other>', ['1: 审查桥梁。\n本组还审查隧道。', '2: 提交报告，\n并提出建议。']],
    ])
  })

  it('are not taken for headings where they count short lines', () => {
    const text = `Annex D\nTerms of reference of the Correspondence Group on Buoys (CG-buoy)\n1. To review the addresses of buoys\n2. To propose changes\n3. To report to Working Party 1/2\n`
    expect(treeOf(text)).toEqual([
      [
        '<other>',
        ['1: To review the addresses of buoys', '2: To propose changes', '3: To report to Working Party 1/2'],
      ],
    ])
  })
})

describe('where terms of reference stand', () => {
  it('finds each of several in one document', () => {
    const text = `Annex A
Terms of reference of Rapporteur groups
A.1	Rapporteur Group on Tides (RG-T)
Terms of reference
a)	Study tides.
b)	Report to TSAG.
A.2	Terms of reference of the Rapporteur Group on Winds (RG-Winds)
Study winds and report.
附件B
潮汐焦点组（FG-T）的职责范围
1	范围
研究潮汐。
`
    expect(termsIn(text).map(({ group }) => group.acronym)).toEqual(['RG-T', 'RG-Winds', 'FG-T'])
  })

  it('finds a document that is nothing else', () => {
    const text = `职责范围\n海洋浮标编号联合协调活动（JCA-Buoy）\n1\t范围\n协调编号工作。\n2\t主管组\n第2研究组。\n3\t会议\n每年两次。\n______________\n`
    const [terms] = termsIn(text)
    expect(terms?.group).toEqual({ name: '海洋浮标编号联合协调活动', acronym: 'JCA-Buoy' })
    expect(terms?.parent).toBe('SG2')
    expect(terms?.sections).toHaveLength(3)
  })

  it('finds them inside a report, up to the next numbered paragraph', () => {
    const text = `5	Results
5.1	Correspondence group
Terms of Reference for the Correspondence Group on Wave Heights (CG-WH)
Parent group: Working Party 2/5
Objectives: To collect measurements.
Convener: Mr C. Wave
5.2	Next meeting
The next meeting will be held in May 2020.
`
    const [terms] = termsIn(text)
    expect(terms?.parent).toBe('WP2/5')
    expect(terms?.sections.map(({ title }) => title)).toEqual(['Parent group', 'Objectives', 'Convener'])
  })

  it('knows an annex by its headings where the title is silent', () => {
    const text = `附件1\nITU-T桥梁焦点组（FG-B）\n1\t范围\n研究桥梁。\n2\t目标\n撰写报告。\n3\t主管组\nTSAG。\n4\t领导班子\n待定。\n`
    expect(termsIn(text).map(({ group }) => group.name)).toEqual(['桥梁焦点组'])
  })

  it.each([
    '7\t报告人组的职责范围\n7.1\t会议审议了TD33中的职责范围并予以同意。\n8\t闭幕\n8.1\t会议于17时结束。',
    '7\tTerms of reference of Rapporteur groups\n7.1\tThe meeting reviewed the terms of reference in TD 33 and agreed with them.',
    '附件A\n报告人组、其职责范围和报告人\n\t名称\n\t职责范围\n\n\t第1组\n\t附件A.1\n\n\n',
    'Annex 2\nPractical information\nParticipation\nEveryone is welcome.\nMeetings\nAt 09:30.\nContributions\nBy 4 May.\nWorking language\nEnglish.',
    '1\t焦点组的职责范围见附件1。\n2\t会议将讨论：\na)\t职责范围；\nb)\t议程。',
  ])('a mention is none: %j', (text) => expect(termsIn(text)).toEqual([]))
})

it('gives every value words of the canonical text, and never fails', () => {
  const lines = [...english.split('\n'), ...chinese.split('\n')]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), (some) => {
      const outline = outlineOf(some.join('\n'))
      const check = (value: unknown): void => {
        if (value instanceof Found) {
          const words = foldSpace(outline.document.text.slice(value.start, value.end))
          if (/heading|item|text$|label|lifetime|group-in|acronym-in/u.test(value.rule))
            expect(words).toBe(foldSpace(String(value.value)))
          else expect(words).not.toBe('')
        } else if (value !== null && typeof value === 'object') Object.values(value).forEach(check)
      }
      check(extractTermsOfReference(outline))
    }),
    { numRuns: 150 },
  )
})

it('may be one paragraph under the title of the paper', () => {
  const [terms] = termsIn(
    'Terms of Reference for the Ad Hoc Group on Hats (AHG-H)\n\nThe group shall count hats and report to TSAG by May 2026.\n',
  )
  expect(terms?.group).toEqual({ name: 'Ad Hoc Group on Hats', acronym: 'AHG-H' })
})

it('the lifetime is what the section on it says first; to create a group is to establish it', () => {
  const text = english
    .replace('established the Focus Group', 'agreed to create the Focus Group')
    .replace(
      /2\.3\tMilestones and duration[\s\S]*$/u,
      '2.3\tLifetime\n18 months from the first meeting; extensible by decision of the parent group, as often as is needed.\n',
    )
  expect(termsIn(text)).toMatchObject([{ established: '2019-03', lifetime: '18 months' }])
})

it('the topic of a list without a heading has its words too', () => {
  const [terms] = extractTermsOfReference(
    outlineOf('附件2\n6/9任务组的职责范围\na)\t审议现有的系统；\nb)\t拟定规划参数；\nc)\t编写一份报告。\n'),
  ) as readonly { sections: readonly { topic: unknown }[] }[]
  expect(terms?.sections[0]?.topic).toBeInstanceOf(Found)
})

describe('terms of reference among annexes', () => {
  it('are those of each part of an annex that says so, and no mandate in a report', () => {
    const text =
      '1\tOpening\nThe meeting was opened by its chair.\n\nAnnex A\nTerms of reference\nA.1\tCorrespondence group on vocabulary (CG-VOC)\nPurpose\nTo agree on terms before they are translated.\nDeliverables\nA list of terms.\n\nAnnex B\nReport of the ad hoc group\n1\tMandate\nThe ad hoc group was to compare the lists.\n2\tResults\nThe lists are alike.'
    expect(termsIn(text).map(({ group, sections }) => [group.acronym, sectionTree(sections)])).toEqual([
      [
        'CG-VOC',
        [
          'Purpose <objectives> To agree on terms before they are translated.',
          'Deliverables <deliverables> A list of terms.',
        ],
      ],
    ])
  })

  it('keep a paragraph that leads to a list, and several offices under one heading', () => {
    const text =
      'Annex 1\nTerms of reference of FG-X\n1\tTasks\n1.1\tTo keep a list.\n1.2\tTo stay in touch with:\n•\tISO;\n2\tLeadership\nChair: Ms Ito (Japan).\nVice-Chairs: to be appointed.\n3\tParent group\nSG5'
    expect(sectionTree(termsIn(text)[0]?.sections ?? [])).toEqual([
      [
        '1 Tasks <tasks>',
        ['1.1 <tasks> To keep a list.', ['1.2 <tasks> To stay in touch with:', ['•: ISO;']]],
      ],
      '2 Leadership <leadership> Chair: Ms Ito (Japan).\nVice-Chairs: to be appointed.',
      '3 Parent group <parent-group> SG5',
    ])
  })
})
