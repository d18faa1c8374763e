import type { Meeting } from '@rapporteur/schema'
import { describe, expect, test } from 'vitest'
import { Found } from '../document/found.js'
import { outlineOf } from '../testing/outline-of.js'
import { extractMeetings } from './meetings.js'

/** Status, group, days, title and place of each meeting. */
function meetingsOf(text: string, date: string | null): string[] {
  return plain(extractMeetings(outlineOf(text), { date })).map(
    ({ status, group, start, end, title, place }) =>
      `${status} ${group} ${start}..${end} ${title ?? '-'} @ ${place ?? '-'}`,
  )
}

function plain(traced: unknown): Meeting[] {
  return JSON.parse(JSON.stringify(traced, (_, value) => (value instanceof Found ? value.value : value)))
}

function letter(subject: string, ...body: string[]): string {
  return [
    `\t文号：\n\t电信标准化局第140号通函\n\n\t事由：\n\t${subject}\n\n`,
    '尊敬的先生/女士：',
    ...body,
    '顺致敬意！',
  ].join('\n')
}

function letterInEnglish(subject: string, ...body: string[]): string {
  return [
    `\tRef:\n\tTSB Circular 140\n\n\tSubject:\n\t${subject}\n\n`,
    'Dear Sir/Madam,',
    ...body,
    'Yours faithfully,',
  ].join('\n')
}

describe('the meeting that a letter announces', () => {
  test('is one, though subject and body both name it (zh)', () => {
    const text = letter(
      'ITU-T第5研究组会议（2019年5月13-22日，日内瓦）',
      '第5研究组下一次会议将于2019年5月13-22日在日内瓦国际电联总部召开。',
    )
    expect(meetingsOf(text, '2019-01-09')).toEqual([
      'announced SG5 2019-05-13..2019-05-22 ITU-T第5研究组会议 @ 日内瓦',
    ])
  })

  test('is one, though subject and body both name it (en)', () => {
    const text = letterInEnglish(
      'Meeting of ITU-T Study Group 5, Geneva, 13-22 May 2019',
      'The next meeting of Study Group 5 will be held in Geneva from 13 to 22 May 2019, inclusive.',
    )
    expect(meetingsOf(text, '2019-01-09')).toEqual([
      'announced SG5 2019-05-13..2019-05-22 Meeting of ITU-T Study Group 5 @ Geneva',
    ])
  })

  test('opens when its first day does, and not when registration does', () => {
    const zh = letter(
      'ITU-T第5研究组会议（2019年5月13-22日，日内瓦）',
      '会议第一天将于10时开始，注册自8时30分开始。',
    )
    const en = letterInEnglish(
      'Meeting of Study Group 5, Geneva, 13-22 May 2019',
      'Registration will begin at 0830 hours, and the meeting will open at 1000 hours on the first day.',
    )
    for (const text of [zh, en])
      expect(plain(extractMeetings(outlineOf(text), { date: '2019-01-09' }))[0]?.opens).toBe(
        '2019-05-13T10:00',
      )
  })

  test('stands before a workshop on the day ahead of it', () => {
    const text = letter(
      '创建FG AI5X焦点组及其第一次会议：2019年5月28-29日，韩国首尔',
      'FG AI5X第一次会议将于2019年5月28-29日在韩国首尔举行。2019年5月27日将举办一个有关人工智能的讲习班。',
    )
    expect(meetingsOf(text, '2019-01-09')).toEqual([
      'announced FG AI5X 2019-05-28..2019-05-29 FG AI5X第一次会议 @ 韩国首尔',
      'announced null 2019-05-27..2019-05-27 有关人工智能的讲习班 @ -',
    ])
  })

  test('is virtual where the words that name it say so', () => {
    const text = letter('ITU-T第5研究组会议（2021年5月11-20日，虚拟会议）', '会议将使用英文。')
    expect(plain(extractMeetings(outlineOf(text), { date: '2021-01-09' }))[0]?.virtual).toBe(true)
  })
})

