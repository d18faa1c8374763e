import { expect, test } from 'vitest'
import { type TreeNode, tree } from './tree.js'
import { displayWidth } from './width.js'

const same = (text: string) => text
const plain = { rail: same, label: same, note: same }
const node = (label: string, text: string, nodes: TreeNode[] = [], note = ''): TreeNode => ({
  label,
  text,
  note,
  nodes,
})

test('rails join siblings and lead to what is below', () => {
  const nodes = [node('1', '开幕', [node('a', 'Welcome'), node('b', '通过议程')]), node('2', 'Closing')]
  expect(tree(nodes, 80, plain)).toEqual(['├─ 1 开幕', '│  ├─ a Welcome', '│  └─ b 通过议程', '└─ 2 Closing'])
})

test('a text that wraps hangs under itself', () => {
  const nodes = [
    node('5.1', '各工作组的会议安排以及各课题报告人组的会议安排和联合会议', [node('', 'Joint sessions')]),
  ]
  expect(tree(nodes, 32, plain)).toEqual([
    '└─ 5.1 各工作组的会议安排以及各',
    '   │   课题报告人组的会议安排和',
    '   │   联合会议',
    '   └─ Joint sessions',
  ])
})

test('a note stands behind the text where it fits, else below', () => {
  expect(tree([node('1', '范围', [], '2 items')], 30, plain)).toEqual(['└─ 1 范围  2 items'])
  expect(tree([node('1', 'Relationships with others', [], 'TD1, TD2')], 32, plain)).toEqual([
    '└─ 1 Relationships with others',
    '     TD1, TD2',
  ])
})

test('a very deep tree stays on the page', () => {
  let deep = node('1', '很深的一项很深的一项很深的一项')
  for (let depth = 0; depth < 30; depth++)
    deep = node('1', 'A level of the tree that goes on for a while', [deep])
  expect(tree([deep], 40, plain).every((line) => displayWidth(line) <= 40)).toBe(true)
})

test('a label that is a line of its own wraps with its text', () => {
  const lines = tree([node('a label as long as a sentence can be', '内容')], 30, plain)
  expect(lines).toEqual(['└─ a label as long as a', '   sentence can be 内容'])
})
