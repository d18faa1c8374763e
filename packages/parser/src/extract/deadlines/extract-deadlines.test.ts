import type { Deadline } from '@rapporteur/schema'
import { describe, expect, test } from 'vitest'
import { Found } from '../../document/found.js'
import { outlineOf } from '../../testing/outline-of.js'
import { extractDeadlines } from './extract-deadlines.js'

const facts = { date: '2019-01-09', meetings: [{ start: '2019-05-13', group: 'SG5' }] }

function deadlinesOf(text: string, known = facts): Deadline[] {
  const traced = extractDeadlines(outlineOf(text), known)
  return JSON.parse(JSON.stringify(traced, (_, value) => (value instanceof Found ? value.value : value)))
}

/** Basis, date and actions of each deadline. */
function linesOf(text: string): string[] {
  return deadlinesOf(text).map(
    ({ basis, date, actions }) => `${basis} ${date} ${actions.map((action) => action.text).join(' + ')}`,
  )
}

function letter(...body: string[]): string {
  return ['\tRef:\n\tTSB Circular 140\n\n', 'Dear Sir/Madam,', ...body, 'Yours faithfully,'].join('\n')
}

const expected = ['table 2019-03-13 提交字幕申请', 'table 2019-04-13 预注册 + 提交签证函申请']

describe('a list of deadlines', () => {
  test('is read from a table', () => {
    const table =
      '重要截止日期：\n\t2019年3月13日\n\t- 提交字幕申请\n\n\t2019年4月13日\n\t- 预注册\n- 提交签证函申请\n\n'
    expect(linesOf(letter(table, '祝您与会顺利！'))).toEqual(expected)
  })
  test('is read from what a flattened table leaves', () => {
    expect(
      linesOf(
        letter(
          '重要截止日期：',
          '2019年3月13日',
          '- 提交字幕申请',
          '2019年4月13日',
          '- 预注册',
          '- 提交签证函申请',
          '祝您与会顺利！',
        ),
      ),
    ).toEqual(expected)
    expect(
      linesOf(
        letter(
          '重要截止日期：',
          '2019年3月13日 / - 提交字幕申请',
          '2019年4月13日 / - 预注册 / - 提交签证函申请',
        ),
      ),
    ).toEqual(expected)
    expect(
      linesOf(letter('重要截止日期： 2019年3月13日 - 提交字幕申请 2019年4月13日 - 预注册 - 提交签证函申请')),
    ).toEqual(expected)
  })
  test('is read where the date stands behind the action', () => {
    expect(
      linesOf(
        letter(
          'Action\tDeadline',
          'Submission of abstracts\t15 March 2019',
          'Pre-registration\t1 April 2019',
        ),
      ),
    ).toEqual(['table 2019-03-15 Submission of abstracts', 'table 2019-04-01 Pre-registration'])
  })
  test('keeps the distance that is printed beside a date', () => {
    const table =
      'Key deadlines (before meeting):\n\tTwo months\n\t2019-03-13\n\t- requests for captioning\n\n'
    expect(deadlinesOf(letter(table))).toMatchObject([
      {
        date: '2019-03-13',
        basis: 'table',
        offset: 'P2M',
        anchor: 'meeting-start',
        actions: [{ text: 'requests for captioning' }],
      },
    ])
  })
  test('takes the time of day from the sentence that repeats it', () => {
    const table = 'Key deadlines:\n\t30 April 2019\n\t- submission of contributions\n\n'
    const sentence = 'Contributions should reach TSB not later than 30 April 2019 (23:59 Geneva time).'
    expect(deadlinesOf(letter(sentence, table))).toMatchObject([
      { basis: 'table', date: '2019-04-30', time: '23:59', zone: 'Europe/Zurich' },
    ])
  })
  test('is not told again by a sentence that says under its heading what it is about', () => {
    const table = '重要截止日期：\n\t2019年3月13日\n\t- 提交与会补贴申请\n\n\t2019年4月13日\n\t- 预注册\n\n\n'
    expect(linesOf(letter(table, '与会补贴：申请表须不迟于2019年3月13日寄出。'))).toEqual([
      'table 2019-03-13 提交与会补贴申请',
      'table 2019-04-13 预注册',
    ])
  })
  test('ends where the letter is signed, though the formula is indented like a row', () => {
    const text = [
      '\t事由：\n\t会议\n\n\n尊敬的先生/女士：',
      '谨请注意下列日期，并尽早安排行程，因为会期前后酒店十分紧张。',
      '重要截止日期：\n\t2019年3月13日\n\t- 提交字幕申请\n\n\t2019年4月13日\n\t- 预注册\n\n',
      '\t顺致敬意！\n电信标准化局主任\n王小明\n',
    ].join('\n')
    expect(linesOf(text)).toEqual(['table 2019-03-13 提交字幕申请', 'table 2019-04-13 预注册'])
  })
  test('is not a programme of days', () => {
    expect(
      deadlinesOf(
        letter('Programme\n\t13 May 2019\n\tOpening plenary\n\n\t14 May 2019\n\tClosing plenary\n\n'),
      ),
    ).toEqual([])
  })
})

