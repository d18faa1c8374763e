import { expect, it } from 'vitest'
import { factsInput, meetingOf } from '../testing/check-input.js'
import { studyPeriodMismatch } from './study-period-mismatch.js'

const frontMatter = {
  number: null,
  studyPeriod: '2017-2020',
  questions: [],
  source: null,
  purpose: null,
  keywords: [],
  abstract: null,
  action: null,
  originalLanguage: null,
}
const find = (date: string | null, held: string | null = null) =>
  studyPeriodMismatch.find(
    factsInput({
      kind: 'meeting-report',
      date,
      frontMatter,
      meetings: held ? [meetingOf(held, held, 'held')] : [],
    }),
  )

it('tells of a date that the period does not hold', () => {
  expect(find('2023-06-02')).toEqual([
    {
      severity: 'warning',
      message:
        'Study period 2017-2020 is printed on a document of 2023-06-02; the period that holds its date is expected.',
      pointer: '/frontMatter/studyPeriod',
    },
  ])
  expect(find(null, '2015-06-02')).toHaveLength(1)
})

it.each(['2016-12-05', '2017-05-01', '2020-09-01', '2022-01-20'])('leaves %s', (date) =>
  expect(find(date)).toEqual([]),
)

it('tells nothing without a date', () => expect(find(null)).toEqual([]))
