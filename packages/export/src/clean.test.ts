import { expect, test } from 'vitest'
import { clean, cleanLine, webAddress } from './clean.js'

test('what could harm an output is gone, every other sign stays', () => {
  expect(clean('a\u0000b\u0007c\u202ed\u2066e\ufefff')).toBe('abcdef')
  expect(clean('tab\tline\nreturn\r\nold\rend')).toBe('tab\tline\nreturn\nold\nend')
  expect(clean('half \ud83d whole 😀 日内瓦 “＝”')).toBe('half  whole 😀 日内瓦 “＝”')
  expect(cleanLine('  two\n\tlines  ')).toBe('two lines')
})

test.each([
  ['https://www.itu.int/md/T17-TSB-CIR-0033', 'https://www.itu.int/md/T17-TSB-CIR-0033'],
  ['http://itu.int/go/tsg17', 'http://itu.int/go/tsg17'],
  ['itu.int/go/tsg17', 'https://itu.int/go/tsg17'],
  ['javascript:alert(1)', null],
  ['JavaScript\u0000:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['not an address', null],
  ['', null],
])('%s is followed as %s', (address, url) => {
  expect(webAddress(address)).toBe(url)
})
