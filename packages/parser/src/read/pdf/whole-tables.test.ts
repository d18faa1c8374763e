import { expect, test } from 'vitest'
import { flowLine } from '../../testing/pdf-words.js'
import { type FlowTable, withWholeTables } from './whole-tables.js'

const table = (rows: readonly (readonly string[])[], opensPage = true, starts = [50, 200]): FlowTable => ({
  table: { starts, rows: [], left: 50, right: 450, top: 0, bottom: 0 },
  opensPage,
  rows: rows.map((row) => row.map((text) => ({ lines: text ? [flowLine(text, 100)] : [], columnSpan: 1 }))),
})
const shown = (flows: readonly object[]) =>
  flows.map((flow) =>
    'rows' in flow
      ? (flow as FlowTable).rows.map((row) =>
          row.map(({ lines }) => lines.map(({ text }) => text).join(' / ')),
        )
      : flow,
  )

test('a table that goes on on the next page is one, with its head once', () => {
  const flows = [
    table([
      ['Group', 'Report'],
      ['RG-WM', 'TD130'],
    ]),
    table([
      ['Group', 'Report'],
      ['RG-WP', 'TD131'],
    ]),
  ]
  expect(shown(withWholeTables(flows))).toEqual([
    [
      ['Group', 'Report'],
      ['RG-WM', 'TD130'],
      ['RG-WP', 'TD131'],
    ],
  ])
})

test('a row that the end of the page cuts is one', () => {
  const flows = [
    table([
      ['Group', 'Report'],
      ['RG-WM', 'TD130 was sent'],
    ]),
    table([
      ['', 'for action'],
      ['RG-WP', 'TD131'],
    ]),
  ]
  expect(shown(withWholeTables(flows))[0]).toEqual([
    ['Group', 'Report'],
    ['RG-WM', 'TD130 was sent / for action'],
    ['RG-WP', 'TD131'],
  ])
})

test('tables with other columns, or lower on the page, are others', () => {
  expect(withWholeTables([table([['a', 'b']]), table([['c', 'd']], true, [50, 260])])).toHaveLength(2)
  expect(withWholeTables([table([['a', 'b']]), table([['c', 'd']], false)])).toHaveLength(2)
})
