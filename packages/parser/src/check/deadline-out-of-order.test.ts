import { describe, expect, it } from 'vitest'
import { deadlineOf, factsInput } from '../testing/check-input.js'
import { deadlineOutOfOrder } from './deadline-out-of-order.js'

const find = (...dates: string[]) =>
  deadlineOutOfOrder.find(factsInput({ deadlines: dates.map((date) => deadlineOf(date, '注册')) }))

describe('a deadline out of order', () => {
  it('names the date that another year would make', () => {
    expect(find('2021-08-04', '2022-09-06', '2021-09-20')).toEqual([
      {
        severity: 'warning',
        message: 'Deadline 2022-09-06 breaks the order of a list of deadlines; 2021-09-06 is expected.',
        pointer: '/deadlines/1/date',
      },
    ])
  })

  it('is for information where no other year helps', () => {
    expect(find('2021-08-04', '2021-12-06', '2021-09-20')).toEqual([
      {
        severity: 'info',
        message:
          'Deadline 2021-12-06 breaks the order of a list of deadlines; a date between 2021-08-04 and 2021-09-20 is expected.',
        pointer: '/deadlines/1/date',
      },
    ])
  })

  it('is left to another rule where it lies before the letter', () => {
    expect(find('2021-08-04', '2020-09-06', '2021-09-20')).toEqual([])
  })

  it('is none in an ascending list', () => {
    expect(find('2021-08-04', '2021-08-04', '2021-09-20')).toEqual([])
  })
})
