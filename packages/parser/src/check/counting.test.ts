import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedList, countedNumber, isPrinted, missingBetween } from './counting.js'

describe('a counted label', () => {
  it.each([
    ['7', '', 7],
    ['9.5', '9.', 5],
    ['A.2', 'A.', 2],
    ['十二', '一', 12],
  ])('%s counts', (label, count, number) => expect(countedNumber(label)).toMatchObject({ count, number }))

  it.each(['2bis', 'a', '', '•', 'Annex 1', '9.'])('%j counts nothing', (label) =>
    expect(countedNumber(label)).toBeNull(),
  )

  it('is a letter behind a and a numeral behind i', () => {
    expect(countedList(['a', 'b', 'i']).map((one) => one?.number)).toEqual([1, 2, 9])
    expect(countedList(['i', 'ii', 'v']).map((one) => one?.number)).toEqual([1, 2, 5])
    expect(countedList(['x', null, 'PM']).map((one) => one?.number)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('names the numbers beside it in its own form', () => {
    const labels = (...list: string[]) => {
      const [from, to] = countedList(list)
      return from && to ? missingBetween(from, to) : []
    }
    expect(labels('9.5', '9.7')).toEqual(['9.6'])
    expect(labels('a', 'd')).toEqual(['b', 'c'])
    expect(labels('I', 'III')).toEqual(['II'])
    expect(labels('九', '十一')).toEqual(['十'])
    expect(labels('3', '4')).toEqual([])
    expect(labels('3', '2')).toEqual([])
    expect(labels('3', '9')).toEqual([])
  })

  it('reads back every Chinese number that it names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (number) => {
        expect(countedNumber(countedNumber('一')?.labelOf(number) ?? '')?.number).toBe(number)
      }),
    )
  })
})

describe('a label that is printed', () => {
  it.each([
    ['\n6\tText', '6'],
    ['the room. 6 Text', '6'],
    ['见入口处。6会议', '6'],
    ['\n(b) text', 'b'],
  ])('%j holds it', (text, label) => expect(isPrinted(text, label)).toBe(true))

  it.each([
    ['on 6 October', '6'],
    ['\n6.1\tText', '6'],
    ['\n60\tText', '6'],
    ['2021年6月', '6'],
    ['\nbefore', 'b'],
  ])('%j does not', (text, label) => expect(isPrinted(text, label)).toBe(false))
})
