import { describe, expect, it } from 'vitest'
import { Found } from '../../document/found.js'
import type { Outline } from '../../outline/outline.js'
import { outlineOf } from '../../testing/outline-of.js'
import { extractLetterhead } from '../letterhead/extract-letterhead.js'
import { readFrontPage } from './read-front-page.js'

/** The front matter of a paper. */
function frontMatterOf(outline: Outline) {
  return readFrontPage(outline)?.frontMatter ?? null
}

/** The record without its provenance. */
function bare(value: unknown): unknown {
  if (value instanceof Found) return value.value
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]))
}

const table = `	INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION
STANDARDIZATION SECTOR
STUDY PERIOD 2017-2020
	SG13-TD253/PLEN

	
	STUDY GROUP 13

	
	Original: English

	Question(s):
	16/13, 17/13
	Geneva, 6-17 March 2017

	TD

	Source:
	Rapporteur Q16/13

	Title:
	Result of the drafting group

	Purpose:
	Discussion

	Contact:
	Ann Sample
Sample Networks
Korea (Rep. of)
	Tel: +82 2 1234 5678
Fax: +82 2 1234 5679
E-mail: ann@sample.example

	Contact:
	Bo Other
Other Institute
	E-mail: bo@other.example

	Keywords:
	trust; identity; model

	Abstract:
	This paper collects what was drafted.


1	Introduction
Text.
`

const flattened = `国际电信联盟
电信标准化部门
2013-2016年研究期
第17研究组
COM 17 – R 12 – C
原文：英文
课题： 2/17、3/17
2014年1月15-24日，日内瓦
来源：第17研究组主席
标题：第三次会议的
报告
目的：通过
联系人：张例子，例子大学，中国 电话：+86 10 6200 0001 电子邮件：zhang@example.cn
关键词：安全；身份
摘要：报告汇总会议的结果。
行动：请会议通过报告。
1	引言
正文。
`

