import type { AgendaItem } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { agendaNumberSkipped } from './agenda-number-skipped.js'

const item = (label: string | null, text: string): AgendaItem => ({
  label,
  text,
  start: null,
  end: null,
  references: [],
  items: [],
})
const texts = ['Opening', '通过议程', 'Review of contributions', '今后的工作', 'Other business']
const find = (labels: readonly (string | null)[], join = '\n') => {
  const items = labels.map((label, order) => item(label, texts[order] ?? ''))
  const text = items.map(({ label, text: words }) => `${label ?? ''}\t${words}`).join(join)
  return agendaNumberSkipped.find(factsInput({ agendas: [{ title: null, group: null, items }] }, text))
}

describe('an agenda number that is skipped', () => {
  it.each([
    [['1', '2', '4', '5'], 'Agenda item 4 follows item 2; 3 is expected between them.'],
    [['a', 'b', 'd'], 'Agenda item d follows item b; c is expected between them.'],
    [['一', '二', '四'], 'Agenda item 四 follows item 二; 三 is expected between them.'],
  ])('is told of %j', (labels, message) => {
    expect(find(labels)).toEqual([{ severity: 'warning', message, pointer: '/agendas/0/items/2/label' }])
  })

  it.each([
    ['a full count', ['1', '2', '3']],
    ['items without labels', [null, '1', null, '3']],
    ['a count that starts again', ['1', '2', '1', '2']],
    ['counts of two kinds', ['1', 'c', '2']],
  ])('is none in %s', (_, labels) => expect(find(labels)).toEqual([]))

  it('is none where it is printed between its neighbours', () => {
    const items = [item('1', 'Opening'), item('2', '通过议程'), item('4', '今后的工作')]
    const text = '1\tOpening\n2\t通过议程\n3.\t文稿\n4\t今后的工作'
    expect(
      agendaNumberSkipped.find(factsInput({ agendas: [{ title: null, group: null, items }] }, text)),
    ).toEqual([])
  })
})
