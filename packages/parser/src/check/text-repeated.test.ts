import { expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { textRepeated } from './text-repeated.js'

const lines = [
  '第一个城市的测量结果表明，夜间的噪声水平明显低于白天，与会者对此进行了详细的讨论，并要求提供原始数据，以便在下一次会议之前进行核对和比较，同时起草一份简短的说明。',
  'The second field trial was longer than the first and confirmed its results in all three cities.',
  'The chair thanked the hosts of the trial and invited written contributions on the method.',
  'Several participants asked for another trial in the mountains, where reflections are stronger.',
]

it('tells of a text that was pasted twice', () => {
  expect(textRepeated.find(factsInput({}, [...lines, ...lines].join('\n')))).toMatchObject([
    {
      severity: 'warning',
      message: '4 of 8 long paragraphs stand in the document twice; each is expected once.',
    },
  ])
})

it('leaves a text that repeats little', () => {
  expect(
    textRepeated.find(
      factsInput({}, [...lines, lines[1], 'Yes.', 'Yes.', 'Yes.', 'Yes.', 'Yes.'].join('\n')),
    ),
  ).toEqual([])
})
