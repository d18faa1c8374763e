import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../terminal/width.js'
import { logText, Rate, type Standing, statusText } from './progress.js'

const standing = (fields: Partial<Standing> = {}): Standing => ({
  done: 312,
  skipped: 0,
  failed: 2,
  total: 1000,
  rate: 48.2,
  inHand: 'letters/2017/第17研究组/通函-33.docx',
  ...fields,
})

test('at 80 columns: the bar, what is done and failed, the rate, the time left, the file in hand', () => {
  expect(statusText(standing(), 80)).toBe(
    '█████░░░░░░░░░░  312/1,000  2 failed  48/s  15 s left  …第17研究组/通函-33.docx',
  )
})

test('at 40 columns: what fits, the figures first', () => {
  expect(statusText(standing(), 40)).toBe('312/1,000  2 failed  48/s  15 s left')
  expect(statusText(standing({ failed: 0, rate: null }), 40)).toBe('312/1,000  …017/第17研究组/通函-33.docx')
})

test('no line is as wide as the terminal, where it would be wrapped', () => {
  const any = fc.record({
    done: fc.nat(100_000),
    skipped: fc.nat(10),
    failed: fc.nat(1000),
    total: fc.constant(100_000),
    rate: fc.option(fc.double({ min: 0, max: 5000, noNaN: true })),
    inHand: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
  })
  fc.assert(
    fc.property(any, fc.integer({ min: 10, max: 200 }), (each, width) => {
      expect(displayWidth(statusText(each, width))).toBeLessThan(width)
    }),
  )
})

test('in a log: a line of its own', () => {
  expect(logText(standing({ done: 20_000, total: 100_000, rate: 8 }))).toBe(
    '20,000/100,000, 2 failed, 8.0/s, 2 h 46 min left: letters/2017/第17研究组/通函-33.docx\n',
  )
})

test('the rate is that of the last half minute', () => {
  const rate = new Rate()
  expect(rate.take(0, 0)).toBe(null)
  expect(rate.take(1000, 10)).toBe(10)
  for (let second = 2; second <= 60; second++) rate.take(second * 1000, 10)
  expect(rate.take(61_000, 310)).toBeCloseTo(300 / 31)
})
