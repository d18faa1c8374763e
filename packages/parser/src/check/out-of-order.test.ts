import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneOutOfOrder } from './out-of-order.js'

describe('the one value out of order', () => {
  it.each([
    [['2021-08-04', '2022-09-06', '2021-09-20'], 1],
    [['2021-08-04', '2020-09-06', '2021-09-20'], 1],
    [['2022-08-04', '2021-09-06', '2021-09-20'], 0],
    [['09:30', '10:45', '15:00', '11:30'], 2],
  ])('of %j is at %i', (values, place) => expect(oneOutOfOrder(values)).toBe(place))

  it.each([
    ['two values', ['2', '1']],
    ['equal values', ['1', '1', '1']],
    ['two lists behind each other', ['1', '3', '5', '2', '4', '6']],
    ['a list the other way round', ['3', '2', '1']],
  ])('is not to be told of %s', (_, values) => expect(oneOutOfOrder(values)).toBeNull())

  it('leaves an ascending list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), (digits) => {
        const values = digits.map(String)
        expect(oneOutOfOrder([...values].sort())).toBeNull()
        const odd = oneOutOfOrder(values)
        const rest = values.filter((_, place) => place !== odd)
        if (odd !== null) expect(rest).toEqual([...rest].sort())
      }),
    )
  })
})
