import { describe, expect, it } from 'vitest'
import { factsInput, meetingOf } from '../testing/check-input.js'
import { meetingDatesConflict } from './meeting-dates-conflict.js'

const find = (body: string) =>
  meetingDatesConflict.find(
    factsInput(
      {
        subject: '静网焦点组（FG QN）第二次会议（2021年10月4-6日，日内瓦）',
        meetings: [meetingOf('2021-10-04', '2021-10-06')],
      },
      `尊敬的先生/女士：\n${body}\n顺致敬意！`,
    ),
  )

describe('the days of subject and body', () => {
  it.each([
    ['month', '会议将于2021年11月4-6日举行。', '2021-11-04 to 2021-11-06'],
    ['year', '会议将于2020年10月4-6日举行。', '2020-10-04 to 2020-10-06'],
    ['last day', 'FG QN将于2021年10月4-8日开会。', '2021-10-04 to 2021-10-08'],
  ])('differ by the %s', (_, body, days) => {
    expect(find(body)).toEqual([
      {
        severity: 'warning',
        message: `Meeting is on ${days} in the body and on 2021-10-04 to 2021-10-06 in the subject; the same days are expected.`,
        pointer: '/subject',
      },
    ])
  })

  it.each([
    ['the subject’s days too', '会议将于2021年10月4-6日举行。上一次会议于2020年10月4-6日举行。'],
    ['other days altogether', '上一次会议于2021年3月15-19日举行。'],
    ['the days of a part of the meeting', 'FG QN全体会议将于2021年10月4-5日举行。'],
    ['the days of another group', '第17研究组将于2021年10月4-15日开会。'],
  ])('do not differ where the body says %s', (_, body) => expect(find(body)).toEqual([]))
})
