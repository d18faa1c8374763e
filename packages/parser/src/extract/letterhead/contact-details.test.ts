import { describe, expect, it } from 'vitest'
import { findContactDetails, isHouseDetail } from './contact-details.js'

const read = (text: string) =>
  findContactDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('findContactDetails', () => {
  it('finds numbers and addresses as printed, glued or parted', () => {
    expect(read('+41 22 730 5780+41 22 730 5853')).toEqual([
      ['telephone', '+41 22 730 5780'],
      ['telephone', '+41 22 730 5853'],
    ])
    expect(read('(+41 22) 730 57 80, ann.sample@itu.int; https://www.itu.int/go/cities.')).toEqual([
      ['telephone', '(+41 22) 730 57 80'],
      ['email', 'ann.sample@itu.int'],
      ['web', 'https://www.itu.int/go/cities'],
    ])
    expect(read('网址itu.int/go/tsg99，电话＋41 22 730 5780')).toEqual([
      ['web', 'itu.int/go/tsg99'],
      ['telephone', '＋41 22 730 5780'],
    ])
  })

  it('takes no date, reference or short number for a telephone', () => {
    for (const text of [
      '8 October 2015',
      '2015年10月8日',
      'TSB Circular 190',
      'CACE/856',
      '第5/16号',
      'ITU-T X.1237',
    ])
      expect(read(text)).toEqual([])
  })

  it('knows the numbers and addresses of the house', () => {
    for (const text of [
      '+41 22 730 51 11',
      '+41 22 730 6000',
      '+41 22 733 7256',
      'itumail@itu.int',
      'www.itu.int',
      'https://www.itu.int/',
    ])
      expect(isHouseDetail(text)).toBe(true)
    for (const text of ['+41 22 730 5780', 'tsbmail@itu.int', 'www.itu.int/go/cities'])
      expect(isHouseDetail(text)).toBe(false)
  })
})
