import { describe, expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { weekdayMismatch } from './weekday-mismatch.js'

const find = (text: string) =>
  weekdayMismatch.find(factsInput({}, text)).map(({ severity, message }) => `${severity}: ${message}`)

describe('a weekday that is not the date’s', () => {
  it.each([
    [
      '会议于2021年10月4日（星期五）开幕。',
      'error: Friday is printed for 2021-10-04 in "2021年10月4日（星期五）"; Monday is expected.',
    ],
    [
      'The meeting opens on Friday, 4 October 2021.',
      'error: Friday is printed for 2021-10-04 in "Friday, 4 October 2021"; Monday is expected.',
    ],
    [
      'Day 1: Friday 4 October',
      'warning: Friday is printed for 2021-10-04 in "Friday 4 October"; Monday is expected.',
    ],
  ])('is told: %s', (text, expected) => expect(find(text)).toEqual([expected]))

  it.each([
    '会议于2021年10月4日（星期一）开幕。',
    'The meeting opens on Monday, 4 October 2021.',
    'Day 1: Tuesday 4 October',
    '五个报告人组在星期二和星期三举行了会议。',
    '签证须在四个星期前申请。',
    'Every Monday in October 2021 there is a call.',
  ])('is none: %s', (text) => expect(find(text)).toEqual([]))
})
