import { expect, test } from 'vitest'
import { recordKey, recordName } from './record-name.js'

const source = {
  name: 'c141.txt',
  format: 'text',
  encoding: 'utf-8',
  bytes: 10,
  sha256: '0'.repeat(64),
} as const
const reference = {
  text: 'TSB  Circular 141',
  series: 'circular',
  bureau: 'TSB',
  number: '141',
  group: null,
  file: null,
  amendment: null,
} as const

test('the key is the identifier and the language, in signs that every engine takes', () => {
  expect(recordKey({ id: 'T17-TSB-CIR-0141', language: 'en', source })).toBe('T17-TSB-CIR-0141-en')
  expect(recordKey({ id: 'T17-TSB-CIR-0141!A1', language: 'en', source })).toBe('T17-TSB-CIR-0141_A1-en')
  expect(recordKey({ id: null, language: 'en', source })).toBe('sha256-0000000000000000-en')
})

test('the name is what the document calls itself', () => {
  expect(recordName({ reference, title: 'Workshop on tides', id: null, source })).toBe('TSB Circular 141')
  expect(recordName({ reference: null, title: 'Workshop on tides', id: null, source })).toBe(
    'Workshop on tides',
  )
  expect(recordName({ reference: null, title: null, id: null, source })).toBe('c141.txt')
})
