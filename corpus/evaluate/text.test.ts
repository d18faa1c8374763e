import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNearly, similarityOf, toText } from './text.js'

describe('toText', () => {
  it('folds white space of every kind', () => {
    expect(toText(' Geneva,\u00A0\n\t 4 May ')).toBe('Geneva, 4 May')
  })

  it.each([null, undefined, '', ' \n', [], ['', ' ']])('takes %j for nothing said', (value) => {
    expect(toText(value)).toBeNull()
  })

  it('takes a row of cells for one text and keeps the empty ones', () => {
    expect(toText(['a', '', ' b '])).toBe('a |  | b')
  })

  it.each([
    [false, 'false'],
    [0, '0'],
  ])('takes %j for a value', (value, text) => {
    expect(toText(value)).toBe(text)
  })
})

describe('similarityOf', () => {
  it.each([
    ['abcd', 'abcd', 1],
    ['abcd', 'abcx', 0.75],
    ['ab', 'abcd', 0.5],
    ['会议同意', '会议批准', 0.5],
    ['a', '', 0],
  ])('of %j and %j is one less the edits for each character: %d', (one, other, similarity) => {
    expect(similarityOf(one, other)).toBe(similarity)
  })

  it('is symmetric, from 0 to 1, and 1 only of what is the same', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const similarity = similarityOf(one, other)
        expect(similarityOf(other, one)).toBe(similarity)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
        expect(similarity === 1).toBe(one === other)
      }),
    )
  })
})

describe('isNearly', () => {
  it.each([
    ['0123456789', '012345678x', true],
    ['012345678', '01234567x', false],
    ['0123456789', '01234567', false],
    ['012345678901234567890', '01234567890123456789', true],
  ])('%j and %j: %s', (one, other, nearly) => {
    expect(isNearly(one, other)).toBe(nearly)
    expect(isNearly(other, one)).toBe(nearly)
  })
})

/** Texts of few signs, so that they often share some. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '会', '议'), maxLength: 12 })
