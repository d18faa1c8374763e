import { expect, test } from 'vitest'
import { studyPeriod } from './study-period.js'

test.each([
  ['1993-01-01', 'T93'],
  ['2000-12-31', 'T97'],
  ['2001-01-01', 'T01'],
  ['2016-12-31', 'T13'],
  ['2021-12-31', 'T17'],
  ['2022-01-01', 'T22'],
  ['2024-12-31', 'T22'],
  ['2025-01-01', 'T25'],
])('%s is in %s', (date, code) => {
  expect(studyPeriod(date)?.code).toBe(code)
})

test.each(['1992-12-31', '2029-01-01', '2017', '2017-02-30', ''])('%j is in none', (date) => {
  expect(studyPeriod(date)).toBeNull()
})
