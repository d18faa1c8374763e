import { expect, test } from 'vitest'
import { toDateTime, toProperties } from './properties.js'

test.each([
  ["D:20190320093015+01'00'", '2019-03-20T09:30:15+01:00'],
  ['D:20190320093015Z', '2019-03-20T09:30:15Z'],
  ['D:201903200930', '2019-03-20T09:30:00'],
  ['20190320', '2019-03-20'],
  ['D:2019', '2019-01-01'],
  ['D:20191332', null],
  ['20 March 2019', null],
])('%s is %s', (date, expected) => {
  expect(toDateTime(date)).toBe(expected)
})

test('what the file does not say is null', () => {
  expect(toProperties({ Title: ' Circular\u00A0214 ', Author: '' })).toEqual({
    title: 'Circular 214',
    creator: null,
    created: null,
    modified: null,
  })
})
