import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../language/en/index.js'
import { zh } from '../../language/zh/index.js'
import { findActs } from './find-acts.js'
import { maskQuoted } from './mask.js'

const shown = (text: string) => maskQuoted(text).replaceAll('\uE000', '_')

describe('maskQuoted', () => {
  it('blanks quotations and brackets, unit for unit', () => {
    expect(shown('A “b” c (d) e.')).toBe('A ___ c     e.')
    expect(shown('甲"乙"丙《丁》')).toBe('甲___丙___')
    expect(shown('say “a ‘b’ c” d')).toBe('say _________ d')
  })

  it('goes on to the end where nobody closes a quotation', () => {
    expect(shown('A “b c')).toBe('A ____')
  })

  it('keeps the stop of a sentence that ends inside a quotation', () => {
    expect(shown('“甲。”乙')).toBe('___。乙')
    expect(shown('“Yes.” The rest')).toBe('_____. The rest')
  })

  it('keeps a bracket without its pair and the length of any text', () => {
    expect(shown('a) b (c')).toBe('a) b (c')
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('“', '”', '"', '(', ')', '‘', '’', '甲', 'a', '.', '。') }),
        (text) => {
          expect(maskQuoted(text)).toHaveLength(text.length)
        },
      ),
    )
  })
})

describe('findActs', () => {
  it('gives acts in order, each inside the sentence', () => {
    const word = fc.constantFrom(
      '会议',
      '同意',
      '批准了',
      '，',
      '并',
      '对',
      '表示',
      '感谢',
      'the meeting',
      ' agreed',
      ' to',
      ' and',
      ', ',
      ' was',
      ' by',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const sentence = words.join('')
        for (const pack of [zh.decisions, en.decisions]) {
          let last = -1
          for (const { verb } of findActs(sentence, pack, null)) {
            expect(verb.start).toBeGreaterThan(last)
            expect(verb.end).toBeLessThanOrEqual(sentence.length)
            last = verb.start
          }
        }
      }),
    )
  })

  it.each([
    '会议对',
    '会议同意，并',
    '得到',
    'the meeting was asked and ',
    'The meeting agreed, and also ',
    'the ',
  ])('takes no long time over many repetitions of %s', (words) => {
    const sentence = words.repeat(2000)
    const started = performance.now()
    findActs(sentence, zh.decisions, null)
    findActs(sentence, en.decisions, null)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