describe('a sentence states a deadline', () => {
  test.each([
    ['论文摘要的提交截止日期是2019年4月30日。', '2019-04-30'],
    ['发言者务必不迟于2019年4月13日登记。', '2019-04-13'],
    ['提名表最迟在2019年4月1日之前寄至秘书处。', '2019-04-01'],
    ['文稿应在2019年4月30日前提交。', '2019-04-30'],
    ['会议请秘书处在2019年4月30日之前公布草案。', '2019-04-30'],
    ['The deadline for the submission of abstracts is 1 April 2019.', '2019-04-01'],
    ['Participants are invited to register online by 13 April 2019.', '2019-04-13'],
    ['Contributions should reach TSB not later than 30 April 2019.', '2019-04-30'],
    ['Please return the form before 1 April 2019.', '2019-04-01'],
    ['The meeting instructed the editor to update the text before 1 April 2019.', '2019-04-01'],
  ])('%s', (sentence, date) => {
    expect(deadlinesOf(letter(sentence))).toMatchObject([
      { basis: 'stated', date, actions: [{ text: sentence }] },
    ])
  })
  test.each([
    '截至2018年12月31日，共收到十二份申请。',
    '截至2018年12月31日，已收到十二份申请。',
    '第5研究组会议将于2019年5月13-22日召开。',
    '该建议书已于2018年12月3日获得批准。',
    'By 31 December 2018 twelve replies had been received.',
    'The meeting will be held from 13 to 22 May 2019.',
    'Recommendation ITU-T X.999 was approved on 3 December 2018.',
  ])('and this one does not: %s', (sentence) => {
    expect(deadlinesOf(letter(sentence))).toEqual([])
  })
})

test('a line may name what is due and then the date', () => {
  expect(
    linesOf(
      letter(
        'Please find below the deadlines for the contest:',
        'Drawings: 5 April 2019',
        'Models: 8 May 2019',
      ),
    ),
  ).toEqual(['table 2019-04-05 Drawings', 'table 2019-05-08 Models'])
  expect(linesOf(letter('重要截止日期：', '提交图纸：2019年4月5日', '提交模型：2019年5月8日'))).toEqual([
    'table 2019-04-05 提交图纸',
    'table 2019-05-08 提交模型',
  ])
})

test('registration closes on a day, and what members were asked for is past', () => {
  expect(deadlinesOf(letter('Registration for the contest closes on 5 April 2019.'))).toMatchObject([
    { date: '2019-04-05' },
  ])
  expect(deadlinesOf(letter('The meeting closes on 5 April 2019.'))).toEqual([])
  expect(deadlinesOf(letter('In that Circular members were asked to reply by 5 January 2019.'))).toEqual([])
})

describe('a deadline that was moved', () => {
  test('is the later date, and the one given up is none', () => {
    expect(
      linesOf(letter('The deadline for replies has been extended from 1 March 2019 to 5 April 2019.')),
    ).toEqual([
      'stated 2019-04-05 The deadline for replies has been extended from 1 March 2019 to 5 April 2019.',
    ])
    expect(linesOf(letter('Registration is now due on 5 April 2019 (instead of 1 March 2019).'))).toEqual([
      'stated 2019-04-05 Registration is now due on 5 April 2019 (instead of 1 March 2019).',
    ])
  })
})