describe('the title and place of a meeting', () => {
  const first = (subject: string, ...body: string[]) =>
    meetingsOf(letterInEnglish(subject, ...body), '2019-01-09').map((line) =>
      line.replace(/^announced /u, ''),
    )

  test.each([
    [
      'Meeting of Study Group 5; Geneva, 13-22 May 2019',
      'SG5 2019-05-13..2019-05-22 Meeting of Study Group 5 @ Geneva',
    ],
    [
      'Postponement of the second meeting of FG AI5X, Rio de Janeiro, 13-14 May 2019',
      'FG AI5X 2019-05-13..2019-05-14 second meeting of FG AI5X @ Rio de Janeiro',
    ],
    [
      'ITU Workshop on “Cables in a Safe Sea in Asia” (Nairobi, Kenya, 13-14 May 2019)',
      'null 2019-05-13..2019-05-14 ITU Workshop on “Cables in a Safe Sea in Asia” @ Nairobi, Kenya',
    ],
    [
      '2nd Academic conference on cables and call for papers; Lima, Peru, 13-14 May 2019 (papers by 1 March 2019)',
      'null 2019-05-13..2019-05-14 2nd Academic conference on cables and call for papers @ Lima, Peru',
    ],
    [
      'Meetings of Working Parties 1A, 1B and 1C (Geneva, 13-22 May 2019)',
      'null 2019-05-13..2019-05-22 Meetings of Working Parties 1A, 1B and 1C @ Geneva',
    ],
    [
      'Establishment of the Focus Group on Cables (FG CAB) and first meeting, Seoul, 13-14 May 2019',
      'FG CAB 2019-05-13..2019-05-14 first meeting @ Seoul',
    ],
  ])('%s', (subject, expected) => {
    expect(first(subject)).toEqual([expected])
  })

  test('are those of each, where a subject names two', () => {
    expect(
      first(
        'Meeting of Study Group 5; Geneva, 13-22 May 2019, and workshop on cables; Sharm el Sheikh, Egypt, 9-10 May 2019',
      ),
    ).toEqual([
      'SG5 2019-05-13..2019-05-22 Meeting of Study Group 5 @ Geneva',
      'null 2019-05-09..2019-05-10 workshop on cables @ Sharm el Sheikh, Egypt',
    ])
  })

  test('are read where a group is said to meet', () => {
    expect(first('Programme of work', 'Study Group 5 will meet in Geneva from 13 to 22 May 2019.')).toEqual([
      'SG5 2019-05-13..2019-05-22 - @ Geneva',
    ])
  })

  test('leave the words that open the sentence and a date in brackets outside', () => {
    expect(
      first('Programme of work', 'At the meeting of Study Group 9 (13-22 May 2019) the members will choose.'),
    ).toEqual(['SG9 2019-05-13..2019-05-22 meeting of Study Group 9 @ -'])
  })
})

describe('the meeting of an agenda', () => {
  test('is announced, and its place and date may stand alone on the front page', () => {
    const page = (group: string, line: string, source: string, title: string) =>
      `${group}\n\n\tQuestion(s):\n\tAll/5\n\t${line}\n\n\t${source}\n\tSG5\n\n\t${title}\n\n1\tOpening\n2\tClosing\n`
    const en = page(
      'STUDY GROUP 5',
      'Geneva, 13-22 May 2019',
      'Source:',
      'Title:\n\tAgenda of the SG5 meeting',
    )
    expect(meetingsOf(en, null)).toEqual(['announced SG5 2019-05-13..2019-05-22 SG5 meeting @ Geneva'])
  })
})

