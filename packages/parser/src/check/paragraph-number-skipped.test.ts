import { describe, expect, it } from 'vitest'
import { readInput } from '../testing/check-input.js'
import { paragraphNumberSkipped } from './paragraph-number-skipped.js'

const zh = [
  '会议向所有人员开放。',
  '欢迎以任何形式提交文稿。',
  '工作语文为英文。',
  '会议室见入口处屏幕。',
  '参加会议不收费。',
  '会后将发布报告。',
]
const en = [
  'The meeting is open to all.',
  'Contributions are welcome.',
  'The language is English.',
  'The room is shown on the screens.',
  'There is no fee.',
  'A report will follow.',
]
const find = (lines: readonly string[]) => paragraphNumberSkipped.find(readInput(lines.join('\n')))
const numbered = (texts: readonly string[], labels: readonly string[]) =>
  labels.map((label, order) => `${label}\t${texts[order]}`)

describe('a paragraph number that is skipped', () => {
  it.each([
    [zh, ['1', '2', '4', '5']],
    [en, ['1', '2', '4', '5']],
  ])('is told', (texts, labels) => {
    expect(find(numbered(texts, labels))).toEqual([
      {
        severity: 'warning',
        message: 'Paragraph 4 follows paragraph 2; 3 is expected between them.',
        pointer: '/sections/2/label',
      },
    ])
  })

  it('is told at the second level', () => {
    expect(
      find([
        '1\tOpening',
        ...numbered(en, ['1.1', '1.2', '1.4', '1.5']),
        '2\tClosing',
        '2.1\tThe meeting was closed.',
      ]),
    ).toEqual([
      {
        severity: 'warning',
        message: 'Paragraph 1.4 follows paragraph 1.2; 1.3 is expected between them.',
        pointer: '/sections/0/sections/2/label',
      },
    ])
  })

  it.each([
    ['all numbers are there', numbered(zh, ['1', '2', '3', '4'])],
    ['too many are missing', numbered(en, ['1', '2', '8', '9'])],
    [
      'the number stands in the middle of a line',
      ['1\t会议向所有人员开放。', '2\t欢迎提交文稿。3 工作语文为英文。', '4\t会议室见屏幕。', '5\t不收费。'],
    ],
    [
      'a count begins again below the next number',
      ['1\tOpening', ...numbered(en, ['1.1', '1.2', '1.3']), '2\tClosing', ...numbered(en, ['2.1', '2.2'])],
    ],
  ])('is none where %s', (_, lines) => expect(find(lines)).toEqual([]))
})