test('a deadline ends at 24:00, or runs up to a day', () => {
  expect(
    deadlinesOf(letter('Kindly inform me by 2400 hours UTC on 5 April 2019 whether you agree.')),
  ).toMatchObject([{ date: '2019-04-05', time: '24:00', zone: 'UTC' }])
  expect(deadlinesOf(letter('Applications will be accepted up to 5 April 2019.'))).toMatchObject([
    { date: '2019-04-05', time: null },
  ])
})

test('replies that came before a deadline set none', () => {
  expect(deadlinesOf(letter('Nine administrations replied before the deadline of 5 January 2019.'))).toEqual(
    [],
  )
})

describe('a deadline is counted from something', () => {
  test('from the meeting, whose start is known', () => {
    expect(deadlinesOf(letter('传译需求须在会议开始至少六周前告知秘书处。'))).toMatchObject([
      { basis: 'relative', date: '2019-04-01', offset: 'P6W', anchor: 'meeting-start' },
    ])
    expect(
      deadlinesOf(letter('Registration must be completed at least one month before the meeting.')),
    ).toMatchObject([{ basis: 'relative', date: '2019-04-13', offset: 'P1M', anchor: 'meeting-start' }])
  })
  test('from the letter itself, and then it lies behind', () => {
    expect(deadlinesOf(letter('Please reply within two months of the date of this Circular.'))).toMatchObject(
      [{ date: '2019-03-09', offset: 'P2M', anchor: 'document-date' }],
    )
  })
  test('from an arrival that nobody knows', () => {
    expect(deadlinesOf(letter('保险证明应至少在抵达瑞士的一个月前寄出。'))).toMatchObject([
      { date: null, offset: 'P1M', anchor: 'arrival' },
    ])
  })
  test('as a standing rule in terms of reference, for no one meeting', () => {
    const text = `${letter('The group is open to all.')}\nANNEX 1\nTerms of reference\n1\tContributions\nContributions shall be submitted at least twelve calendar days before a meeting.`
    expect(deadlinesOf(text)).toMatchObject([{ date: null, offset: 'P12D', anchor: 'meeting-start' }])
  })
})

describe('a distance that the sentence works out itself', () => {
  test.each([
    ['文稿须在会议开幕十二（12）个日历日以前（即2019年5月2日或该日之前）送达。', '2019-05-02', 'P12D'],
    ['提交文稿的截止日期为会议召开前12个日历日：2019年5月2日。', '2019-05-02', 'P12D'],
    ['口译申请须在会议开始至少六周前提出，即2019年4月2日。', '2019-04-02', 'P6W'],
    ['Please register at least one month before the meeting, i.e. by 12 April 2019.', '2019-04-12', 'P1M'],
  ])('is one deadline with the printed date: %s', (sentence, date, offset) => {
    expect(deadlinesOf(letter(sentence))).toMatchObject([{ basis: 'relative', date, offset }])
  })
  test('keeps the time that stands with the date', () => {
    const sentence = '文稿须于会议开幕七（7）个日历日（2019年5月6日世界协调时间16时）之前收到。'
    expect(deadlinesOf(letter(sentence))).toMatchObject([
      { basis: 'relative', date: '2019-05-06', time: '16:00', zone: 'UTC', offset: 'P7D' },
    ])
  })
  test('is not the date of the meeting that stands beside it', () => {
    const sentence = '请在会议至少一个月之前（2019年5月13日开幕）注册。'
    expect(deadlinesOf(letter(sentence))).toMatchObject([{ date: '2019-04-13', offset: 'P1M' }])
  })
})

test.each([
  ['请尽早注册，但不要迟于2019年4月5日。', '2019-04-05'],
  ['请勿晚于2019年4月5日提交提名。', '2019-04-05'],
  ['请将问卷于2019年4月5日（星期五）当日或之前寄回。', '2019-04-05'],
  ['文稿应在2019年4月5日午夜（日内瓦时间）前提交。', '2019-04-05'],
  ['申请须在2019年4月5日日终之前收到。', '2019-04-05'],
  ['审议期为两个月，至2019年4月5日结束。', '2019-04-05'],
])('the Chinese ways of not later than: %s', (sentence, date) => {
  expect(deadlinesOf(letter(sentence))).toMatchObject([{ basis: 'stated', date }])
})

