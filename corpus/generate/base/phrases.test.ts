import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choices } from './choices.js'
import { phrase } from './phrases.js'

const [draw] = fc.sample(choices, { seed: 1, numRuns: 1 })

function allOf(pattern: string): string[] {
  const found = new Set<string>()
  for (let run = 0; draw && run < 200; run++) found.add(phrase(draw, pattern))
  return [...found].sort()
}

test('takes one of the alternatives, which may be empty or hold others', () => {
  expect(allOf('a[b|c]d')).toEqual(['abd', 'acd'])
  expect(allOf('a[|b[c|d]]')).toEqual(['a', 'abc', 'abd'])
})

test('fills slots', () => {
  expect(draw && phrase(draw, 'by {date}.', { date: '9 May' })).toBe('by 9 May.')
})

test('a slot without a value and a bracket without an end are faults', () => {
  expect(() => draw && phrase(draw, '{date}')).toThrow('{date}')
  expect(() => draw && phrase(draw, 'a[b')).toThrow('bracket')
})
