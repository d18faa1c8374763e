import { describe, expect, test } from 'vitest'
import { word, words } from '../../testing/pdf-words.js'
import { textOf } from './text-of-words.js'

const row = (texts: readonly string[], gap: number, spaced = false) => {
  let left = 50
  return texts.map((text) => {
    const placed = word(text, left, 100, { spaced })
    left = placed.right + gap
    return placed
  })
}

describe('blanks', () => {
  test('stand where a gap is, or where the file has one', () => {
    expect(textOf(words('Study Group 9', 50, 100)).text).toBe('Study Group 9')
    expect(textOf(row(['ITU', '-T'], 0.5)).text).toBe('ITU-T')
    expect(textOf(row(['Study', 'Group'], 0.5, true)).text).toBe('Study Group')
  })

  test('do not stand between Chinese characters that are spread, nor beside other letters', () => {
    expect(textOf(row(['会议', '一致', '同意'], 3)).text).toBe('会议一致同意')
    expect(textOf(row(['第', '17', '研究组'], 2.5)).text).toBe('第17研究组')
    expect(textOf(row(['见', '附件1', '。', '会议'], 5)).text).toBe('见附件1。会议')
    expect(textOf(row(['开幕', '主席'], 3, true)).text).toBe('开幕 主席')
  })

  test('do not stand inside words whose letters are set apart', () => {
    const letters = [...row([...'UNION'], 4)]
    expect(textOf(letters).text).toBe('UNION')
    const second = [...'PLAN'].map((text, index) => word(text, 120 + index * 9, 100))
    expect(textOf([...letters, ...second]).text).toBe('UNION PLAN')
  })

  test('do not stand before a raised word', () => {
    expect(textOf([word('21', 50, 100), word('st', 60.5, 96, { size: 6, raised: true })]).text).toBe('21st')
  })
})

test('links keep their words', () => {
  const linked = words('the meeting page', 80, 100, { url: 'https://itu.int/go' })
  expect(textOf([word('See', 50, 100), ...linked, word('now', 170, 100, { spaced: true })])).toEqual({
    text: 'See the meeting page now',
    links: [{ text: 'the meeting page', url: 'https://itu.int/go' }],
  })
})
