import { describe, expect, it } from 'vitest'
import { deadlineOf, factsInput } from '../testing/check-input.js'
import { deadlineBeforeDocument } from './deadline-before-document.js'

const find = (...deadlines: ReturnType<typeof deadlineOf>[]) =>
  deadlineBeforeDocument.find(factsInput({ deadlines }))

describe('a deadline before the letter', () => {
  it('is an error in a table', () => {
    expect(find(deadlineOf('2021-08-04', '在线预注册'), deadlineOf('2020-08-04', 'Register online'))).toEqual(
      [
        {
          severity: 'error',
          message:
            "Deadline 2020-08-04 lies before the letter's own date 2021-06-07; a deadline is expected after it.",
          pointer: '/deadlines/1/date',
        },
      ],
    )
  })

  it('is a warning in running text', () => {
    expect(find(deadlineOf('2021-05-30', '请在2021年5月30日前注册。', 'stated'))[0]?.severity).toBe('warning')
  })

  it.each([
    ['on the day of the letter', deadlineOf('2021-06-07', 'Register')],
    [
      'of which the text tells that it was extended',
      deadlineOf('2021-05-30', 'The deadline of 30 May 2021 has been extended.', 'stated'),
    ],
    [
      'of which the text tells that it was put off',
      deadlineOf('2021-05-30', '原定的5月30日截止日期推迟。', 'stated'),
    ],
  ])('is none %s', (_, deadline) => {
    expect(find(deadline)).toEqual([])
  })

  it('is none in a report, or without a date of the letter', () => {
    const deadlines = [deadlineOf('2020-08-04', 'Register')]
    expect(deadlineBeforeDocument.find(factsInput({ deadlines, kind: 'meeting-report' }))).toEqual([])
    expect(deadlineBeforeDocument.find(factsInput({ deadlines, date: null }))).toEqual([])
  })
})
