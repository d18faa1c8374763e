import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTerms } from './find-terms.js'
import { indexText } from './index-text.js'
import { matchExpression, queryTerms } from './query.js'
import { snippetOf } from './snippet.js'
import { textUnits } from './units.js'

const marked = (text: string, query: string) =>
  findTerms(text, queryTerms(query)).marks.map(([start, end]) => text.slice(start, end))

describe('the text as the index takes it', () => {
  test.each([
    ['日内瓦', '日内 内瓦'],
    ['在日', '在日'],
    ['瓦', '瓦'],
    ['ITU-T海事网络', 'itu t 海事 事网 网络'],
    ['meetings held', 'meet held'],
    ['ＦＧ　ＤＬＴ１７', 'fg dlt17'],
    ['见TD 083 Rev.2号文件', '见 td83r2 td83 号文 文件'],
    ['TD83R2', 'td83r2 td83'],
    ['TD 83', 'td83'],
    ['SG 17 and SG17', 'sg17 and sg17'],
    ['T17-TSB-CIR-0214', 't17 tsb cir214'],
    ['the C in BASIC 5', 'the c in basic 5'],
    ['', ''],
  ])('%j is %j', (text, tokens) => {
    expect(indexText(text)).toBe(tokens)
  })
})

describe('a query', () => {
  test.each([
    ['船舶 meetings', '"船舶" AND "meet"'],
    ['海事网络', '"海事 事网 网络"'],
    ['"parent group" TD 83', '"parent group" AND "td83"'],
    ['“职责范围”', '"职责 责范 范围"'],
    ['瓦', '"瓦" *'],
    ['NEAR(a b) OR * -x ^y {title}: "', '"near" AND "a" AND "b" AND "or" AND "x" AND "y" AND "titl"'],
    ['!!! ---', ''],
  ])('%j asks for %s', (query, expression) => {
    expect(matchExpression(queryTerms(query))).toBe(expression)
  })
})

describe('what is found in a text', () => {
  test.each([
    ['The focus group met; groups of focus.', 'group', ['group', 'groups']],
    ['The focus group met; groups of focus.', '"focus group"', ['focus group']],
    ['日内瓦会议，内瓦', '内瓦', ['内瓦', '内瓦']],
    ['请见TD83R2号文件', 'TD 083 Rev.2', ['TD83R2']],
    ['请见TD83R2号文件', 'td83', ['TD83R2']],
    ['请见TD831号文件', 'td83', []],
    ['FG DLT焦点组第一次会议', '"DLT焦点组"', ['DLT焦点组']],
    ['Ｄｅａｄｌｉｎｅ', 'deadlines', ['Ｄｅａｄｌｉｎｅ']],
  ])('of %j for %j', (text, query, places) => {
    expect(marked(text, query)).toEqual(places)
  })
})

test('units hold their place in the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { start, end, kind } of textUnits(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        if (kind === 'han') expect(text.slice(start, end)).toMatch(/^\p{Script=Han}+$/u)
        last = end
      }
    }),
  )
})

test('any part of a Chinese run of two signs or more is found in it', () => {
  const signs = fc.array(fc.constantFrom(...'会议日内瓦通函焦点组标准化局文稿'), {
    minLength: 2,
    maxLength: 30,
  })
  fc.assert(
    fc.property(signs, fc.nat(), fc.nat(), (run, from, length) => {
      const start = from % (run.length - 1)
      const part = run.slice(start, start + 2 + (length % 6)).join('')
      const expression = matchExpression(queryTerms(part)).slice(1, -1)
      expect(` ${indexText(run.join(''))} `).toContain(` ${expression} `)
      expect(marked(run.join(''), part).length).toBeGreaterThan(0)
    }),
  )
})

test('a snippet of whole signs has whole signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), fc.nat(), (text, at) => {
      const signs = [...text]
      const start = signs.slice(0, at % signs.length).join('').length
      const snippet = snippetOf(text, [[start, start + (signs[at % signs.length]?.length ?? 0)]])
      expect(snippet.text).not.toMatch(/\p{Cs}/u)
      for (const [from, to] of snippet.marks)
        expect(snippet.text.slice(from, to).trim().length).toBeLessThanOrEqual(2)
    }),
  )
})

test('marks of a snippet are the words that were found', () => {
  const text = `${'word '.repeat(100)}deadline ${'word '.repeat(100)}`
  const { marks } = findTerms(text, queryTerms('deadlines'))
  const snippet = snippetOf(text, marks)
  expect(snippet.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['deadline'])
  expect(snippet.text).toMatch(/^…word .{20,200} word…$/u)
})
