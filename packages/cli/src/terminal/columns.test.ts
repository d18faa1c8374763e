import { expect, test } from 'vitest'
import { columns } from './columns.js'

test('cells stand side by side by display width', () => {
  expect(
    columns(
      [
        { text: '李华', width: 6 },
        { text: 'vice chair', width: 10 },
      ],
      2,
    ),
  ).toEqual(['  李华    vice chair'])
})

test('a cell that wraps goes on below itself', () => {
  const lines = columns([
    { text: 'To', width: 4 },
    { text: '各成员国主管部门', width: 8 },
  ])
  expect(lines).toEqual(['To    各成员国', '      主管部门'])
})

test('style dresses the words and not the padding, and no line ends in spaces', () => {
  const style = (text: string) => `<${text}>`
  expect(
    columns([
      { text: 'a', width: 3, style },
      { text: 'b', width: 3, style },
      { text: '', width: 3 },
    ]),
  ).toEqual(['<a>    <b>'])
})
