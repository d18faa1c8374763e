import { expect, test } from 'vitest'
import { findRelativeDates } from './relative.js'

function relativesOf(text: string): string[] {
  return findRelativeDates(text).map(
    ({ offset, anchor, after, several }) =>
      `${offset} ${anchor}${after ? ' after' : ''}${several ? ' several' : ''}`,
  )
}

test.each([
  ['申请须在会议开始至少五周前提出', 'P5W meeting-start'],
  ['应至少在会议召开日的三（3）个星期前寄出', 'P3W meeting-start'],
  ['文件应至少在会议召开的十个日历日之前提交', 'P10D meeting-start'],
  ['最迟在主管组会议召开的六个日历周前', 'P6W parent-group-meeting'],
  ['应在抵达瑞士之日的两个月前申请', 'P2M arrival'],
  ['开幕前至少48小时', 'PT48H meeting-start'],
  ['须至少提前36小时申请', 'PT36H other'],
  ['请在本通函发布之日起三个月内答复', 'P3M document-date after'],
  ['at least two months before the meeting', 'P2M meeting-start'],
  ['not later than 10 (ten) calendar days before the opening of the workshop', 'P10D meeting-start'],
  ['six calendar weeks before the parent group meets', 'P6W parent-group-meeting'],
  ['at least three weeks before the date of arrival', 'P3W arrival'],
  ['at least 36 hours in advance', 'PT36H other'],
  ['within three months of the date of this letter', 'P3M document-date after'],
  ['at least ten days before each meeting', 'P10D meeting-start several'],
])('%s', (text, expected) => {
  expect(relativesOf(text)).toEqual([expected])
})

test.each([
  '三年前成立的课题组',
  '会期两周',
  '通常10天之后发出',
  '最迟在会议的4-5个月之前',
  '秘书处希望把会期提前一周',
  'The group was set up two years before.',
  'The session lasted two weeks.',
  'It took ten days after approval.',
])('no deadline is meant by: %s', (text) => {
  expect(relativesOf(text)).toEqual([])
})
