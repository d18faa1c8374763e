import { expect, it } from 'vitest'
import { readInput } from '../testing/check-input.js'
import { annexUnreferenced } from './annex-unreferenced.js'

const letter = (body: string) =>
  readInput(
    `2021年6月7日，日内瓦\n文号：电信标准化局第311号通函\n致：国际电联各成员国主管部门\n\n尊敬的先生/女士：\n${body}\n顺致敬意！\n\n附件1\n静网焦点组的职责范围\n\n焦点组研究网络可以有多安静。\n\nANNEX 2\nPractical information\n\nBadges are handed out at the entrance of the building.`,
  )

it('tells of an annex that nothing refers to', () => {
  expect(annexUnreferenced.find(letter('1\t职责范围见附件1。'))).toEqual([
    {
      severity: 'info',
      message: 'Annex 2 is referred to nowhere in the letter; a reference to it is expected.',
      pointer: '/annexes/1',
    },
  ])
})

it.each([
  '1\t职责范围见附件1，实用信息见附件2。',
  '1\tThe annexes to this letter give details; see also Annex 1.',
  '1\t不提附件编号。',
  '1\tNothing is said.',
])('leaves %s', (body) => expect(annexUnreferenced.find(letter(body))).toEqual([]))
