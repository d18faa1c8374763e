import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from './align.js'
import { similarityOf } from './text.js'

const pairs = (expected: string[], got: string[], ordered: boolean) =>
  align(expected, got, ordered, similarityOf)

describe('a list in any order', () => {
  it('pairs what is the same wherever it stands', () => {
    expect(pairs(['one', 'two', 'six'], ['six', 'one', 'two'], false)).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ])
  })

  it('pairs the most alike first', () => {
    expect(pairs(['abcdef', 'abcdxy'], ['abcdxz', '------'], false)).toEqual([[1, 0]])
  })

  it('pairs nothing that is less than half alike', () => {
    expect(pairs(['abcd'], ['axyz'], false)).toEqual([])
    expect(pairs(['abcd'], ['abyz'], false)).toEqual([[0, 0]])
  })

  it('pairs equals in the order in which they stand', () => {
    expect(pairs(['a', 'b', 'a'], ['a', 'a', 'c'], false)).toEqual([
      [0, 0],
      [2, 1],
    ])
  })
})

describe('a sequence', () => {
  it('never crosses pairs: of two that changed places one is missed', () => {
    expect(pairs(['one', 'two'], ['two', 'one'], true)).toHaveLength(1)
  })

  it('finds what stands behind something left out', () => {
    expect(pairs(['a', 'b', 'c', 'd'], ['a', 'c', 'x', 'd'], true)).toEqual([
      [0, 0],
      [2, 1],
      [3, 3],
    ])
  })

  it('prefers the pairs that are most alike together', () => {
    expect(pairs(['abcd', 'abxx'], ['abxx'], true)).toEqual([[1, 0]])
  })
})

describe.each([
  ['a list', false],
  ['a sequence', true],
])('%s', (_name, ordered) => {
  it('uses each entry once, and only pairs entries that are at least half alike', () => {
    fc.assert(
      fc.property(entries, entries, (expected, got) => {
        const found = pairs(expected, got, ordered)
        expect(new Set(found.map(([i]) => i)).size).toBe(found.length)
        expect(new Set(found.map(([, j]) => j)).size).toBe(found.length)
        for (const [i, j] of found)
          expect(similarityOf(expected[i] as string, got[j] as string)).toBeGreaterThanOrEqual(0.5)
      }),
    )
  })

  it('pairs every entry of a part of the list with one that is the same', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.boolean()), (expected, keep) => {
        const got = expected.filter(() => keep.next().value)
        const found = pairs(expected, got, ordered)
        expect(found.map(([i]) => expected[i]).sort()).toEqual([...got].sort())
        for (const [i, j] of found) expect(expected[i]).toBe(got[j])
      }),
    )
  })
})

it('of a list in any order is the same from either side', () => {
  fc.assert(
    fc.property(entries, entries, (expected, got) => {
      const turned = pairs(got, expected, false).map(([j, i]) => [i, j])
      expect(turned.sort(byFirst)).toEqual([...pairs(expected, got, false)].sort(byFirst))
    }),
  )
})

function byFirst([one = 0]: readonly number[], [other = 0]: readonly number[]): number {
  return one - other
}

const entries = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }), {
  maxLength: 7,
})
