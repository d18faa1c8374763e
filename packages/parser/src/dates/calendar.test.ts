import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDuration, compareDates, firstDayOf, lastDayOf, subtractDuration, weekdayOf } from './calendar.js'

test('a month keeps the day of the month or takes its last day', () => {
  expect(subtractDuration('2019-03-31', 'P1M')).toBe('2019-02-28')
  expect(subtractDuration('2020-03-31', 'P1M')).toBe('2020-02-29')
  expect(addDuration('2019-11-30', 'P3M')).toBe('2020-02-29')
})

test('weeks, days and hours are counted in days', () => {
  expect(subtractDuration('2019-04-08', 'P6W')).toBe('2019-02-25')
  expect(subtractDuration('2019-04-08', 'P12D')).toBe('2019-03-27')
  expect(subtractDuration('2019-04-08', 'PT24H')).toBe('2019-04-07')
})

test('what is no full date or no duration gives null', () => {
  expect(addDuration('2019-04', 'P1M')).toBeNull()
  expect(addDuration('2019-02-30', 'P1M')).toBeNull()
  expect(addDuration('2019-04-08', 'six weeks')).toBeNull()
  expect(weekdayOf('2019-Q2')).toBeNull()
})

test('the weekday counts from Monday', () => {
  expect(weekdayOf('2019-04-08')).toBe(1)
  expect(weekdayOf('2019-04-14')).toBe(7)
})

test('a reduced date has a first and a last day', () => {
  expect([firstDayOf('2019-Q2'), lastDayOf('2019-Q2')]).toEqual(['2019-04-01', '2019-06-30'])
  expect([firstDayOf('2020-02'), lastDayOf('2020-02')]).toEqual(['2020-02-01', '2020-02-29'])
  expect(lastDayOf('2019')).toBe('2019-12-31')
  expect(lastDayOf('2019-13')).toBeNull()
})

test('dates that overlap are neither before nor behind', () => {
  expect(compareDates('2019-04', '2019-04-08')).toBe(0)
  expect(compareDates('2019-04-08', '2019-Q3')).toBeLessThan(0)
  expect(compareDates('2020', '2019-Q3')).toBeGreaterThan(0)
})

test('adding weeks and taking them away again leads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 99 }), (day, weeks) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
      const later = addDuration(date, `P${weeks}W`)
      expect(later && subtractDuration(later, `P${weeks}W`)).toBe(date)
      expect(later && weekdayOf(later)).toBe(weekdayOf(date))
    }),
    { numRuns: 100 },
  )
})
