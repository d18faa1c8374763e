import { expect, it } from 'vitest'
import { paperNumber } from './paper-number.js'

it.each([
  ['TSAG – R 2 – E', 'report', '2', 'TSAG', null],
  ['COM 17 – R 12 – E', 'report', '12', 'SG17', null],
  ['FG-XY-R-004', 'report', '4', 'FG XY', null],
  ['Report 2', 'report', '2', null, null],
  ['TD 120 Rev.1', 'temporary-document', '120', null, 1],
  ['TD 085R1', 'temporary-document', '85', null, 1],
  ['TD011-R1', 'temporary-document', '11', null, 1],
  ['SG9-TD163/GEN', 'temporary-document', '163/GEN', 'SG9', null],
  ['SG16-TD88R1/PLEN', 'temporary-document', '88/PLEN', 'SG16', 1],
  ['TD 88 Rev.2 (GEN)', 'temporary-document', '88/GEN', null, 2],
  ['STUDY GROUP 17 – CONTRIBUTION 25', 'contribution', '25', 'SG17', null],
  ['C 17', 'contribution', '17', null, null],
  ['TSAG-LS6', 'liaison-statement', '6', 'TSAG', null],
  ['第2号报告', 'report', '2', null, null],
  ['第17研究组 – 报告12', 'report', '12', 'SG17', null],
  ['临时文件120（修订1）', 'temporary-document', '120', null, 1],
  ['文稿 17', 'contribution', '17', null, null],
])('%s is a %s with number %s', (text, series, number, group, revision) => {
  const paper = paperNumber(text)
  expect(paper).toMatchObject({ series, number, group })
  expect(paper?.amendment?.number ?? null).toBe(revision)
})

it('is none in titles, dates, questions and sentences', () => {
  for (const text of [
    'Report of the meeting',
    'Geneva, 1-4 May 2017',
    '16/13',
    'TD 12 was introduced',
    '2017年报告',
    'Contribution of 3 members',
    '第17研究组',
  ])
    expect(paperNumber(text)).toBeNull()
})