describe('the meetings of a report', () => {
  test('were held, and the next one is planned or tentative', () => {
    const text = [
      '1\tThe meeting of Study Group 5 was held in Geneva from 13 to 22 May 2019.',
      '2\tThe next meeting of Study Group 5 will be held in Geneva, 16-25 September 2019.',
      '3\tThe next meeting of Working Party 1/5 is planned for 3 February 2020 (to be confirmed).',
    ].join('\n')
    expect(meetingsOf(text, null)).toEqual([
      'held SG5 2019-05-13..2019-05-22 meeting of Study Group 5 @ Geneva',
      'planned SG5 2019-09-16..2019-09-25 next meeting of Study Group 5 @ Geneva',
      'tentative WP1/5 2020-02-03..2020-02-03 next meeting of Working Party 1/5 @ -',
    ])
  })

  test('are read in Chinese', () => {
    const text = [
      '1\t主席欢迎代表参加于2019年5月13-22日在日内瓦召开的第5研究组会议。',
      '2\t会议同意，第5研究组下一次会议将于2020年2月3-7日举行。',
    ].join('\n')
    expect(meetingsOf(text, null)).toEqual([
      'held SG5 2019-05-13..2019-05-22 第5研究组会议 @ 日内瓦',
      'planned SG5 2020-02-03..2020-02-07 第5研究组下一次会议 @ -',
    ])
  })
})

test('the meeting of a front page is the one that its title names', () => {
  const page =
    '\tQuestion(s):\n\tAll/9\n\tGeneva, 4-8 February 2019\n\n\tSource:\n\tChairman\n\n\tTitle:\n\tReport of the meeting of Working Party 2/9\n\n\tAbstract:\n\tWhat was done during the meeting of Study Group 9.\n\n\n1\tOpening\nThe chairman opened the meeting.\n'
  expect(meetingsOf(page, null)).toEqual([
    'held WP2/9 2019-02-04..2019-02-08 meeting of Working Party 2/9 @ Geneva',
  ])
})

test('a meeting that is said to be its own group’s has the group behind it', () => {
  const text = letterInEnglish(
    'Questionnaire on cables',
    'At its meeting in Geneva from 4 to 8 February 2019, Radiocommunication Study Group 5 agreed to ask about cables.',
  )
  expect(meetingsOf(text, '2019-03-09')).toEqual(['held ITU-R SG5 2019-02-04..2019-02-08 - @ Geneva'])
})

test('a sentence without a meeting, and a date that is no meeting, make none', () => {
  const text = letter('关于批准新建议书的磋商', '请于2019年5月1日前答复。会议室安排将于2019年4月1日公布。')
  expect(meetingsOf(text, '2019-01-09')).toEqual([])
})

describe('a meeting that is given another date', () => {
  test('has the new one, whatever the subject still prints', () => {
    expect(
      meetingsOf(
        letter(
          '光缆讲习班（2019年6月5-7日，中国广州）',
          '上述讲习班已推迟，新日期为2019年9月18-20日（原为2019年6月5-7日）。',
        ),
        '2019-05-20',
      ),
    ).toEqual(['announced null 2019-09-18..2019-09-20 光缆讲习班 @ 中国广州'])
    expect(
      meetingsOf(
        letter(
          '第5研究组会议的日期',
          '第5研究组会议的日期由2019年10月3-7日改为2019年10月17-21日，会议地点仍为利马。',
        ),
        '2019-05-20',
      ),
    ).toEqual(['announced SG5 2019-10-17..2019-10-21 第5研究组会议 @ 利马'])
    expect(
      meetingsOf(
        letterInEnglish(
          'Workshop on cables (Lima, 5-7 June 2019)',
          'The above workshop has been postponed to 18-20 September 2019.',
        ),
        '2019-05-20',
      )[0],
    ).toContain('announced null 2019-09-18..2019-09-20')
  })
})

test('a study group that will meet has a meeting, which a plenary on one of its days does not name', () => {
  expect(
    meetingsOf(
      letter(
        '就新建议书草案进行磋商',
        '应第5研究组（环境）主席的请求，该研究组将于2019年9月10日至19日在日内瓦开会，以便批准草案。',
        '定于2019年9月19日召开的全体会议将适用批准程序。',
      ),
      '2019-05-20',
    ),
  ).toEqual(['announced SG5 2019-09-10..2019-09-19 - @ 日内瓦'])
})