describe('the front page of a paper', () => {
  it('is read from a table', () => {
    const outline = outlineOf(table)
    expect(bare(frontMatterOf(outline))).toEqual({
      number: 'SG13-TD253/PLEN',
      studyPeriod: '2017-2020',
      questions: ['16/13', '17/13'],
      source: 'Rapporteur Q16/13',
      purpose: 'Discussion',
      keywords: ['trust', 'identity', 'model'],
      abstract: 'This paper collects what was drafted.',
      action: null,
      originalLanguage: 'en',
    })
    expect(bare(readFrontPage(outline))).toMatchObject({
      title: 'Result of the drafting group',
      group: 'SG13',
      meeting: 'Geneva, 6-17 March 2017',
      contacts: [
        {
          name: 'Ann Sample',
          organization: 'Sample Networks',
          telephone: ['+82 2 1234 5678'],
          fax: ['+82 2 1234 5679'],
          email: ['ann@sample.example'],
        },
        { name: 'Bo Other', organization: 'Other Institute', telephone: [], email: ['bo@other.example'] },
      ],
    })
  })

  it('is read from lines', () => {
    const outline = outlineOf(flattened)
    expect(bare(frontMatterOf(outline))).toEqual({
      number: 'COM 17 – R 12 – C',
      studyPeriod: '2013-2016',
      questions: ['2/17', '3/17'],
      source: '第17研究组主席',
      purpose: '通过',
      keywords: ['安全', '身份'],
      abstract: '报告汇总会议的结果。',
      action: '请会议通过报告。',
      originalLanguage: 'en',
    })
    expect(bare(readFrontPage(outline))).toMatchObject({
      title: '第三次会议的 报告',
      meeting: '2014年1月15-24日，日内瓦',
      contacts: [
        {
          name: '张例子',
          organization: '例子大学',
          telephone: ['+86 10 6200 0001'],
          email: ['zhang@example.cn'],
        },
      ],
    })
  })

  it('gives the letterhead its reference and contacts, and no addressees', () => {
    expect(bare(extractLetterhead(outlineOf(flattened)))).toMatchObject({
      date: null,
      addressees: [],
      subject: null,
      reference: { text: 'COM 17 – R 12 – C', series: 'report', number: '12', group: 'SG17', bureau: null },
      contacts: [{ name: '张例子' }],
    })
  })

  it('of old papers ends with the title', () => {
    expect(
      bare(
        readFrontPage(
          outlineOf(
            'INTERNATIONAL TELECOMMUNICATION UNION\nSTUDY PERIOD 1997 - 2000\nCOM 13-R 12-E\nOriginal: English\nQuestion(s): All/13\nSTUDY GROUP 13 – REPORT R 12\nSOURCE*: STUDY GROUP 13\nTITLE: REPORT OF WORKING PARTY 2/13\nThe Working Party met twice.\n',
          ),
        ),
      ),
    ).toMatchObject({
      title: 'REPORT OF WORKING PARTY 2/13',
      frontMatter: {
        number: 'COM 13-R 12-E',
        studyPeriod: '1997-2000',
        questions: ['All/13'],
        source: 'STUDY GROUP 13',
        originalLanguage: 'en',
      },
    })
  })

  it('of a page that lost its tabs and colons is read from the labels that open its lines', () => {
    expect(
      bare(
        readFrontPage(
          outlineOf(
            '国际电信联盟 SG9-TD31/PLEN 2017-2020年研究期\n来源第9研究组主席\n标题第9研究组会议纪要\n1\t开幕\n主席宣布会议开幕。\n',
          ),
        ),
      ),
    ).toMatchObject({
      title: '第9研究组会议纪要',
      group: 'SG9',
      frontMatter: { number: 'SG9-TD31/PLEN', studyPeriod: '2017-2020', source: '第9研究组主席' },
    })
  })

  it('of a liaison statement keeps purpose and what it asks apart', () => {
    expect(
      bare(
        frontMatterOf(
          outlineOf(
            'TSAG – LS 6 – E\nLIAISON STATEMENT\nSource: TSAG\nTitle: LS on lead roles\nFor action to: SG11, SG13\nFor information to: SG17\nDeadline: 1 September 2017\nContact: Ann Sample, Canada; E-mail: ann@x.example\nPurpose: Action\nAbstract: Groups are asked to reply.\nBody text follows here.\n',
          ),
        ),
      ),
    ).toMatchObject({
      number: 'TSAG – LS 6 – E',
      source: 'TSAG',
      purpose: 'Action',
      action: null,
      abstract: 'Groups are asked to reply.',
    })
  })

  it('knows no question where none applies, and the meeting behind it', () => {
    const page = bare(
      readFrontPage(
        outlineOf(
          'TSAG-TD120 Rev.1\nQuestion(s): N/A Geneva, 1-4 May 2017\nSource: Chairman\nTitle: Plan of work\n1\tOpening\nx\n',
        ),
      ),
    )
    expect(page).toMatchObject({
      frontMatter: { number: 'TSAG-TD120 Rev.1', questions: [] },
      meeting: 'Geneva, 1-4 May 2017',
      reference: { number: '120', group: 'TSAG', amendment: { type: 'revision', number: 1 } },
    })
  })
})

describe('papers without a front page', () => {
  it.each([
    [
      'a letter',
      '2015年10月8日，日内瓦\n文号：\n电信标准化局第190号通函\n事由：海缆\n尊敬的先生：\n正文。\n',
    ],
    [
      'an English letter with a contact',
      'Ref: TSB Circular 3\nContact: Ann Sample\nSubject: Cables\nDear Sir,\nx\n',
    ],
    [
      'a report that begins with its first paragraph',
      '1\t开幕\n主席宣布2017-2020年研究期的会议开幕。\n2\t议程\nThe title and the source were discussed.\n',
    ],
  ])('%s has none', (_, text) => {
    expect(frontMatterOf(outlineOf(text))).toBeNull()
  })
})

it('takes the office of a contact for no organization', () => {
  for (const office of ['Chairman ITU-T SG13', 'SG13 Vice-Chair', '第13研究组主席']) {
    const text = table.replace('Ann Sample\n', `Ann Sample\n${office}\n`)
    const [contact] = bare(extractLetterhead(outlineOf(text)).contacts) as { organization: string }[]
    expect(contact?.organization).toBe('Sample Networks')
  }
})

it('ends the title before the line that says what the paper is', () => {
  const text =
    'Source: Study Group 9\nTitle: LS on hats\nLIAISON STATEMENT\nFor action to: Study Group 5\nDeadline: 3 May 2015\nStudy Group 9 would like to hear about hats.\n'
  expect(readFrontPage(outlineOf(text))?.title?.value).toBe('LS on hats')
})
