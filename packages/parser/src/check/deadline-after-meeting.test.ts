import { describe, expect, it } from 'vitest'
import { deadlineOf, factsInput, meetingOf } from '../testing/check-input.js'
import { deadlineAfterMeeting } from './deadline-after-meeting.js'

const meetings = [meetingOf('2021-10-04', '2021-10-06')]
const find = (date: string, action: string, basis: 'table' | 'stated' | 'relative' = 'table') =>
  deadlineAfterMeeting.find(factsInput({ meetings, deadlines: [deadlineOf(date, action, basis)] }))

describe('a deadline after the meeting', () => {
  it.each([['提交书面文稿'], ['Submission of contributions'], ['申请签证'], ['Fellowship requests']])(
    'is odd for what prepares it: %s',
    (action) => {
      expect(find('2021-10-20', action)).toEqual([
        {
          severity: 'warning',
          message:
            "Deadline 2021-10-20 lies after the meeting's last day 2021-10-06; a deadline for what prepares a meeting is expected before it.",
          pointer: '/deadlines/0/date',
        },
      ])
    },
  )

  it.each([
    ['对会议报告的意见'],
    ['Comments on the contributions'],
    ['提交下一次会议的文稿'],
    ['Contributions to the next meeting'],
    ['Replies to the questionnaire'],
  ])('is none for what comes later: %s', (action) => expect(find('2021-10-20', action)).toEqual([]))

  it('is none on the last day, nor where it is counted', () => {
    expect(find('2021-10-06', 'Registration')).toEqual([])
    expect(find('2021-10-20', 'Registration', 'relative')).toEqual([])
  })

  it('is none before the last of several meetings', () => {
    const several = [...meetings, meetingOf('2021-11-02', '2021-11-03')]
    expect(
      deadlineAfterMeeting.find(
        factsInput({ meetings: several, deadlines: [deadlineOf('2021-10-20', '注册')] }),
      ),
    ).toEqual([])
  })

  it('is none where a meeting is known to the month only', () => {
    const vague = [meetingOf('2021-09', '2021-09')]
    expect(
      deadlineAfterMeeting.find(
        factsInput({ meetings: vague, deadlines: [deadlineOf('2021-10-20', '注册')] }),
      ),
    ).toEqual([])
  })
})
