import { expect, test } from 'vitest'
import { clockTime, isoDate, localDateTime, reducedDate, scheduledTime } from './date.js'

test.each(['2017-10-17', '2016-02-29', '2017-09', '2017-Q3', '2017'])('%s is a reduced date', (text) => {
  expect(reducedDate.parse(text)).toBe(text)
})

test.each(['2017-02-29', '2017-13', '2017-Q5', '2017-9', '17', '2017-10-17T09:30', '2017年', ''])(
  '%j is no reduced date',
  (text) => {
    expect(reducedDate.safeParse(text).success).toBe(false)
  },
)

test('a full date must be in the calendar', () => {
  expect(isoDate.safeParse('2024-02-29').success).toBe(true)
  expect(isoDate.safeParse('2023-02-29').success).toBe(false)
  expect(isoDate.safeParse('2023-02').success).toBe(false)
})

test('times have hours and minutes and no zone', () => {
  expect(clockTime.safeParse('23:59').success).toBe(true)
  expect(clockTime.safeParse('24:00').success).toBe(true)
  for (const text of ['24:01', '25:00', '9:30', '09:60', '09:30:00'])
    expect(clockTime.safeParse(text).success).toBe(false)
  expect(localDateTime.safeParse('2012-03-20T09:30').success).toBe(true)
  expect(localDateTime.safeParse('2012-03-20T24:00').success).toBe(true)
  for (const text of ['2012-03-20T09:30Z', '2012-02-30T09:30', '2012-03-20'])
    expect(localDateTime.safeParse(text).success).toBe(false)
  expect(scheduledTime.safeParse('09:30').success).toBe(true)
  expect(scheduledTime.safeParse('2012-03-20').success).toBe(false)
})
