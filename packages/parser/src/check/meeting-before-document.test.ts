import { expect, it } from 'vitest'
import { deadlineOf, factsInput, meetingOf } from '../testing/check-input.js'
import { meetingBeforeDocument } from './meeting-before-document.js'

const past = meetingOf('2020-10-04', '2020-10-06', 'held')
const deadlines = [deadlineOf('2021-09-20', '提交书面文稿')]

it('tells of a meeting that is over while the letter prepares it', () => {
  expect(meetingBeforeDocument.find(factsInput({ meetings: [past], deadlines }))).toEqual([
    {
      severity: 'warning',
      message:
        "Meeting ends on 2020-10-06, before the letter's own date 2021-06-07, while the deadline 2021-09-20 prepares it; a meeting after the letter is expected.",
      pointer: '/meetings/0/end',
    },
  ])
})

it('leaves a letter about a past meeting, and one that names a coming meeting too', () => {
  const replies = [deadlineOf('2021-09-20', 'Replies to the questionnaire')]
  expect(meetingBeforeDocument.find(factsInput({ meetings: [past], deadlines: replies }))).toEqual([])
  const coming = meetingOf('2021-10-04', '2021-10-06')
  expect(meetingBeforeDocument.find(factsInput({ meetings: [past, coming], deadlines }))).toEqual([])
  expect(meetingBeforeDocument.find(factsInput({ meetings: [coming], deadlines }))).toEqual([])
})
