import type { Annex } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { Found } from '../document/found.js'
import { outlineOf } from '../testing/outline-of.js'
import { extractAnnexes, kindOfTitle } from './annexes.js'

function annexesIn(text: string): Annex[] {
  const traced = extractAnnexes(outlineOf(text))
  return JSON.parse(JSON.stringify(traced, (_, value) => (value instanceof Found ? value.value : value)))
}

describe('labels and titles', () => {
  it('are given as printed, in English', () => {
    const text = `ANNEX 1\n(to TSB Circular 5)\nDraft agenda\n1\tOpening\nANNEX E – List of participants\nMr A\nAppendix II\n\nTerms of reference:\nFocus Group on Bridges\n1\tScope\nBridges.\n`
    expect(annexesIn(text)).toEqual([
      { label: '1', title: 'Draft agenda', kind: 'agenda' },
      { label: 'E', title: 'List of participants', kind: 'list' },
      {
        label: 'II',
        title: 'Terms of reference: Focus Group on Bridges',
        kind: 'terms-of-reference',
      },
    ])
  })

  it('are given as printed, in Chinese', () => {
    const text = `附件1\n会议实用信息\n工作方法\n会议为无纸会议，文件将在网上提供。\n附件二：注册表\n姓名：____\n附件C\n\nC.1\t桥梁报告人组的职责范围\n研究桥梁。\n`
    expect(annexesIn(text)).toEqual([
      { label: '1', title: '会议实用信息', kind: 'practical-information' },
      { label: '二', title: '注册表', kind: 'form' },
      { label: 'C', title: null, kind: 'other' },
      { label: 'C.1', title: '桥梁报告人组的职责范围', kind: 'terms-of-reference' },
    ])
  })
})

describe('kinds by title', () => {
  it.each([
    ['议程草案', 'agenda'],
    ['Draft agenda and timetable', 'agenda'],
    ['Reply form', 'form'],
    ['Notices to be submitted in electronic form', null],
    ['会场和住宿信息', 'practical-information'],
    ['信息通信技术讲习班日程草案', 'programme'],
    ['Workshop on bridges: draft programme', 'programme'],
    ['与会者实用信息', 'practical-information'],
    ['PRACTICAL MEETING INFORMATION', 'practical-information'],
    ['酒店确认单', 'form'],
    ['Hotel reservation form', 'form'],
    ['关于智能桥梁的调查问卷', 'questionnaire'],
    ['Questionnaire on bridges', 'questionnaire'],
    ['新建议书草案Y.9999的案文', 'draft-recommendation'],
    ['Draft revised Recommendation ITU-T Y.9999', 'draft-recommendation'],
    ['与会者名单', 'list'],
    ['List of Recommendations for approval', 'list'],
    ['桥梁报告人会议报告', 'report'],
    ['Report of the workshop', 'report'],
    ['桥梁焦点组的职责范围', 'terms-of-reference'],
  ])('%s: %s', (title, kind) => expect(kindOfTitle(title)).toBe(kind))

  it.each(['报告人组成果', '第一次会议：2017年', 'ITU-T Focus Group on Bridges', 'Information Directorate'])(
    '%s is silent',
    (title) => expect(kindOfTitle(title)).toBeNull(),
  )
})

describe('kinds by content', () => {
  it.each([
    ['ANNEX 4\n\nBridges\nFamily name: ______\nFirst name: ______\nSignature: ______\n', 'form'],
    ['附件4\n桥梁\n1\t会议开幕\n2\t通过议程\n3\t其他事项\n', 'agenda'],
    ['ANNEX 4\nBridges\n\tNo.\n\tBridge\n\n\t1\n\tThe old bridge\n\n\t2\n\tThe new bridge\n\n\n', 'table'],
    ['附件4\n桥梁\n•\t旧桥\n•\t新桥\n•\t浮桥\n', 'list'],
  ])('%j', (text, kind) => expect(annexesIn(text)[0]?.kind).toBe(kind))
})

it('finds none in a letter without annexes', () => {
  expect(annexesIn('尊敬的先生/女士：\n1\t会议文件见附件1。\n顺致敬意！\n附件：2件\n')).toEqual([])
})

describe('where a title ends', () => {
  it('ends before the first heading of the text and keeps what the paper is', () => {
    const text =
      'Annex A\nFocus Group on Hats\nTerms of Reference\nThe group studies hats of every kind and reports to its parent.\nAnnex B\nGroup on Gloves (CG-G)\nObjectives\n•\tcollect gloves;\n•\tcount them.\nAttachments:\n–\tTD 4\n'
    expect(annexesIn(text).map(({ title }) => title)).toEqual([
      'Focus Group on Hats Terms of Reference',
      'Group on Gloves (CG-G)',
    ])
  })
})

it('an annex that is a letter to be sent back has its subject for a title', () => {
  const subject =
    'Member State response to TSB Circular 171: Consultation on determined draft new Recommendations ITU-T Y.4553 (Y.iot-met) and ITU-T Y.4905 (Y.ssc-wat)'
  expect(annexesIn(`ANNEX 2\n(to TSB Circular 171)\nSubject: ${subject}\n[Name]\n`)).toEqual([
    { label: '2', title: subject, kind: 'form' },
  ])
  expect(annexesIn('附件2\n事由：成员国对电信标准化局第171号通函的答复\n[姓名]\n')).toEqual([
    { label: '2', title: '成员国对电信标准化局第171号通函的答复', kind: 'form' },
  ])
})

it('the title of an annex ends where the rows of a table begin', () => {
  expect(annexesIn('附件2\n管理班子\n职务 / 姓名 / 国家\n主席 / 某某 / 中国\n')).toMatchObject([
    { title: '管理班子' },
  ])
})

it('a line that heads numbered paragraphs is no title, and the days of a meeting are', () => {
  const information =
    'ANNEX 2\nPractical information\nWorking methods\n1\tThe meeting is paperless.\n2\tBadges open the doors.\nVisas\n3\tApply at an embassy.\n'
  expect(annexesIn(information)).toMatchObject([{ title: 'Practical information' }])
  const agenda = '附件1\n议程草案\n2014年6月17-20日，日内瓦\n1\t会议开幕\n2\t其他事宜\n'
  expect(annexesIn(agenda)).toMatchObject([{ title: '议程草案 2014年6月17-20日，日内瓦' }])
})

it('a note in brackets and lines to fill in are no title', () => {
  expect(
    annexesIn(
      '附件3\n会议登记表\n（请用大写字母填写）\n姓：......................\n名：......................\n',
    ),
  ).toMatchObject([{ title: '会议登记表' }])
})
