import { expect, it } from 'vitest'
import { factsInput, meetingOf } from '../testing/check-input.js'
import { meetingEndsBeforeStart } from './meeting-ends-before-start.js'

const find = (start: string, end: string) =>
  meetingEndsBeforeStart.find(factsInput({ meetings: [meetingOf(start, end)] }))

it('tells of a meeting that ends before it starts', () => {
  expect(find('2021-10-06', '2021-10-04')).toEqual([
    {
      severity: 'error',
      message:
        'Meeting ends on 2021-10-04 and starts on 2021-10-06; an end on or after the start is expected.',
      pointer: '/meetings/0/end',
    },
  ])
})

it.each([
  ['2021-10-04', '2021-10-04'],
  ['2021-10', '2021-10-04'],
  ['2021-12-28', '2022-01-03'],
  ['2021-Q3', '2021-09'],
])('leaves a meeting from %s to %s', (start, end) => expect(find(start, end)).toEqual([]))