test('自 inside a word cuts no title, and 虚拟 is no place', () => {
  const text = letter('自主网络焦点组（FG-AN）第六次会议（虚拟，2019年9月11日至13日）', '请参加该会议。')
  expect(meetingsOf(text, '2019-05-20')[0]).toMatch(/自主网络焦点组.*会议 @ -$/u)
})

test('a further meeting of the focus group of the subject is that group’s', () => {
  const text = letter(
    '海缆焦点组（FG-CAB）第一次会议（2019年9月25-27日，日内瓦）',
    '第二次会议暂定于2019年11月14-16日在利马举行。',
  )
  expect(meetingsOf(text, '2019-05-20')[1]).toBe('tentative FG CAB 2019-11-14..2019-11-16 第二次会议 @ 利马')
})

test('the subject of a letterhead on one line names the meeting', () => {
  const head =
    '2019年3月5日，日内瓦 文号： 电信标准化局第141号通函 电话： +41 22 730 6301 致： - 国际电联各成员国主管部门； 事由： 海缆讲习班（2019年9月4-5日，利马）'
  const text = `${head} 尊敬的先生/女士： 1 请与会者尽早安排行程。 2 ${'详情见网页。'.repeat(20)} 顺致敬意！ 主任`
  expect(meetingsOf(text, '2019-03-05')).toEqual(['announced null 2019-09-04..2019-09-05 海缆讲习班 @ 利马'])
})

describe('events and what is ahead', () => {
  test('an event that is no meeting by name', () => {
    expect(
      meetingsOf(letter('海岛网络演练——帕劳科罗尔，2019年9月23-27日', '请注册。'), '2019-02-11')[0],
    ).toContain('announced null 2019-09-23..2019-09-27')
  })

  test('the next meeting of a paper that tells of no other is planned', () => {
    const paper = 'RG-XY meeting report\nAgreements\n1.\tNext e-meetings: 12 March 2020, 13:00-16:00 hours.'
    expect(meetingsOf(paper, null)[0]).toContain('planned null 2020-03-12')
  })
})

describe('whose meeting it is', () => {
  test('is said by the group that is to hold it', () => {
    const text = letterInEnglish(
      'Approval of a Recommendation',
      '1\tOne session is kept for it in the meeting which Study Group 15 is to hold in Geneva from 14 to 25 November 2019.',
    )
    expect(meetingsOf(text, '2019-03-01')).toEqual(['announced SG15 2019-11-14..2019-11-25 - @ Geneva'])
  })

  test('is no assembly, whose resolution the sentence names', () => {
    const text = letterInEnglish(
      'Consultation',
      '1\tStudy Group 20 will apply Resolution 1 of WTSA at its next meeting, which will be held in Geneva from 18 to 29 January 2020.',
    )
    expect(meetingsOf(text, '2019-07-17')).toEqual([
      'announced SG20 2020-01-18..2020-01-29 next meeting @ Geneva',
    ])
  })

  test('is said right behind it', () => {
    expect(
      meetingsOf(
        letter('主席辞职', '1\t在2019年5月23日至6月1日于日内瓦举行的会议上，第4研究组任命了代理主席。'),
        '2019-06-14',
      ),
    ).toEqual(['held SG4 2019-05-23..2019-06-01 - @ 日内瓦'])
    expect(
      meetingsOf(
        letterInEnglish(
          'Results',
          '1\tAt its 57th meeting (11-15 July 2019, Geneva), the Radio Regulations Board noted them.',
        ),
        '2019-09-14',
      ),
    ).toEqual(['held RRB 2019-07-11..2019-07-15 57th meeting @ Geneva'])
  })
})

describe('a workshop that is spoken of again', () => {
  test('with the dates that it had before is no other workshop', () => {
    expect(
      meetingsOf(
        letter(
          '寒区讲习班（2019年2月26-28日，日内瓦）：日期变更',
          '1\t第168号通函宣布上述讲习班于2019年2月12日至14日举办。',
        ),
        '2018-10-11',
      ),
    ).toHaveLength(1)
    expect(
      meetingsOf(
        letterInEnglish(
          'Workshop on cold climates (Geneva, 26-28 February 2019): change of dates',
          '1\tCircular 168 announced the above-mentioned workshop for the period 12 to 14 February 2019.',
        ),
        '2018-10-11',
      ),
    ).toHaveLength(1)
  })
})

