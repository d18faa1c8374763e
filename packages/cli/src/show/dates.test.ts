import { expect, test } from 'vitest'
import { daysBetween, daysLeft, period, timeText } from './dates.js'

test('days are counted by the calendar, over leap days and summer time', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2021-03-27', '2021-03-29')).toBe(2)
  expect(daysBetween('2021-01-01', '2020-12-31')).toBe(-1)
})

test('days left in words', () => {
  expect(daysLeft('2021-03-01', '2021-03-13')).toBe('in 12 days')
  expect(daysLeft('2021-03-01', '2021-03-01')).toBe('today')
  expect(daysLeft('2021-03-01', '2021-03-02')).toBe('tomorrow')
  expect(daysLeft('2021-03-01', '2021-02-28')).toBe('yesterday')
  expect(daysLeft('2021-03-01', '2021-02-26')).toBe('3 days ago')
  expect(daysLeft('2026-03-01', '2017-10-17')).toBe('8 years ago')
})

test('periods and times', () => {
  expect(period('2017-10-17', '2017-10-19')).toBe('2017-10-17 – 2017-10-19')
  expect(period('2017-10', null)).toBe('2017-10')
  expect(period('2017-10-17', '2017-10-17')).toBe('2017-10-17')
  expect(period(null, null)).toBe('')
  expect(timeText('2012-03-20T09:30')).toBe('2012-03-20 09:30')
})
