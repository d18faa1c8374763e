import { expect, it } from 'vitest'
import { type Baseline, fallen, formatBaseline } from './baseline.js'
import { withTable } from './readme-table.js'

const baseline: Baseline = {
  authored: {
    wholeRecords: 1,
    groundedness: 1,
    fields: {
      deadlines: { precision: 0.9, recall: 1, f1: 0.9473, softF1: 0.9473 },
      'deadlines.date': { recall: 0, f1: 0, softF1: 0 },
    },
  },
}
const { authored } = baseline
const deadlines = { precision: 0.9, recall: 1, f1: 0.9473, softF1: 0.9473 }

it('nothing has fallen where every figure is as high, or a field is new', () => {
  expect(fallen(baseline, baseline)).toEqual([])
  expect(
    fallen(baseline, {
      authored: { wholeRecords: 1, groundedness: 1, fields: { ...authored?.fields, people: { f1: 0 } } },
    }),
  ).toEqual([])
})

it('every figure that has fallen is named', () => {
  const fields = { ...authored?.fields, deadlines: { ...deadlines, precision: 0.8999 } }
  expect(fallen(baseline, { authored: { wholeRecords: 0.9, groundedness: 1, fields } })).toEqual([
    'authored wholeRecords: 0.9, was 1',
    'authored deadlines precision: 0.8999, was 0.9',
  ])
})

it('a field that is not measured any more has fallen', () => {
  const fields = { deadlines }
  expect(fallen(baseline, { authored: { wholeRecords: 1, groundedness: 1, fields } })).toContain(
    'authored deadlines.date f1: not measured, was 0',
  )
})

it('the file is JSON with one field a line', () => {
  const file = formatBaseline(baseline)
  expect(JSON.parse(file)).toEqual(baseline)
  expect(file).toContain('\n      "deadlines.date": { "recall": 0, "f1": 0, "softF1": 0 }\n')
})

it('the README gets a table of the fields between its markers, whatever stood there', () => {
  const page = (between: string) =>
    `# A\n\n<!-- figures: written by pnpm evaluate --update -->\n${between}\n<!-- end of figures -->\n\nmore\n`
  const once = withTable(page('old'), baseline)
  expect(once).toBe(
    page(
      `
|              | authored: precision | authored: recall | authored: F1 | authored: soft F1 |
| ------------ | ------------------: | ---------------: | -----------: | ----------------: |
| \`deadlines\`  |               0.900 |            1.000 |        0.947 |             0.947 |
| whole record |               1.000 |                  |              |                   |
| groundedness |               1.000 |                  |              |                   |
`,
    ),
  )
  expect(withTable(once, baseline)).toBe(once)
  expect(() => withTable('# A', baseline)).toThrow('in the README')
})