describe('whose meeting it is', () => {
  test('the sentence before may say: at its next meeting, planned for', () => {
    expect(
      meetingsOf(
        letterInEnglish(
          'Consultation on a draft Recommendation',
          '1\tStudy Group 2 determined the draft. It will come back to it at its next meeting, planned for 11-20 January 2021.',
        ),
        '2020-05-11',
      ),
    ).toEqual(['announced SG2 2021-01-11..2021-01-20 next meeting @ -'])
  })

  test('in a letter of the BR or the BDT, a study group is one of its own sector', () => {
    const text = letterInEnglish(
      'Meeting of Study Group 5 (Terrestrial services), Geneva, 22-23 November 2021',
      'The meeting of ITU-R Study Group 5 will be held in Geneva on 22 and 23 November 2021.',
    )
    const groups = (sector: 'ITU-R' | null) =>
      plain(extractMeetings(outlineOf(text), { date: '2021-07-06', sector })).map(({ group }) => group)
    expect(groups('ITU-R')).toEqual(['ITU-R SG5'])
    expect(groups(null)).toEqual(['SG5', 'ITU-R SG5'])
  })
})

describe('a report says that its meeting', () => {
  test.each([
    [
      '1\tOpening\n1.1\tStudy Group 2 met in Geneva from 6 to 10 May 2019.\n',
      'held SG2 2019-05-06..2019-05-10 - @ Geneva',
    ],
    [
      '1\t引言\n1.1\t第9研究组应邀于2019年5月6日至10日在东京召开了本研究期的第四次会议。\n',
      'held SG9 2019-05-06..2019-05-10 本研究期的第四次会议 @ 东京',
    ],
  ])('was held: %s', (text, meeting) => {
    expect(meetingsOf(text, null)).toEqual([meeting])
  })

  test('has papers that are due on a day, which is no day of the meeting', () => {
    const text =
      '1\tNext\n1.1\tThe fifth meeting of FG QC will be held in Sapporo on 24-26 January 2023. Contributions to the fifth meeting are due on 13 January 2023.\n'
    expect(meetingsOf(text, null)).toEqual([expect.stringContaining('FG QC 2023-01-24..2023-01-26')])
  })
})

test('a workshop that is planned for a month, on a subject named before', () => {
  expect(
    meetingsOf(
      letter('电子通知工具', '3\t无线电通信局计划于2019年11月举办一次有关该工具的讲习班。'),
      '2019-07-02',
    ),
  ).toEqual(['announced null 2019-11..2019-11 工具的讲习班 @ -'])
})

test('the hour of opening may stand behind the day alone', () => {
  const text = letter(
    '焦点组首次会议（2019年5月8-9日，巴黎）',
    '2\t首次会议于2019年5月8日至9日在巴黎举行，8日上午9时30分开始。',
  )
  expect(plain(extractMeetings(outlineOf(text), { date: '2019-02-25' }))[0]?.opens).toBe('2019-05-08T09:30')
})

