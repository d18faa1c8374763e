import { expect, test } from 'vitest'
import { segmentsOf, word, words } from '../../testing/pdf-words.js'
import { takeNotes } from './footnotes.js'
import { toLines } from './lines.js'

const body = [
  ...words('as decided', 50, 100),
  word('1', 98, 96, { size: 6 }),
  ...words('in Geneva', 104, 100),
]
const note = [
  word('1', 50, 697, { size: 5 }),
  ...words('See Resolution 44.', 53, 700, { size: 8 }),
  ...words('And its annex.', 53, 710, { size: 8 }),
]

test('small lines that begin with a raised mark are notes, and their marks no words of the text', () => {
  const { text, notes } = takeNotes(toLines([...body, ...note]), [], 10)
  expect(segmentsOf(text)).toEqual(['as decided in Geneva'])
  expect(notes.map(({ mark, lines }) => [mark, segmentsOf(lines)])).toEqual([
    ['1', ['See Resolution 44.', 'And its annex.']],
  ])
})

test('small lines under a short line are notes without a mark', () => {
  const plain = words('Corrected after the meeting.', 50, 700, { size: 8 })
  const rule = { left: 50, right: 190, top: 685, bottom: 685.5 }
  expect(takeNotes(toLines([...body, ...plain]), [rule], 10).notes).toMatchObject([{ mark: '' }])
  expect(takeNotes(toLines([...body, ...plain]), [], 10).notes).toEqual([])
})
