import { expect, it } from 'vitest'
import { readDayLine } from './day.js'

const calendar = { years: [2012], meeting: { from: '2012-03-19', to: '2012-03-23' } }

it.each([
  ['Day 1: Tuesday 20 March', '2012-03-20'],
  ['19 March 2012', '2012-03-19'],
  ['第一天:3月20日(星期二)', '2012-03-20'],
  ['Closing plenary – Thursday 22 March', '2012-03-22'],
  ['Monday', '2012-03-19'],
  ['星期三上午', '2012-03-21'],
  ['Day 2', null],
])('%s heads a day', (text, iso) => {
  expect(readDayLine(text, calendar)).toMatchObject({ kind: 'day' })
  expect(readDayLine(text, calendar)?.date?.iso ?? null).toBe(iso)
})

it.each(['PM', 'Opening Plenary', '下午', 'Afternoon (14:30-17:30)', '闭幕全体会议'])(
  '%s heads a half-day',
  (text) => {
    expect(readDayLine(text, calendar)).toMatchObject({ kind: 'half-day', date: null })
  },
)

it.each([
  'Morning break',
  '下午茶歇',
  '全体会议报告',
  'Geneva, 19 March 2012',
  'Report of the meeting of 5 March 2012',
  '2012年3月19日会议的报告及其后续行动的落实情况',
  '09:30 – 10:00',
  'Monday is the day on which everybody shall have registered for it.',
])('%s heads none', (text) => {
  expect(readDayLine(text, calendar)).toBeNull()
})

it('takes a weekday for a date only where the meeting has it once', () => {
  const long = { years: [2018], meeting: { from: '2018-04-09', to: '2018-04-18' } }
  expect(readDayLine('Monday', long)?.date).toBeNull()
  expect(readDayLine('星期四', long)?.date?.iso).toBe('2018-04-12')
})

it('takes the year in which the printed weekday is right', () => {
  expect(readDayLine('Monday 15 January', { years: [2017, 2018], meeting: null })?.date?.iso).toBe(
    '2018-01-15',
  )
  expect(readDayLine('1月15日(星期一)', { years: [2017, 2018], meeting: null })?.date?.iso).toBe('2018-01-15')
})
