import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMatches } from './all-matches.js'

describe('all matches', () => {
  it.each([
    ['第3研究组和第13研究组', /\d+/gu],
    ['Study Groups 3 and 13', /\d+/gu],
    ['no number', /\d+/gu],
    ['一二', /(?=\p{Script=Han})|$/gu],
    ['𠀀a𠀀', /|b/gu],
  ])('of %s are those of matchAll', (text, pattern) =>
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]),
  )

  it('begin at the beginning, whatever the pattern was used for', () => {
    const pattern = /\d/gu
    pattern.test('12')
    expect(allMatches('34', pattern).map(([digit]) => digit)).toEqual(['3', '4'])
  })

  it('are those of matchAll in any text', () => {
    const pattern = /[a-c]*|。/gu
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const places = [...text.matchAll(pattern)].map(({ 0: found, index }) => `${index} ${found}`)
        expect(allMatches(text, pattern).map(({ 0: found, index }) => `${index} ${found}`)).toEqual(places)
      }),
    )
  })
})
