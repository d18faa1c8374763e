import type { AgendaItem } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { agendaNumberRepeated } from './agenda-number-repeated.js'

const find = (labels: readonly string[]) => {
  const items = labels.map(
    (label, order): AgendaItem => ({
      label,
      text: `第${order}项 item`,
      start: null,
      end: null,
      references: [],
      items: [],
    }),
  )
  return agendaNumberRepeated.find(factsInput({ agendas: [{ title: null, group: null, items }] }))
}

describe('an agenda number that is used twice', () => {
  it.each([
    [['1', '2', '2', '3'], 'Agenda item 2 is used twice; 3 is expected the second time.'],
    [['a', 'b', 'b', 'c'], 'Agenda item b is used twice; c is expected the second time.'],
  ])('is told of %j', (labels, message) => {
    expect(find(labels)).toEqual([{ severity: 'warning', message, pointer: '/agendas/0/items/2/label' }])
  })

  it.each([[['1', '2', '3']], [['1', '1', '1']], [['1', '2', '1', '2']], [['2', '2', '3']]])(
    'is none in %j',
    (labels) => expect(find(labels)).toEqual([]),
  )
})
