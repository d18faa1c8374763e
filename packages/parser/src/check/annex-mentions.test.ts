import { describe, expect, it } from 'vitest'
import { outlineOf } from '../testing/outline-of.js'
import { annexMentions, normalLabel } from './annex-mentions.js'

const labels = (text: string) =>
  outlineOf(text)
    .document.blocks.flatMap(annexMentions)
    .map(({ label }) => label)

describe('mentions of annexes', () => {
  it.each([
    ['职责范围见附件1。', ['1']],
    ['会议实用信息如附件A所示。', ['A']],
    ['日程包含在附件3中，表格见附件4。', ['3', '4']],
    ['见附件1和2。', ['1', '2']],
    ['见附件一至附件三。', ['1', '2', '3']],
    ['按照职责范围（见附件E）继续工作。', ['E']],
    ['见本通函附件2。', ['2']],
    ['The programme is in Annex 3.', ['3']],
    ['See Annexes 1, 2 and 4 below.', ['1', '2', '4']],
    ['See Annexes A to C.', ['A', 'B', 'C']],
    ['The form in Annex A1 should be used.', ['A.1']],
    ['Please return Annex 2 to this letter by Friday.', ['2']],
  ])('are found in %s', (text, expected) => expect(labels(text).sort()).toEqual(expected))

  it.each([
    '该联络声明载于TD84附件C。',
    '提交电信标准化局第195号通函附件2中的表格。',
    '《无线电规则》附件3适用。',
    '该建议书附件A作了修改。',
    '附件：2件',
    '随函附件一份。',
    'as amended in TD 84, Annex C',
    'Use Annex 2 to TSB Circular 195.',
    'Clause 5 of Annex A/Y.1234 was deleted.',
    'Annex B of the Recommendation was kept.',
    'The rooms were annexed in 2020.',
    'Resolution 32 and its Annex 1 apply.',
  ])('of other documents, and no mentions, are left: %s', (text) => expect(labels(text)).toEqual([]))
})

it('gives labels one form', () => {
  expect(['A1', 'a.1', '三', '２', ' B'].map(normalLabel)).toEqual(['A.1', 'A.1', '3', '2', 'B'])
})