test('a table may print the time under the date', () => {
  const table =
    '重要截止日期：\n\t2019年4月5日\n日内瓦时间23:59\n\t- 提交文稿\n\n\t2019年4月13日\n\t- 预注册\n\n\n'
  expect(deadlinesOf(letter(table))).toMatchObject([
    { date: '2019-04-05', time: '23:59', zone: 'Europe/Zurich', actions: [{ text: '提交文稿' }] },
    { date: '2019-04-13', time: null, actions: [{ text: '预注册' }] },
  ])
})

describe('what comes too late', () => {
  test.each([
    'Notices on paper received after 30 April 2019 will be returned to the administration.',
    'Contributions received at TSB after 30 April 2019 will not be distributed.',
    '2019年4月30日以后收到的文稿将不再分发。',
    '2019年4月30日之后提交的申请恕不受理。',
  ])('tells the last day: %s', (sentence) => {
    expect(linesOf(letter(sentence))).toEqual([`stated 2019-04-30 ${sentence}`])
  })
  test.each([
    'Replies received after 30 April 2019 were included in the summary.',
    '2019年4月30日以后发布的文件见附件。',
  ])('and what merely came later tells none: %s', (sentence) => {
    expect(linesOf(letter(sentence))).toEqual([])
  })
})

test('a paragraph that is quoted is read without its quotation marks and number', () => {
  expect(
    linesOf(letter('1\tParagraph 6 should read:', '“6\tPlease register not later than 25 January 2020.”')),
  ).toEqual(['stated 2020-01-25 Please register not later than 25 January 2020.'])
})

