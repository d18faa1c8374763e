import { describe, expect, test } from 'vitest'
import { flowLine } from '../../testing/pdf-words.js'
import type { FlowLine } from './flow-lines.js'
import { vocabularyOf } from './join-lines.js'
import { usualLeading } from './leading.js'
import { toParagraphs } from './paragraphs.js'

const texts = (lines: readonly FlowLine[]) =>
  toParagraphs(lines, usualLeading([lines]), vocabularyOf(lines)).map(({ text }) => text)

/** Lines one below the other, 12 points apart. */
const column = (...lines: readonly string[]) => lines.map((text, index) => flowLine(text, 100 + index * 12))

const full = 'Study Group 9 thanks the Chairman for the report on cable networks and for the meeting'
const fullHan = '会议注意到该文件并感谢电信标准化局工作人员所做的努力同时请各成员国就此提交更多的文稿以供'

describe('a line goes on in the next', () => {
  test('where its first word would have found no room', () => {
    expect(texts(column(full.slice(0, 78), 'networks that was held.'))).toHaveLength(1)
    expect(texts(column('Dear Sir/Madam,', full))).toHaveLength(2)
  })

  test('with a blank in English and without one in Chinese', () => {
    expect(texts(column(full.slice(0, 78), 'goes on.'))).toEqual([`${full.slice(0, 78)} goes on.`])
    expect(texts(column(fullHan.slice(0, 40), '讨论。'))).toEqual([`${fullHan.slice(0, 40)}讨论。`])
  })

  test('over the end of a page, where no sentence ends there', () => {
    const below = flowLine('networks that was held.', 80, { page: 2, frame: 2 })
    expect(texts([flowLine(full.slice(0, 78), 700), below])).toHaveLength(1)
    expect(texts([flowLine(`${full.slice(0, 77)}.`, 700), below])).toHaveLength(2)
  })
})

describe('a paragraph begins', () => {
  test('behind a wider gap', () => {
    const lines = [...column(full.slice(0, 78), full.slice(0, 78), full.slice(0, 78))]
    expect(texts([...lines, flowLine('And so on.', 100 + 2 * 12 + 18)])).toHaveLength(2)
  })

  test('where the size of the type changes', () => {
    expect(texts([flowLine(full.slice(0, 78), 100), flowLine('Heading', 112, { size: 14 })])).toHaveLength(2)
  })

  test('with a label, but not with a number that happens to stand there', () => {
    const item = flowLine('2. Adoption of the agenda', 112, { label: '2.', tabbed: true })
    expect(texts([flowLine(full.slice(0, 78), 100), item])).toHaveLength(2)
    const number = flowLine('9) and it went on', 112, { label: '9)' })
    expect(texts([flowLine(full.slice(0, 78), 100), number])).toHaveLength(1)
    const dash = flowLine('– which was welcome – and', 112, { label: '–', firstWidth: 40 })
    expect(texts([flowLine(full.slice(0, 78), 100), dash])).toHaveLength(1)
  })

  test('with a heading behind a line that is full and ends a sentence', () => {
    expect(texts(column(`${full.slice(0, 78)}.`, 'Fellowships and visas'))).toHaveLength(2)
    expect(texts(column(full.slice(0, 78), 'fellowships and visas'))).toHaveLength(1)
  })

  test('where the indent changes', () => {
    const lines = column(full.slice(0, 78), full.slice(0, 78))
    expect(texts([...lines, flowLine(full.slice(0, 60), 124, { left: 80 })])).toHaveLength(2)
  })
})

describe('a hyphen at the end of a line', () => {
  test('goes where the word stands elsewhere without it, and stays where it is written so', () => {
    const known = flowLine('The telecommunication network is well-known.', 300)
    expect(texts([...column(`${full.slice(0, 68)} telecom-`, 'munication system'), known])[0]).toContain(
      ' telecommunication system',
    )
    expect(texts([...column(`${full.slice(0, 70)} well-`, 'known system'), known])[0]).toContain(
      ' well-known system',
    )
    expect(texts(column(`${full.slice(0, 72)}ing ITU-`, 'T study groups'))[0]).toContain(' ITU-T study')
  })
})
