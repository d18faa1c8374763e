import { expect, it } from 'vitest'
import { timesAt, timesOnly } from './clock.js'

const both = (text: string) => {
  const times = timesAt(text)
  return times && [times.from.time, times.to?.time ?? null]
}

it.each([
  ['08.30 – 09.30', '08:30', '09:30'],
  ['9:00-9:15', '09:00', '09:15'],
  ['0930 – 1000 hours', '09:30', '10:00'],
  ['9h30', '09:30', null],
  ['9h-10h30', '09:00', '10:30'],
  ['14时至15时30分', '14:00', '15:30'],
  ['14时15分–15点半', '14:15', '15:30'],
  ['下午2:30-3:30', '14:30', '15:30'],
  ['上午9时30分', '09:30', null],
  ['2:00 – 3:30 pm', '14:00', '15:30'],
  ['11 a.m. to noon', '11:00', '12:00'],
  ['12.00 noon', '12:00', null],
  ['from 9:30 hrs', '09:30', null],
  ['10.00 – 10.15      Coffee break', '10:00', '10:15'],
])('%s', (text, from, to) => {
  expect(both(text)).toEqual([from, to])
})

it.each([
  '2013-2016',
  '2010-2015',
  '10.5%',
  '3 items',
  '2.1',
  '25:10',
  '12月3日',
  'TD 0930',
  '第9次会议',
  '1.1.1',
])('%s is no time', (text) => {
  expect(timesAt(text)).toBeNull()
})

it('tells a time from a time with words behind it', () => {
  expect(timesOnly('(9.30 – 10.00)')?.to?.time).toBe('10:00')
  expect(timesOnly('14:00起')?.from.time).toBe('14:00')
  expect(timesOnly('10.00 Coffee')).toBeNull()
  expect(timesOnly('9时开幕')).toBeNull()
})

it('leaves out an end that lies before the beginning', () => {
  expect(both('14:00 – 13:00')).toEqual(['14:00', null])
})
