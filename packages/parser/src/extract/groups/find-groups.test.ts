import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReferences } from '../references/find-references.js'
import { findGroups, findPartiesAlone } from './find-groups.js'

const groupsOf = (text: string) => findGroups(text).map(({ group }) => group)

describe('findGroups', () => {
  it.each([
    ['第9研究组和第十三研究组', ['SG9', 'SG13']],
    ['ITU-R第3研究组', ['ITU-R SG3']],
    ['无线电通信第4研究组与ITU-T第9研究组', ['ITU-R SG4', 'SG9']],
    ['第2/9工作组会议报告', ['WP2/9']],
    ['在SG9会议上', ['SG9']],
    ['ＳＧ９会议', ['SG9']],
    ['电信标准化顾问组（TSAG）', ['TSAG', 'TSAG']],
    ['无线电通信顾问组、电信发展顾问组', ['RAG', 'TDAG']],
    ['词汇标准化委员会', ['SCV']],
    ['关于测试的信函通信组（CG-XY）的报告', ['CG-XY']],
    ['JCA-XY第三次会议', ['JCA-XY']],
    ['FG XY焦点组第一次会议', ['FG XY']],
    ['RG- Methods报告人组', ['RG-Methods']],
    ['Study Group 9 and SG-13', ['SG9', 'SG13']],
    ['Report of the SG09 meeting', ['SG9']],
    ['COM 9 – R 4 – E', ['SG9']],
    ['Radiocommunication Study Group 4; ITU-D SG2', ['ITU-R SG4', 'ITU-D SG2']],
    ['Working Party 2/9, WP 1 / 9, WP3/9', ['WP2/9', 'WP1/9', 'WP3/9']],
    ['ITU-R WP 5D and Working Party 7B', ['WP5D', 'WP7B']],
    ['FG-XYZ, FG XYZ and FG Cloud', ['FG XYZ', 'FG XYZ', 'FG Cloud']],
    ['Agenda of FG cloud', ['FG cloud']],
    ['RG-Methods; SG9RG-EUR; SG9 RG-EUR', ['RG-Methods', 'SG9RG-EUR', 'SG9RG-EUR']],
    ['JCA-XY&Z, JCA XYZ', ['JCA-XY&Z', 'JCA-XYZ']],
    ['the Telecommunication Standardization Advisory Group', ['TSAG']],
    ['RAG, TDAG, SCV and WTSA-04', ['RAG', 'TDAG', 'SCV', 'WTSA-04']],
  ])('%s names %j', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
  })

  it.each([
    '研究组会议',
    '工作组讨论了草案',
    '第9号决议',
    '焦点组同意',
    'MSG9 and XTSAG',
    'the FG meeting was closed',
    'the FG agreed and the FG will report',
    'the JCA Chairman',
    'the study group',
    'SG 2/9',
    'WP2',
    'COMMENT 5',
  ])('names no group: %s', (text) => {
    expect(groupsOf(text)).toEqual([])
  })

  it('tells where the name stands in the given text', () => {
    const text = '参加了（ＩＴＵ－Ｒ第４研究组）会议'
    const [found] = findGroups(text)
    expect(text.slice(found?.start, found?.end)).toBe('ＩＴＵ－Ｒ第４研究组')
  })

  it('writes study groups and working parties as references do', () => {
    const sector = fc.constantFrom('', 'ITU-T ', 'ITU-R ', 'ITU-D ')
    const number = fc.integer({ min: 1, max: 25 })
    const form = fc.constantFrom<(number: number, party: number) => string>(
      (one) => `SG${one}`,
      (one) => `SG ${one}`,
      (one) => `Study Group ${one}`,
      (one) => `第${one}研究组`,
      (one, party) => `WP${party}/${one}`,
      (one, party) => `WP ${party}/${one}`,
      (one, party) => `Working Party ${party}/${one}`,
      (one, party) => `第${party}/${one}工作组`,
    )
    fc.assert(
      fc.property(sector, form, number, fc.integer({ min: 1, max: 5 }), (of, print, one, party) => {
        const text = `${of}${print(one, party)}`
        expect(groupsOf(text)).toEqual(findReferences(text).map(({ id }) => id))
      }),
    )
  })
})

it('findPartiesAlone: working parties without their study group', () => {
  expect(findPartiesAlone('第2工作组').map(({ group }) => group)).toEqual(['WP2'])
  expect(findPartiesAlone('WP1 and Working Party 3').map(({ group }) => group)).toEqual(['WP1', 'WP3'])
  expect(findPartiesAlone('WP1/9、第2/9工作组、WP5D')).toEqual([])
})
