import { describe, expect, it } from 'vitest'
import { findNameInTitle, namesGroup } from './title.js'

describe('titles of terms of reference', () => {
  it.each([
    '职责范围',
    '职责范围：潮汐数据焦点组',
    '潮汐数据焦点组（FG-TD）的新职责范围',
    '浮标编号联合协调活动的\n经更新的职责范围',
    '审议委员会的权限和工作方法',
    'Terms of reference',
    'Terms of Reference:\nITU-T Focus Group on Tidal Data',
    'Focus Group on Tidal Data – Terms of Reference (ToR)',
    'Revised ToR for RG-WM',
    'Mandate and working methods of the review committee',
  ])('%s', (title) => expect(findNameInTitle(title)).not.toBeNull())
})

describe('titles that only speak of them', () => {
  it.each([
    '报告人组、其职责范围和主席',
    '职责范围见附件3',
    '会议按照职责范围和日期举行',
    'Working Parties, their terms of reference and chairs',
    'The terms of reference are in Annex 3',
    'Directors of the Bureaux',
    '会议议程',
  ])('%s', (title) => expect(findNameInTitle(title)).toBeNull())
})

it('knows a group by its word or by its acronym', () => {
  expect(
    ['潮汐数据焦点组', 'Correspondence Group on tides', 'FG-TD', 'JCA-Buoy', 'SG3RG-AFR'].every(namesGroup),
  ).toBe(true)
  expect(['会议日程', 'Draft agenda', 'ITU-T X.509'].some(namesGroup)).toBe(false)
})
