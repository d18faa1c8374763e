import { expect, test } from 'vitest'
import { relativeWords } from './deadlines.js'
import { durationWords } from './durations.js'

test('durations in words', () => {
  expect(durationWords('P1M')).toBe('1 month')
  expect(durationWords('P12D')).toBe('12 days')
  expect(durationWords('PT24H')).toBe('24 hours')
  expect(durationWords('P1Y6M')).toBe('1 year 6 months')
})

test('what is no duration stays as it is', () => {
  for (const text of ['12个月', 'one year', 'P', '']) expect(durationWords(text)).toBe(text)
})

test('relative deadlines in words', () => {
  expect(relativeWords({ offset: 'P1M', anchor: 'meeting-start' })).toBe('1 month before the meeting')
  expect(relativeWords({ offset: 'P4W', anchor: 'parent-group-meeting' })).toBe(
    '4 weeks before the meeting of the parent group',
  )
  expect(relativeWords({ offset: null, anchor: null })).toBe('no date given')
})
