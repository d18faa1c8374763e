import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLabel } from './lines.js'
import { segments, type ValueOrigin } from './origins.js'

const origin = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }), fc.constantFrom('/a', '/b', '/c'))
  .map(([start, length, pointer]): ValueOrigin => ({ start, end: start + length, pointer }))

test('segments follow each other over the whole stretch, and each names the values that cover it', () => {
  fc.assert(
    fc.property(fc.array(origin), fc.nat(30), fc.integer({ min: 1, max: 40 }), (origins, start, length) => {
      const end = start + length
      const cut = segments(start, end, origins)
      expect(cut[0]?.start).toBe(start)
      expect(cut.at(-1)?.end).toBe(end)
      for (const [index, segment] of cut.entries()) {
        expect(segment.start).toBe(cut[index - 1]?.end ?? start)
        for (let at = segment.start; at < segment.end; at++)
          expect(
            origins.filter((one) => one.start <= at && one.end > at).map(({ pointer }) => pointer),
          ).toEqual(segment.pointers)
      }
    }),
  )
})

describe('a label', () => {
  test.each(['1', '7.3', 'a)', '（一）', '•', '-', '', 'iv.', '19.2.11', '文号：', 'Ref:'])(
    'is %j',
    (text) => {
      expect(isLabel(text)).toBe(true)
    },
  )
  test.each(['2017年7月11日', 'Registration', '08.30 – 09.30', 'SG17 and others'])('is not %j', (text) => {
    expect(isLabel(text)).toBe(false)
  })
})
