import { describe, expect, it } from 'vitest'
import { deadlineOf, factsInput } from '../testing/check-input.js'
import { relativeDeadlineConflict } from './relative-deadline-conflict.js'

const find = (listed: string, action: string) =>
  relativeDeadlineConflict.find(
    factsInput({
      deadlines: [deadlineOf(listed, '提交签证协办函申请'), deadlineOf('2021-09-04', action, 'relative')],
    }),
  )

describe('a counted deadline beside the table', () => {
  it.each([
    ['签证申请须至少在会议召开一个月前提交。'],
    ['Visa requests must be made at least one month before the meeting.'],
  ])('differs: %s', (action) => {
    expect(find('2021-08-04', action)).toEqual([
      {
        severity: 'info',
        message:
          'Deadline 2021-09-04, counted as P1M from its anchor, differs from 2021-08-04 in the table for the same thing; one date is expected.',
        pointer: '/deadlines/1/date',
      },
    ])
  })

  it('is the same a day earlier or later', () => {
    expect(find('2021-09-05', '签证申请须至少在会议召开一个月前提交。')).toEqual([])
    expect(find('2021-09-03', 'Visa requests must be made one month before.')).toEqual([])
  })

  it('is no conflict where it only advises', () => {
    expect(find('2021-08-04', '建议至少在会议召开一个月前申请签证。')).toEqual([])
  })

  it('is not about registration where the registration form is only the way to ask', () => {
    const input = factsInput({
      deadlines: [
        deadlineOf('2021-08-04', '在线预注册'),
        deadlineOf('2021-09-04', '应在注册表中提出口译要求。', 'relative'),
      ],
    })
    expect(relativeDeadlineConflict.find(input)).toEqual([])
  })
})
