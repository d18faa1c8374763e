import { expect, test } from 'vitest'
import { glyphText, isUnmapped } from './glyph-text.js'

test.each([
  ['ﬁ', 'fi'],
  ['ﬄ', 'ffl'],
  ['⼀', '一'],
  ['⻚', '页'],
  ['\u00AD', '-'],
  ['ﻻ', 'لا'],
  ['（', '（'],
  ['é', 'é'],
])('%s is read as %s', (glyph, text) => {
  expect(glyphText(glyph)).toBe(text)
})

test('control codes and private ones name no character, those of symbol fonts do', () => {
  expect(['', '\u0003', '\uE123', '\uFFFD'].map(isUnmapped)).toEqual([true, true, true, true])
  expect(['\uF0B7', ' ', 'a', '𠀀'].map(isUnmapped)).toEqual([false, false, false, false])
})
