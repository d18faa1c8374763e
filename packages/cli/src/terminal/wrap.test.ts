import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from './width.js'
import { wrap } from './wrap.js'

test('English breaks at spaces', () => {
  expect(wrap('The meeting opens at noon in room K', 14)).toEqual([
    'The meeting',
    'opens at noon',
    'in room K',
  ])
})

test('Chinese breaks anywhere, by its width on the terminal', () => {
  expect(wrap('会议将在日内瓦召开', 8)).toEqual(['会议将在', '日内瓦召', '开'])
})

test('no line begins with a closing sign or ends with an opening one', () => {
  expect(wrap('请在会前注册，谢谢', 12)).toEqual(['请在会前注', '册，谢谢'])
  expect(wrap('第一次会议（线上）', 12)).toEqual(['第一次会议', '（线上）'])
})

test('dates and identifiers in Chinese text stay whole', () => {
  expect(wrap('截止日期为2021-04-05前', 16)).toEqual(['截止日期为', '2021-04-05前'])
})

test('a word longer than the line is cut', () => {
  expect(wrap('https://www.itu.int/md/T17', 10)).toEqual(['https://ww', 'w.itu.int/', 'md/T17'])
})

test('an empty text is one empty line', () => {
  expect(wrap('', 10)).toEqual([''])
})

test('no line is too wide, and nothing but spaces is lost', () => {
  const words = fc.array(
    fc.constantFrom('会', '，', '（', '”', 'word', ' ', '2021-04', '😀', 'e\u0301', 'x'.repeat(30)),
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 40 }), (parts, width) => {
      const text = parts.join('')
      const lines = wrap(text, width)
      expect(lines.every((line) => displayWidth(line) <= width)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})