describe('meetings that stand in lists and tables', () => {
  test('are those of the groups of a list that a sentence announces', () => {
    const text = letterInEnglish(
      'Meeting of TSAG; Geneva, 17-20 June 2014',
      '3\tThe rapporteur groups will meet electronically as follows:',
      'a)\tRapporteur Group on Working Methods (RG-WM): 8 April 2014, 1300-1600 hours;',
      'b)\tRapporteur Group on Planning (RG-SOP): 10 April 2014.',
      '4\tPlease register on the TSAG homepage not later than 16 May 2014.',
    )
    expect(meetingsOf(text, '2014-02-28')).toEqual([
      'announced TSAG 2014-06-17..2014-06-20 Meeting of TSAG @ Geneva',
      'announced RG-WM 2014-04-08..2014-04-08 - @ -',
      'announced RG-SOP 2014-04-10..2014-04-10 - @ -',
    ])
  })

  test.each([
    [
      'Working Party 6A\n\t10-13 October 2005\n\t3 October 2005, 16:00 UTC\n\t10 October 2005, 09:30',
      'Group\n\tMeeting dates\n\tContribution deadline\n\tOpening session',
    ],
    [
      '6A工作组\n\t2005年10月10-13日\n\t2005年10月3日，16:00 UTC\n\t2005年10月10日，9时30分',
      '小组\n\t会议日期\n\t文稿截止日期\n\t开幕会议',
    ],
  ])('are those of a table of groups and days: %s', (row, head) => {
    const text = letterInEnglish(
      'Study Group 6',
      '1\tThe meetings are listed below.',
      `\t${head}\n\n\t${row}\n\n`,
    )
    const found = plain(extractMeetings(outlineOf(text), { date: '2005-04-18' }))
    expect(found).toMatchObject([
      { group: 'WP6A', start: '2005-10-10', end: '2005-10-13', opens: '2005-10-10T09:30' },
    ])
  })
})

test('a study group in a letter of the BR is one of ITU-R, unless the letter says otherwise', () => {
  const text = letter('会议', '1\t第6研究组会议将于2005年10月20日至21日召开。')
  expect(plain(extractMeetings(outlineOf(text), { date: '2005-04-18', sector: 'ITU-R' }))).toMatchObject([
    { group: 'ITU-R SG6' },
  ])
  const other = letter('会议', '1\tITU-T第9研究组会议将于2005年10月20日至21日召开。')
  expect(plain(extractMeetings(outlineOf(other), { date: '2005-04-18', sector: 'ITU-R' }))).toMatchObject([
    { group: 'SG9' },
  ])
})

describe('a meeting without a room', () => {
  const virtual = (text: string, date: string) =>
    plain(extractMeetings(outlineOf(text), { date })).map((one) => one.virtual)
  test('is the one of which it is said', () => {
    const text = letter(
      '数字农业焦点组（FG-AGRI）会议推迟',
      '4\t第三次会议暂定于2020年12月以虚拟方式召开，第四次会议暂定于2021年4月召开。',
    )
    expect(virtual(text, '2020-03-16')).toEqual([true, false])
  })
  test('is not one whose decision leads to another', () => {
    const text = letter('工作方法', '3\t根据2013年6月4日至7日TSAG会议的决定，各组将以电子方式开会。')
    expect(virtual(text, '2014-02-28')).toEqual([false])
  })
})

test('a meeting that prepares an assembly is not of it', () => {
  expect(
    meetingsOf(letter('亚太区域WTDC-14区域筹备会议（2013年4月30日–5月2日，柬埔寨金边）'), '2013-01-21'),
  ).toEqual(['announced null 2013-04-30..2013-05-02 亚太区域WTDC-14区域筹备会议 @ 柬埔寨金边'])
})

test('the title of a workshop says with whom it is held and on what', () => {
  expect(
    meetingsOf(
      letterInEnglish(
        'Joint workshop with the Multimedia Forum on emergency calls, Austin, Texas, 30 January - 1 February 2019',
        '1\tPlease come.',
      ),
      '2018-10-06',
    ),
  ).toEqual([expect.stringContaining(' Joint workshop with the Multimedia Forum on emergency calls @ ')])
})

test('whose date is approved is no part of what a meeting is called', () => {
  const text =
    '4\t报告人组\n4.1\tTSAG会议于2019年5月6日至10日在日内瓦召开。\n4.2\t闭幕全会核准了RG-IE的首次会议日期：2019年9月19-20日。\n'
  expect(meetingsOf(text, null)).toContainEqual(expect.stringContaining(' RG-IE的首次会议 @'))
})

