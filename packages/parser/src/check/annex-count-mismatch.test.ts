import { expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { annexCountMismatch } from './annex-count-mismatch.js'

const annex = '\n\n附件1\n静网焦点组的职责范围\n\n焦点组研究网络可以有多安静。'
const find = (note: string, annexes = annex) =>
  annexCountMismatch.find(factsInput({}, `尊敬的先生/女士：\n1\t请注意。\n顺致敬意！\n\n${note}${annexes}`))

it.each(['附件：2件', '附件：两件', 'Annexes: 2', 'Annexes: two'])('tells of %s over one annex', (note) => {
  expect(find(note)).toEqual([
    {
      severity: 'warning',
      message:
        'The note of enclosures counts 2 and 1 annex stands in the document; the same number is expected.',
      pointer: '/annexes/0',
    },
  ])
})

it('is for information where there is no annex at all', () => {
  expect(find('附件：2件', '')).toMatchObject([{ severity: 'info', pointer: null }])
})

it.each(['附件：1件', 'Annex: 1', 'Attachments: list', '请见附件。'])('leaves %s', (note) =>
  expect(find(note)).toEqual([]),
)
