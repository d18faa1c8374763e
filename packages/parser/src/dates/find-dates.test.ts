import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates, findImpossibleDates } from './find-dates.js'

/** `from` or `from..to`, with `~` for an approximate date and the time behind it. */
function datesOf(text: string, year: number | null = null): string[] {
  return findDates(text, { year }).map(
    ({ from, to, time, approximate }) =>
      `${approximate ? '~' : ''}${from}${from === to ? '' : `..${to}`}${time === null ? '' : ` ${time}`}`,
  )
}

describe('findDates reads Chinese dates', () => {
  test.each([
    ['会议将于2019年4月8-12日在曼谷召开', ['2019-04-08..2019-04-12']],
    ['2019年11月28日至12月4日', ['2019-11-28..2019-12-04']],
    ['2019年12月30日至1月3日', ['2019-12-30..2020-01-03']],
    ['2019年12月30日至2020年1月3日', ['2019-12-30..2020-01-03']],
    ['2019年4月8（星期一）至12日（星期五）', ['2019-04-08..2019-04-12']],
    ['2019年4月8日和10日', ['2019-04-08', '2019-04-10']],
    ['2019年4月8、9和11日', ['2019-04-08', '2019-04-09', '2019-04-11']],
    ['二〇一九年四月八日', ['2019-04-08']],
    ['２０１９年４月８日', ['2019-04-08']],
    ['2019 年 4 月 8 日', ['2019-04-08']],
    ['2019年4月8日（星期一）14:30', ['2019-04-08 14:30']],
    ['2019年4月8日下午3时15分', ['2019-04-08 15:15']],
    ['2019年4月8日（含）', ['2019-04-08']],
    ['2019年4月底/5月初', ['~2019-04..2019-05']],
    ['2019年4月上旬', ['~2019-04']],
    ['2019年4月/5月', ['~2019-04..2019-05']],
    ['2019年4-6月', ['2019-04..2019-06']],
    ['2019年第二季度', ['2019-Q2']],
    ['2019年下半年', ['2019-Q3..2019-Q4']],
    ['2019年4月', ['2019-04']],
    ['2019年4月8-12，泰国曼谷', ['2019-04-08..2019-04-12']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})

describe('findDates reads English dates', () => {
  test.each([
    ['from 8 to 12 April 2019', ['2019-04-08..2019-04-12']],
    ['Bangkok, 8-12 April 2019', ['2019-04-08..2019-04-12']],
    ['8 April – 12 April 2019', ['2019-04-08..2019-04-12']],
    ['28 November – 4 December 2019', ['2019-11-28..2019-12-04']],
    ['30 December – 3 January 2020', ['2019-12-30..2020-01-03']],
    ['Monday 8 to Friday 12 April 2019', ['2019-04-08..2019-04-12']],
    ['between 8 and 12 April 2019', ['2019-04-08..2019-04-12']],
    ['8 and 10 April 2019', ['2019-04-08', '2019-04-10']],
    ['8, 9 and 11 April 2019', ['2019-04-08', '2019-04-09', '2019-04-11']],
    ['April 8th, 2019', ['2019-04-08']],
    ['April 8-12, 2019', ['2019-04-08..2019-04-12']],
    ['APRIL 2019', ['2019-04']],
    ['Monday, 8 April 2019 at 1430 hours', ['2019-04-08 14:30']],
    ['2359 hours UTC on 8 April 2019', ['2019-04-08 23:59']],
    ['at 9.30 a.m. on Monday 8 April 2019', ['2019-04-08 09:30']],
    ['mid-April 2019', ['~2019-04']],
    ['end April/early May 2019', ['~2019-04..2019-05']],
    ['1st half of 2019', ['2019-Q1..2019-Q2']],
    ['the third quarter of 2019', ['2019-Q3']],
    ['Q3 2019', ['2019-Q3']],
    ['2019-04-08', ['2019-04-08']],
    ['2019/04/08', ['2019-04-08']],
    ['Room 12, 8 April 2019', ['2019-04-08']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})

describe('a year that is not printed', () => {
  test('is that of the date before it', () => {
    expect(datesOf('2019年4月8日开幕，4月12日闭幕', 2025)).toEqual(['2019-04-08', '2019-04-12'])
    expect(datesOf('opens on 8 April 2019 and closes on 12 April', 2025)).toEqual([
      '2019-04-08',
      '2019-04-12',
    ])
  })
  test('is else that of the document, or the one for which the weekday is right', () => {
    expect(datesOf('4月8日', 2019)).toEqual(['2019-04-08'])
    expect(datesOf('Wednesday 8 January', 2019)).toEqual(['2020-01-08'])
  })
  test('is else that of a date behind it, and without any there is no date', () => {
    expect(datesOf('on 8 April, and again on 6 May 2019')).toEqual(['2019-04-08', '2019-05-06'])
    expect(datesOf('on 8 April')).toEqual([])
  })
})

test('weekdays and zones are read as printed', () => {
  expect(findDates('2019年4月8（星期一）至12日（星期四）')[0]).toMatchObject({ weekday: 1, weekdayTo: 4 })
  expect(findDates('Monday, 8 April 2019, 18:00 hours (Geneva time)')[0]).toMatchObject({
    weekday: 1,
    weekdayTo: null,
    time: '18:00',
    zone: 'Europe/Zurich',
  })
  expect(findDates('2019年4月8日23时59分（日内瓦时间）')[0]).toMatchObject({
    time: '23:59',
    zone: 'Europe/Zurich',
  })
  expect(findDates('8 April 2019, 10:00 UTC+8')[0]?.zone).toBe('Etc/GMT-8')
})

describe('these are not dates', () => {
  test.each([
    '2021-2024年研究期',
    'the study period 2021-2024',
    '第99号决议（2018年，迪拜，修订版）',
    'Resolution 99 (Rev. Dubai, 2018)',
    '第3-5段',
    '+41 22 730 1234',
    'TD 12 March',
    'IMT-2020焦点组',
    '会期为5个工作日',
    '3月5-7个名额',
    'you may 3 times',
    'clause 5.2 May',
    '30.05.16',
    '2019年',
    'in 2019',
    'ISO/IEC 27001:2013',
    'within 2 to 3 months',
    'https://example.int/2019/04/08/page',
    'CH-1211 Geneva 20',
  ])('%s', (text) => {
    expect(datesOf(text, 2019)).toEqual([])
  })
})

describe('dates that cannot be', () => {
  test.each([
    ['from 31 June 2019', '31 June 2019'],
    ['2428 June', '2428 June'],
    ['0 May 2019', '0 May 2019'],
    ['1719 October 2019', '1719 October'],
    ['于2019年2月30日召开', '2019年2月30日'],
    ['2019年13月5日', '2019年13月5日'],
  ])('%s', (text, words) => {
    expect(datesOf(text, 2019)).toEqual([])
    const [found] = findImpossibleDates(text)
    expect(text.slice(found?.start, found?.end)).toContain(words)
  })
  test('a possible one is none of them', () => {
    expect(findImpossibleDates('29 February 2020, 2020年2月29日, in 2019 June')).toEqual([])
  })
})

test('every day is read back in both languages, at its place', () => {
  const months =
    'January February March April May June July August September October November December'.split(' ')
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('1994-01-01T00:00:00Z'),
        max: new Date('2030-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
        for (const printed of [`${year}年${month}月${day}日`, `${day} ${months[month - 1]} ${year}`]) {
          const text = `… ${printed}。`
          const [mention] = findDates(text)
          expect(mention).toMatchObject({ from: iso, to: iso })
          expect(text.slice(mention?.start, mention?.end)).toBe(printed)
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('a zone may stand before the time, and a time may be the first of two', () => {
  expect(findDates('2019年4月8日协调世界时23时59分前')[0]).toMatchObject({ time: '23:59', zone: 'UTC' })
  expect(findDates('8 April 2019, 1400-1600 hours')[0]?.time).toBe('14:00')
})

test('24:00 is the end of the printed day, and no later time is one', () => {
  expect(findDates('2400 hours UTC on 3 June 2019')[0]).toMatchObject({
    from: '2019-06-03',
    time: '24:00',
    zone: 'UTC',
  })
  expect(findDates('2019年6月3日24时')[0]?.time).toBe('24:00')
  expect(findDates('2430 hours UTC on 3 June 2019')[0]?.time).toBeNull()
})

test('a month whose day is none is no date', () => {
  expect(findDates('2005年10月2428日，突尼斯')).toEqual([])
  expect(findDates('2005年10月28日，突尼斯')).toHaveLength(1)
})

test('the number of a day of a programme is no day of a month', () => {
  expect(findDates('Day 1 – Wednesday 25 November 1998').map(({ from, to }) => [from, to])).toEqual([
    ['1998-11-25', '1998-11-25'],
  ])
})