describe('a letter whose subject names no meeting', () => {
  test('is about the one that is to come, with the hour at which it opens', () => {
    const text = letter(
      '成立焦点组（FG ML5G）',
      '1\tITU-T第13研究组在其2017年11月6-17日于日内瓦召开的会议上同意成立焦点组。',
      '2\t焦点组的第一次会议将于2018年1月22（星期一）至26日（星期五）在日内瓦举行，1月22日上午9时30分开始。',
    )
    expect(plain(extractMeetings(outlineOf(text), { date: '2017-11-29' }))).toMatchObject([
      { group: 'FG ML5G', start: '2018-01-22', end: '2018-01-26', opens: '2018-01-22T09:30' },
      { group: 'SG13', status: 'held' },
    ])
  })

  test('may know it as tentative only', () => {
    const text = letterInEnglish(
      'Questionnaire',
      '4\tA summary will be presented at the next meeting of Study Group 5, tentatively scheduled for 17-27 May 2021.',
    )
    expect(meetingsOf(text, '2020-10-05')).toEqual([
      'tentative SG5 2021-05-17..2021-05-27 next meeting of Study Group 5 @ -',
    ])
  })
})

test.each([
  [letterInEnglish('Seminar on monitoring (Tunis, 2428 October 2005)', 'Please come.'), 'Tunis'],
  [letter('监测研讨会（2005年10月2428日，突尼斯）', '请参加。'), '突尼斯'],
])('a date that no calendar has leaves the place that stands beside it', (text, place) => {
  expect(plain(extractMeetings(outlineOf(text), { date: '2005-07-29' }))).toMatchObject([
    { start: null, end: null, place },
  ])
})

test('a series of workshops has one meeting for each day that the subject lists', () => {
  const subject = 'Webinar series on small cities (fully virtual, 22 November 2023 and 13 December 2023)'
  expect(
    meetingsOf(
      letterInEnglish(subject, '1\tThey take place online on 22 November and 13 December 2023.'),
      '2023-10-16',
    ).map((meeting) => meeting.split(' ')[2]),
  ).toEqual(['2023-11-22..2023-11-22', '2023-12-13..2023-12-13'])
  expect(
    meetingsOf(letter('讲习班（2012年3月19日和21日，日内瓦）', '1\t请参加。'), '2012-01-09'),
  ).toHaveLength(1)
})

describe('a meeting is found', () => {
  test('in the title of its report, and the next one is of its group', () => {
    const text =
      '第20研究组会议报告（2018年5月6-16日，开罗）\n1.\t会议开幕\n主席宣布会议开幕，并欢迎代表。\n2.\t下次会议\n拟于2018年12月3-13日在中国无锡举行下次会议。\n'
    expect(meetingsOf(text, null)).toEqual([
      'held SG20 2018-05-06..2018-05-16 第20研究组会议 @ 开罗',
      'planned SG20 2018-12-03..2018-12-13 下次会议 @ 中国无锡',
    ])
  })

  test('behind of, with blanks around the dash of its days', () => {
    expect(
      meetingsOf(
        letterInEnglish(
          'A Question',
          '1\tStudy Group 15 met often; at its meeting of 10 - 21 June 1996 in Geneva a Question was proposed.',
        ),
        '1996-10-14',
      ),
    ).toEqual([expect.stringContaining('SG15 1996-06-10..1996-06-21')])
  })

  test('not in the line below the subject, which refers to another letter', () => {
    const text =
      'Circular Letter\nCR/461\tGeneva, 28 February 2020\nTo Administrations\nSubject:\tPostponement of the Seminar 2020\nReference:\tCircular Letter CR/457 of 12 December 2019\nDear Sir/Madam,\nThe seminar will be held from 30 November to 4 December 2020.\nYours faithfully,\n'
    expect(meetingsOf(text, '2020-02-28').map((meeting) => meeting.split(' ')[2])).toEqual([
      '2020-11-30..2020-12-04',
    ])
  })
})

