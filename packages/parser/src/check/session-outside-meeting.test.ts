import { describe, expect, it } from 'vitest'
import { factsInput, meetingOf } from '../testing/check-input.js'
import { sessionOutsideMeeting } from './session-outside-meeting.js'

const item = (start: string, items: ReturnType<typeof sessions> = []) => ({
  label: null,
  text: 'Session',
  start,
  end: null,
  references: [],
  items,
})
function sessions(
  ...starts: string[]
): { label: null; text: string; start: string; end: null; references: string[]; items: never[] }[] {
  return starts.map((start) => ({
    label: null,
    text: 'Session',
    start,
    end: null,
    references: [],
    items: [],
  }))
}
const meetings = [meetingOf('2021-10-04', '2021-10-06')]

describe('a session outside the meeting', () => {
  it('is told once for each day', () => {
    const agendas = [
      {
        title: null,
        group: 'FG QN',
        items: [item('2021-10-04'), item('2021-10-08', sessions('2021-10-08T09:30', '2021-10-08T11:00'))],
      },
    ]
    expect(sessionOutsideMeeting.find(factsInput({ meetings, agendas }))).toEqual([
      {
        severity: 'warning',
        message:
          'Session on 2021-10-08 lies outside the meeting of FG QN from 2021-10-04 to 2021-10-06; a day of the meeting is expected.',
        pointer: '/agendas/0/items/1/start',
      },
    ])
  })

  it('is told of the opening', () => {
    const opened = [{ ...meetingOf('2021-10-04', '2021-10-06'), opens: '2021-10-03T09:30' }]
    expect(
      sessionOutsideMeeting.find(factsInput({ meetings: opened })).map(({ pointer }) => pointer),
    ).toEqual(['/meetings/0/opens'])
  })

  it('is none for another group, for a time without a day, and in another meeting of the group', () => {
    const of = (group: string | null, start: string) => [{ title: null, group, items: [item(start)] }]
    expect(sessionOutsideMeeting.find(factsInput({ meetings, agendas: of('SG17', '2021-10-08') }))).toEqual(
      [],
    )
    expect(sessionOutsideMeeting.find(factsInput({ meetings, agendas: of(null, '2021-10-08') }))).toEqual([])
    expect(sessionOutsideMeeting.find(factsInput({ meetings, agendas: of('FG QN', '09:30') }))).toEqual([])
    const eve = [...meetings, meetingOf('2021-10-08', '2021-10-08')]
    expect(
      sessionOutsideMeeting.find(factsInput({ meetings: eve, agendas: of('FG QN', '2021-10-08') })),
    ).toEqual([])
  })
})
