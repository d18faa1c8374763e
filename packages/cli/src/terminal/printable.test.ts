import { expect, test } from 'vitest'
import { printable } from './printable.js'

test('escape sequences lose what makes them one', () => {
  expect(printable('\u001B[31m红色\u001B[0m')).toBe('[31m红色[0m')
  expect(printable('\u009B2Jclear')).toBe('2Jclear')
  expect(printable('bell\u0007 and null\u0000')).toBe('bell and null')
})

test('overrides of direction and invisible signs are dropped', () => {
  expect(printable('notice\u202Etxt.exe\u2066')).toBe('noticetxt.exe')
  expect(printable('\uFEFF零\u200B宽')).toBe('零宽')
})

test('line ends, tabs and wide spaces become one space', () => {
  expect(printable(' 第一行\r\n第二行\u3000\t end\u2028')).toBe('第一行 第二行 end')
})

test('half a surrogate pair is replaced', () => {
  expect(printable('a\uD800b')).toBe('a\uFFFDb')
  expect(printable('𠮷野')).toBe('𠮷野')
})