describe('where title, place and days are parted', () => {
  test.each([
    ['Meeting of SG5 – Geneva, 13-22 May 2019', 'Meeting of SG5 @ Geneva'],
    ['Plenary meeting of SG5 (Geneva, 13-22 May 2019)', 'Plenary meeting of SG5 @ Geneva'],
    ['Next meeting of SG5\nGeneva, 13-22 May 2019', 'Next meeting of SG5 @ Geneva'],
    [
      'Second meeting of the Focus Group on Cables (FG C) (Geneva, 13-22 May 2019)',
      'Second meeting of the Focus Group on Cables (FG C) @ Geneva',
    ],
  ])('a subject gives its meeting: %j', (subject, expected) => {
    expect(meetingsOf(letterInEnglish(subject), '2019-01-09')[0]).toContain(
      `2019-05-13..2019-05-22 ${expected}`,
    )
  })

  test('days and place may stand before the title (zh)', () => {
    const text = letter('于2019年5月13日至22日在日内瓦召开的第5研究组会议')
    expect(meetingsOf(text, '2019-01-09')).toEqual([
      'announced SG5 2019-05-13..2019-05-22 第5研究组会议 @ 日内瓦',
    ])
  })

  test.each([
    [
      'Report of the meeting of SG5\n(Geneva, 13-22 May 2019)\n1\tOpening\n1.1\tThe Chairman opened the meeting.',
    ],
    ['第5研究组会议的报告\n（２０１９年５月１３日至２２日，日内瓦）\n1\t开幕\n1.1\t主席宣布会议开幕。'],
  ])('the line in brackets below its title dates a report', (text) => {
    expect(meetingsOf(text, null)[0]).toContain('held SG5 2019-05-13..2019-05-22')
  })
})

describe('the meetings of a paper', () => {
  const front = (source: string, title: string) =>
    `SG16-TD163/WP2\nQuestion(s): 24/16\nGeneva, 19-29 March 2019\nSource: ${source}\nTitle: ${title}\n\n`

  test('that reports another than it was submitted to are both there, its own first', () => {
    expect(
      meetingsOf(
        `${front('Rapporteur', 'Report of the Rapporteur group meeting on Question 24/16 (Tallinn, 22-24 January 2019)')}1\tOpening\nThe meeting was opened by its chair in the morning.\n`,
        null,
      ),
    ).toEqual([
      'held Q24/16 2019-01-22..2019-01-24 Rapporteur group meeting on Question 24/16 @ Tallinn',
      'planned SG16 2019-03-19..2019-03-29 - @ Geneva',
    ])
  })

  test('are read from the source where no line says where and when', () => {
    expect(
      meetingsOf(
        'COM 11-R 3-E\nSTUDY PERIOD 1993 - 1996\nSOURCE:\tWORKING PARTY 2/11 (GENEVA, 9 - 20 MAY 1994)\nTITLE:\tREPORT OF WORKING PARTY 2/11\n\n1.\tNext meeting\nThe next meeting is scheduled for 7 to 18 November 1994 in Geneva.\n',
        null,
      ),
    ).toEqual([
      'held WP2/11 1994-05-09..1994-05-20 - @ GENEVA',
      'planned WP2/11 1994-11-07..1994-11-18 next meeting @ Geneva',
    ])
  })

  test('are read from a table of them', () => {
    const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n\n`
    expect(
      meetingsOf(
        `${front('Chairman', 'Report of Study Group 16')}1\tInterim meetings\nThese are the meetings that were authorized.\n${row('Question', 'Date', 'Place')}${row('9/16', '1-3 June 2019', 'Turin')}${row('12/16', 'to be decided', '–')}\n2\tTimetable\nThis is the timetable of the months to come.\n${row('Date', 'Event')}${row('4 May 2019', 'Publication of the list')}${row('9-10 July 2019', 'Fifth inter-regional meeting')}\n`,
        null,
      ).slice(1),
    ).toEqual([
      'planned Q9/16 2019-06-01..2019-06-03 - @ Turin',
      'planned null 2019-07-09..2019-07-10 Fifth inter-regional meeting @ -',
    ])
  })
})
