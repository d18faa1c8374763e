import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf, word, words } from '../../testing/pdf-words.js'
import { toLines } from './lines.js'

test('words on one line of writing are a line, from left to right', () => {
  const lines = toLines([word('second', 78, 100.4), ...words('Next line', 50, 114), word('First', 50, 100)])
  expect(segmentsOf(lines)).toEqual(['First second', 'Next line'])
})

test('lines are the same in whatever order the words are drawn', () => {
  const drawn = [...words('The meeting agreed', 50, 100), ...words('to go on.', 50, 114), word('3', 200, 100)]
  const inOrder = segmentsOf(toLines(drawn))
  fc.assert(
    fc.property(fc.shuffledSubarray(drawn, { minLength: drawn.length }), (shuffled) => {
      expect(segmentsOf(toLines(shuffled))).toEqual(inOrder)
    }),
  )
})

test('wide gaps part segments, but not the blanks of a line that is spread', () => {
  expect(segmentsOf(toLines([...words('Tel:', 50, 100), ...words('+41 22 730', 120, 100)]))).toEqual([
    'Tel: | +41 22 730',
  ])
  let left = 50
  const spread = ['a', 'line', 'that', 'fills', 'its', 'measure'].map((text) => {
    const placed = word(text, left, 100)
    left = placed.right + 14
    return placed
  })
  expect(segmentsOf(toLines(spread))).toHaveLength(1)
  expect(segmentsOf(toLines(spread))[0]).not.toContain('|')
})

test('a label stands apart from its text by less', () => {
  expect(segmentsOf(toLines([word('7.3', 50, 100), ...words('The report', 70, 100)]))).toEqual([
    '7.3 | The report',
  ])
  expect(segmentsOf(toLines(words('7.3 The report', 50, 100)))).toEqual(['7.3 The report'])
})

test('a small raised word belongs to the line of the word before it', () => {
  const [line] = toLines([word('text', 50, 100), word('1', 70.2, 96, { size: 6 }), word('goes', 80, 100)])
  expect(line?.segments[0]?.words.map(({ text, raised }) => [text, raised])).toEqual([
    ['text', false],
    ['1', true],
    ['goes', false],
  ])
})

test('a word that is struck twice stands there once, in bold', () => {
  const [line] = toLines([word('Opening', 50, 100), word('Opening', 50.5, 100)])
  expect(line?.segments[0]?.words).toMatchObject([{ text: 'Opening', bold: true }])
})
