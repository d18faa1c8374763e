import { expect, test } from 'vitest'
import { originOf, placeText } from './place.js'

const origin = (start: number, line: number) => ({
  start,
  end: start + 4,
  at: { in: 'text' as const, line, column: 1 },
  rule: 'x/y',
})
const provenance = {
  '/deadlines/0/date': origin(50, 5),
  '/deadlines/0/actions/0/text': origin(20, 3),
  '/date': origin(0, 1),
}

test('a value has its own place, what it holds, or what holds it', () => {
  expect(originOf({ provenance }, '/deadlines/0/date')?.at).toEqual({ in: 'text', line: 5, column: 1 })
  expect(originOf({ provenance }, '/deadlines/0')?.start).toBe(20)
  expect(originOf({ provenance }, '/date/year')?.start).toBe(0)
  expect(originOf({ provenance }, '/deadlines/1/date')?.start).toBe(20)
})

test('the whole record and the unknown have none', () => {
  expect(originOf({ provenance }, null)).toBeNull()
  expect(originOf({ provenance }, '')).toBeNull()
  expect(originOf({ provenance }, '/annexes/0/label')).toBeNull()
})

test('places read as an editor writes them', () => {
  expect(placeText({ in: 'text', line: 12, column: 3 })).toBe('12:3')
  expect(placeText({ in: 'docx', part: 'word/document.xml', paragraph: 6 })).toBe('¶7')
  expect(placeText({ in: 'docx', part: 'word/footnotes.xml', paragraph: 0 })).toBe('footnotes.xml ¶1')
  expect(placeText({ in: 'pdf', page: 3 })).toBe('p. 3')
})
