import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, foldSpace, foldWidth } from './text.js'

describe('foldWidth', () => {
  it('gives half-width twins and leaves Chinese alone', () => {
    expect(foldWidth('（ＳＧ１７）：第５研究组，')).toBe('(SG17):第5研究组,')
  })

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(text).length === text.length))
  })
})

describe('cleanText', () => {
  it('takes out what is invisible and evens out blanks, hyphens and bullets', () => {
    expect(cleanText('\u00a0tele\u00adcom\u200b  CH\u20111211\u3000\uf0b7 a\tb ')).toBe(
      'telecom CH-1211 • a\tb',
    )
  })

  it('knows the signs of symbol fonts at the head of a list item, and no others', () => {
    expect(cleanText('\uf02d\tTo Members')).toBe('-\tTo Members')
    expect(cleanText('\uf0d8 各成员国')).toBe('• 各成员国')
    expect(cleanText('from A \uf0e0 B')).toBe('from A \uf0e0 B')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
    )
  })
})

describe('foldSpace', () => {
  it('makes one space of all white space', () => {
    expect(foldSpace(' a\t\n b\r\nc ')).toBe('a b c')
  })
})
