import { describe, expect, test } from 'vitest'
import { formatNumber } from './number-formats.js'

describe('formatNumber', () => {
  test.each<[format: string, values: readonly number[], printed: readonly string[]]>([
    ['decimal', [1, 10, 123], ['1', '10', '123']],
    ['decimalZero', [1, 9, 10], ['01', '09', '10']],
    [
      'ordinal',
      [1, 2, 3, 4, 11, 12, 13, 21, 112],
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th'],
    ],
    ['lowerLetter', [1, 26, 27, 28, 53], ['a', 'z', 'aa', 'bb', 'aaa']],
    ['upperLetter', [2, 27], ['B', 'AA']],
    ['lowerRoman', [1, 4, 9, 14, 40], ['i', 'iv', 'ix', 'xiv', 'xl']],
    ['upperRoman', [3, 1994], ['III', 'MCMXCIV']],
    ['russianLower', [1, 4], ['а', 'г']],
    ['numberInDash', [2], ['- 2 -']],
    ['none', [7], ['']],
    ['bullet', [7], ['']],
    ['decimalFullWidth', [10], ['１０']],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 50, 51], ['①', '⑳', '㉑', '㊱', '㊿', '51']],
    ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '21']],
    ['decimalEnclosedFullstop', [1, 2], ['⒈', '⒉']],
    ['chineseCounting', [1, 10, 11, 20, 25, 100], ['一', '十', '十一', '二十', '二十五', '一〇〇']],
    [
      'chineseCountingThousand',
      [10, 19, 100, 101, 110, 1010],
      ['十', '十九', '一百', '一百零一', '一百一十', '一千零一十'],
    ],
    ['japaneseCounting', [1, 10, 21, 101, 123], ['一', '十', '二十一', '百一', '百二十三']],
    ['ideographDigital', [2017], ['二〇一七']],
    ['chineseLegalSimplified', [2, 12, 105], ['贰', '壹拾贰', '壹佰零伍']],
    ['ideographTraditional', [1, 3, 10, 11], ['甲', '丙', '癸', '11']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['ideographEnclosedCircle', [1, 10], ['㊀', '㊉']],
    ['a format to come', [3], ['3']],
  ])('%s', (format, values, printed) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(printed)
  })

  test('prints digits where a format has no sign for the number', () => {
    expect(formatNumber(0, 'lowerLetter')).toBe('0')
    expect(formatNumber(0, 'upperRoman')).toBe('0')
    expect(formatNumber(12345, 'chineseCountingThousand')).toBe('一二三四五')
  })
})
