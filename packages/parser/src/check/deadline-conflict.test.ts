import { describe, expect, it } from 'vitest'
import { deadlineOf, factsInput } from '../testing/check-input.js'
import { deadlineConflict } from './deadline-conflict.js'

const find = (...deadlines: ReturnType<typeof deadlineOf>[]) =>
  deadlineConflict.find(factsInput({ deadlines }))

describe('two dates for one thing', () => {
  it.each([
    ['提交书面文稿', '书面文稿的截止日期为2021年9月13日。'],
    ['Submission of contributions', 'Contributions must reach us by 13 September 2021.'],
    ['Visa support requests', '签证申请须于2021年9月13日前提交。'],
  ])('are told: %s', (listed, stated) => {
    expect(find(deadlineOf('2021-09-20', listed), deadlineOf('2021-09-13', stated, 'stated'))).toEqual([
      {
        severity: 'warning',
        message:
          'Deadline 2021-09-13 is stated in the text while the table says 2021-09-20 for the same thing; one date is expected.',
        pointer: '/deadlines/1/date',
      },
    ])
  })

  it.each([
    ['things', '书面文稿的截止日期', '签证申请须于2021年9月13日前提交。'],
    [
      'things that share one word',
      'Contributions for translation',
      'Contributions must reach us by 13 September 2021.',
    ],
    ['a duty and advice', 'Contributions', 'It is recommended to send contributions by 13 September 2021.'],
  ])('are none of different things: %s', (_, listed, stated) => {
    expect(find(deadlineOf('2021-09-20', listed), deadlineOf('2021-09-13', stated, 'stated'))).toEqual([])
  })

  it('are none where the table has two dates for the thing', () => {
    const listed = [deadlineOf('2021-09-20', '提交文稿'), deadlineOf('2021-08-20', '提交文稿')]
    expect(find(...listed, deadlineOf('2021-09-13', '文稿须于2021年9月13日前提交。', 'stated'))).toEqual([])
  })

  it('are none where another sentence bears out the table', () => {
    const agreed = deadlineOf('2021-09-20', '文稿须于9月20日前提交。', 'stated')
    expect(
      find(
        deadlineOf('2021-09-20', '提交文稿'),
        agreed,
        deadlineOf('2021-09-13', '文稿须于9月13日前提交。', 'stated'),
      ),
    ).toEqual([])
  })
})
