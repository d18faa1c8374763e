import { expect, it } from 'vitest'
import { titleKind } from './title.js'

it.each([
  '议程',
  '议程草案',
  '第17研究组会议议程草案',
  '会议日程(草案)',
  'Agenda',
  'DRAFT AGENDA',
  'Draft agenda for the second meeting of FG Fog',
  'Proposed agenda of the TSAG meeting (Geneva, 2-5 May 2017)',
  'Study Group 5: provisional agenda',
])('%s is the title of an agenda', (text) => {
  expect(titleKind(text)).toBe('agenda')
})

it.each([
  'Workshop on Clouds Draft Programme',
  'Timetable',
  'Time plan for the meeting',
  '时间表',
  '讲习班节目单',
])('%s may be the title of a programme', (text) => {
  expect(titleKind(text)).toBe('programme')
})

it.each(['会议议程如下:', 'The agenda of the meeting is as follows:'])('%s introduces one', (text) => {
  expect(titleKind(text)).toBe('introduction')
})

it.each([
  '批准议程',
  '通过议程、文件分配和时间管理计划',
  '会议议程草案见附件2。',
  'Approval of the agenda',
  'Adoption of the draft agenda',
  'The draft agenda is in Annex 2',
  'Agenda items 3 and 4',
  'Study Group 5',
  '职责范围',
])('%s is neither', (text) => {
  expect(titleKind(text)).toBeNull()
})
