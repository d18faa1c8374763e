import { describe, expect, it } from 'vitest'
import { readInput } from '../testing/check-input.js'
import { annexMissing } from './annex-missing.js'

const annexes =
  '附件1\n静网焦点组的职责范围\n\n焦点组研究网络可以有多安静。\n\nANNEX 2\nPractical information\n\nBadges are handed out at the entrance of the building.'
const find = (body: string) =>
  annexMissing.find(readInput(`尊敬的先生/女士：\n${body}\n顺致敬意！\n\n${annexes}`))

describe('an annex that is missing', () => {
  it.each([
    ['1\t会议议程见附件3。', '附件3'],
    ['1\tThe agenda is in Annex 3.', 'Annex 3'],
  ])('is told: %s', (body, text) => {
    expect(find(body)).toMatchObject([
      {
        severity: 'warning',
        message: `${text} is referred to and only 1, 2 stand in the document; an annex with that label is expected.`,
      },
    ])
  })

  it('is none where a corrigendum speaks of the letter that it corrects', () => {
    const corrigendum =
      '\tRef:\n\tCorrigendum 1 to TSB Circular 168\n\n\nDear Sir/Madam,\n1\tUse the form in Annex 2.\nYours faithfully,'
    expect(annexMissing.find(readInput(corrigendum))).toEqual([])
  })

  it('is told once', () => {
    expect(find('1\t会议议程见附件3。\n2\t再次提请注意，议程见附件3。')).toHaveLength(1)
  })

  it.each([
    '1\t职责范围见附件1，实用信息见附件2。',
    '1\tSee Annex 1 and Annex C to TSB Circular 195.',
    '1\t表格见附件1.2。',
  ])('is none: %s', (body) => expect(find(body)).toEqual([]))

  it('is none in text that lost its lines', () => {
    expect(find(`1\t会议议程见附件3。${'会议向所有测量网络的人员开放。'.repeat(110)}附件3 会议议程`)).toEqual(
      [],
    )
  })

  it('is none where a line opens it that the outline does not know', () => {
    expect(find('1\t会议议程见附件3。\n附件3 会议议程 2021')).toEqual([])
  })
})