test('a table of meetings tells the deadline in a column of its own', () => {
  const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n\n`
  const table =
    row('Group', 'Meeting date', 'Deadline for contributions', 'Opening session') +
    row(
      'Study Group 5',
      '22-23 May 2019',
      'Monday, 13 May 2019 at 1600 hours UTC',
      'Wednesday, 22 May 2019',
    ) +
    row('Working Party 5A', '13-17 May 2019', 'Monday, 6 May 2019 at 1600 hours UTC', 'Monday, 13 May 2019')
  expect(deadlinesOf(letter('1\tMeetings', table))).toMatchObject([
    { date: '2019-05-13', time: '16:00', zone: 'UTC', actions: [{ text: 'Deadline for contributions' }] },
    { date: '2019-05-06', time: '16:00', zone: 'UTC', actions: [{ text: 'Deadline for contributions' }] },
  ])
})

test('a paragraph that lost its line break leaves its number behind', () => {
  expect(
    linesOf(
      letter(
        '2 讲习班将于9时30分开始。 3 摘要请于2019年3月17日之前寄出。 4 与会者请最迟在2019年3月21日注册。',
      ),
    ),
  ).toEqual([
    'stated 2019-03-17 摘要请于2019年3月17日之前寄出。',
    'stated 2019-03-21 与会者请最迟在2019年3月21日注册。',
  ])
})

test.each(['指示', '责成', '敦促', '委托'])('whom a meeting %s by a day has a deadline', (verb) => {
  expect(linesOf(letter(`TSAG${verb}TSB于2019年11月15日之前更新网页。`))).toHaveLength(1)
})

describe('deadlines beside other dates', () => {
  test('are those of the column that is headed so', () => {
    const table =
      '\tGroup\n\tMeeting dates\n\tContribution deadline\n\n\tWP 6A\n\t10-13 October 2019\n\t3 October 2019, 16:00 UTC\n\n'
    expect(linesOf(letter(table))).toEqual(['table 2019-10-03 Contribution deadline'])
    const chinese =
      '\t小组\n\t会议日期\n\t文稿截止日期\n\n\t6A工作组\n\t2019年10月10-13日\n\t2019年10月3日\n\n'
    expect(linesOf(letter(chinese))).toEqual(['table 2019-10-03 文稿截止日期'])
  })

  test('have the time that stands in brackets behind their distance', () => {
    expect(
      deadlinesOf(
        letter('Contributions must be received seven calendar days before the meeting (16:00 UTC).'),
      ),
    ).toMatchObject([{ date: '2019-05-06', time: '16:00', zone: 'UTC', offset: 'P7D' }])
  })
})

test('a list that the end of a paragraph announces is read', () => {
  expect(
    linesOf(
      letter(
        '3\t因此，第232号通函中的截止日期作如下更改：',
        '2019年8月28日 / - 提交签证支持函申请',
        '2019年9月15日 / - 提交书面文稿 / - 注册',
      ),
    ),
  ).toEqual(['table 2019-08-28 提交签证支持函申请', 'table 2019-09-15 提交书面文稿 + 注册'])
})

describe('a deadline that is told twice', () => {
  test('is the body’s, not that of the line of actions above it', () => {
    const text =
      '\tRef:\n\tTSB Circular 140\n\n\tFor your reply:\n\tby 11 December 2019\n\n\nDear Sir/Madam,\nReplies should reach TSB by 11 December 2019.\nYours faithfully,'
    expect(linesOf(text)).toEqual(['stated 2019-12-11 Replies should reach TSB by 11 December 2019.'])
  })
  test('is the table’s, though its sentence says only in its paragraph what is due', () => {
    const text = letter(
      '重要截止日期：\n\t2019年3月13日\n\t- 提交与会补贴申请\n\n\t2019年4月13日\n\t- 预注册\n\n',
      '与会补贴：每个主管部门可获得一份补贴。申请须在2019年3月13日之前以传真提交。',
    )
    expect(linesOf(text)).toEqual(['table 2019-03-13 提交与会补贴申请', 'table 2019-04-13 预注册'])
  })
})

test('a sentence goes on behind the signs of an address', () => {
  const sentence =
    'Please register at https://www.itu.int/xreg/web/Registration.aspx?Event=C-15 by 2 May 2019.'
  expect(linesOf(letter(sentence))).toEqual([`stated 2019-05-02 ${sentence}`])
  const other = 'Replies are to be entered at https://www.itu.int/bat by 2 May 2019.'
  expect(linesOf(letter(other))).toEqual([`stated 2019-05-02 ${other}`])
})

test.each([
  ['会议召开前十二个（日历）日提交，即不得晚于2019年5月2日。', '2019-05-02'],
  ['会议召开前十二个（日历）日提交。', '2019-05-01'],
])('calendar days may stand in brackets, and the day that they come to behind them: %s', (sentence, date) => {
  expect(deadlinesOf(letter(`文稿须至少于${sentence}`))).toMatchObject([
    { basis: 'relative', offset: 'P12D', date },
  ])
})

describe('words that set a deadline', () => {
  test.each([
    ['The final date for nominations is 26 March 2019.', '2019-03-26'],
    ['Statistics are expected by 30 March 2019.', '2019-03-30'],
  ])('%s', (sentence, date) => {
    expect(linesOf(letter(sentence))).toEqual([`stated ${date} ${sentence}`])
  })

  test.each([
    'Remote participation in any other session has to be requested at least 24 hours in advance.',
    '如需远程参加其他会议，须至少提前24小时申请。',
  ])('of other meetings no day is known: %s', (sentence) => {
    const [found] = deadlinesOf(letter(sentence))
    expect(found).toMatchObject({ date: null, offset: 'PT24H', anchor: 'meeting-start' })
  })

  test('what is due on one day may be parted by slashes alone', () => {
    expect(linesOf(letter('Key deadlines:', '5 June 2019 / Hotel reservations / Pre-registration'))).toEqual([
      'table 2019-06-05 Hotel reservations + Pre-registration',
    ])
  })
})

test('a table of actions gives the day of each action, and no other table of many columns does', () => {
  const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n\n`
  expect(
    linesOf(
      `1\tActions\n${row('No.', 'Action', 'Who', 'By')}${row('1', 'Edit the draft', 'Ms Tamm', '28 February 2019')}\n2\tStatements\n${row('Document', 'Title', 'To', 'Deadline')}${row('TD 3', 'Reply on the draft', 'SG9', '1 March 2019')}\n`,
    ),
  ).toEqual(['table 2019-02-28 Edit the draft'])
})
