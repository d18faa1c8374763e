import { describe, expect, it } from 'vitest'
import { isMasthead, letterDate, shapeOf } from './shape.js'

describe('shapeOf', () => {
  it.each([
    ['+41 22 730 5780', 'telephone'],
    ['tsbcities@itu.int', 'email'],
    ['https://itu.int/go/tsg99', 'web'],
    ['Geneva, 8 October 2015', 'date'],
    ['2015年10月8日，日内瓦', 'date'],
    ['TSB Circular 190', 'reference'],
    ['行政通函', 'reference'],
    ['第CR/365号通函', 'reference'],
    ['SG17/XY', 'file'],
    ['FG Cities/ABC', 'file'],
    ['COM 12/JKL', 'file'],
    ['ITU Academia', 'addressee'],
    ['学术成员', 'addressee'],
    ['Meeting on cables (Geneva, 4 July 2019)', 'text'],
    ['关于海缆的会议', 'text'],
  ])('%s looks like %s', (text, shape) => {
    expect(shapeOf(text, false)).toBe(shape)
  })
})

describe('letterDate', () => {
  it('is a full date with a place or without', () => {
    expect(letterDate('8 October 2015')?.place).toBeNull()
    expect(letterDate('日内瓦，2015年10月8日')?.place).toEqual({ start: 0, end: 3 })
  })

  it('is no period, no month, no date in a sentence', () => {
    for (const text of [
      'Geneva, 4-8 July 2019',
      '2019年7月4-8日，日内瓦',
      'Geneva, July 2019',
      'The workshop of 4 July 2019, which was held',
    ])
      expect(letterDate(text)).toBeNull()
  })
})

it('knows the names of the house, letter-spaced too', () => {
  expect(isMasthead('国 际 电 信 联 盟')).toBe(true)
  expect(isMasthead('International Telecommunication Union Telecommunication Standardization Bureau')).toBe(
    true,
  )
  expect(isMasthead('国际电联各成员国')).toBe(false)
  expect(isMasthead('ITU-T Sector Members')).toBe(false)
  expect(isMasthead('电信标准化局第33号通函')).toBe(false)
})
