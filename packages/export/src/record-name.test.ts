import { expect, test } from 'vitest'
import { recordKey, recordName } from './record-name.js'
import { recordWith } from './testing/record.js'

test('the key is the identifier and the language, in signs that every engine takes', () => {
  expect(recordKey(recordWith())).toBe('T17-TSB-CIR-0141-en')
  expect(recordKey(recordWith({ id: 'T17-TSB-CIR-0141!A1' }))).toBe('T17-TSB-CIR-0141_A1-en')
  expect(recordKey(recordWith({ id: null }))).toBe('sha256-0000000000000000-en')
})

test('the name is what the document calls itself', () => {
  expect(recordName(recordWith())).toBe('TSB Circular 141')
  expect(recordName(recordWith({ reference: null }))).toBe('Workshop on tides')
  expect(recordName(recordWith({ reference: null, title: null, id: null }))).toBe('c141.txt')
})
