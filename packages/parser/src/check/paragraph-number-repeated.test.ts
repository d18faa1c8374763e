import { describe, expect, it } from 'vitest'
import { readInput } from '../testing/check-input.js'
import { paragraphNumberRepeated } from './paragraph-number-repeated.js'

const texts = [
  '会议向所有人员开放。',
  'Contributions are welcome in any form.',
  '工作语文为英文。',
  'The room is shown on the screens.',
  '参加会议不收费。',
  'A report will follow.',
  '会议主席已任命。',
]
const find = (labels: readonly string[]) =>
  paragraphNumberRepeated.find(
    readInput(labels.map((label, order) => `${label}\t${texts[order % texts.length]}`).join('\n')),
  )

describe('a paragraph number that is used twice', () => {
  it('is told', () => {
    expect(find(['1', '2', '3', '3', '4', '5'])).toEqual([
      {
        severity: 'warning',
        message: 'Paragraph number 3 is used twice; 4 is expected the second time.',
        pointer: '/sections/2',
      },
    ])
  })

  it('is told where the next number is left out', () => {
    expect(find(['1', '2', '3', '3', '5'])[0]?.message).toContain('4 is expected')
  })

  it('is told at the second level', () => {
    expect(find(['1', '1.1', '1.2', '1.2', '1.3', '2'])).toHaveLength(1)
  })

  it.each([
    ['a plain count', ['1', '2', '3', '4']],
    ['a count that does not go on', ['1', '2', '2']],
    ['a list of its own', ['1', '2', '3', '1)', '2)', '3)', '4']],
    ['counts below each number', ['1', '1.1', '1.2', '2', '2.1', '2.2', '3']],
  ])('is none in %s', (_, labels) => expect(find(labels)).toEqual([]))
})
