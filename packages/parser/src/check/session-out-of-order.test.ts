import { describe, expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { sessionOutOfOrder } from './session-out-of-order.js'

const find = (...starts: string[]) => {
  const items = starts.map((start) => ({
    label: null,
    text: 'Session',
    start,
    end: null,
    references: [],
    items: [],
  }))
  return sessionOutOfOrder.find(factsInput({ agendas: [{ title: null, group: null, items }] }))
}

describe('a session out of order', () => {
  it('is told', () => {
    expect(find('09:30', '15:45', '13:30', '15:00')).toEqual([
      {
        severity: 'warning',
        message:
          'Session at 15:45 stands between those at 09:30 and 13:30; a time between the two is expected.',
        pointer: '/agendas/0/items/1/start',
      },
    ])
  })

  it.each([
    ['side by side', ['09:30', '09:30', '11:00']],
    ['of two tracks', ['09:30', '11:00', '14:00', '09:30', '11:00']],
    ['on a clock of twelve hours', ['09:30', '11:00', '02:00', '16:00']],
    ['the last of which begins a track of its own', ['09:30', '11:00', '14:00', '09:30']],
    ['one of which has no day', ['2021-10-05T09:30', '08:00', '2021-10-05T11:00']],
  ])('is none of sessions %s', (_, starts) => expect(find(...starts)).toEqual([]))
})
