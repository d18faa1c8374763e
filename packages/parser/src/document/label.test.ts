import { describe, expect, it } from 'vitest'
import { bareLabel, splitLabel } from './label.js'

describe('splitLabel', () => {
  it.each([
    ['7.3\t会议注意到', '7.3', '会议注意到'],
    ['1\tOpening', '1', 'Opening'],
    ['a)\t确定范围', 'a)', '确定范围'],
    ['ａ）\t确定范围', 'ａ）', '确定范围'],
    ['（一）总则', '（一）', '总则'],
    ['一、开幕', '一、', '开幕'],
    ['1、开幕', '1、', '开幕'],
    ['3. Approval of the agenda', '3.', 'Approval of the agenda'],
    ['10.2 The meeting noted', '10.2', 'The meeting noted'],
    ['9.5会议审议', '9.5', '会议审议'],
    ['3.4 Member States were invited', '3.4', 'Member States were invited'],
    ['8 与其他组的合作', '8', '与其他组的合作'],
    ['5 日程草案见附件A。', '5', '日程草案见附件A。'],
    ['3 时间安排', '3', '时间安排'],
    ['5 2015年6月30日的信函仍然有效。', '5', '2015年6月30日的信函仍然有效。'],
    ['2 Approval of the agenda', '2', 'Approval of the agenda'],
    ['iv. CG-COP', 'iv.', 'CG-COP'],
    ['(b) the draft', '(b)', 'the draft'],
    ['•\t研究', '•', '研究'],
    ['– to study', '–', 'to study'],
    ['- 国际电联各成员国主管部门；', '-', '国际电联各成员国主管部门；'],
    ['A.1\tRapporteur group', 'A.1', 'Rapporteur group'],
    ['A. Opening of the meeting', 'A.', 'Opening of the meeting'],
    ['A. Scope', 'A.', 'Scope'],
    ['3a)\tReports', '3a)', 'Reports'],
    ['3b) Reports', '3b)', 'Reports'],
    ['4 与会者请注册', '4', '与会者请注册'],
  ])('parts %j', (paragraph, label, text) => {
    expect(splitLabel(paragraph)).toEqual({ label, text })
  })

  it.each([
    '2017年6月7日，日内瓦',
    '12 March 2018',
    '3 Member States abstained',
    '41个成员国的代表',
    '09.30 Opening ceremony',
    '10.00 – 10.15 Coffee break',
    '+41 22 730 6206',
    '1211 Geneva 20',
    'J. Smith',
    '5G networks',
    'A',
    '1',
    '-',
    'In 2017 the group met',
    '-5 dB at the output',
  ])('leaves %j whole', (paragraph) => {
    expect(splitLabel(paragraph)).toEqual({ label: '', text: paragraph })
  })
})

describe('bareLabel', () => {
  it.each([
    ['a)', 'a'],
    ['（一）', '一'],
    ['5.1.', '5.1'],
    ['一、', '一'],
    ['iv.', 'iv'],
    ['•', ''],
    ['–', ''],
  ])('takes the signs off %j', (label, bare) => {
    expect(bareLabel(label)).toBe(bare)
  })
})
