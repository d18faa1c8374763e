import { expect, it } from 'vitest'
import { compare } from './compare.js'
import type { Evaluated } from './evaluate.js'
import { recordComparison } from './record-comparison.js'
import { reportLines } from './report.js'
import { summarize } from './summary.js'

function evaluated(name: string, expected: object, got: object, groundless: string[] = []): Evaluated {
  const outcomes = compare(recordComparison, expected, got)
  const grounding = { values: 4, groundless }
  return { name, language: 'en', kind: 'circular', format: 'text', outcomes, grounding, failure: null }
}

const good = evaluated('good.txt', { date: '2019-03-20' }, { date: '2019-03-20' })
const bad = evaluated(
  'bad.txt',
  { date: '2019-03-20', place: 'Geneva', deadlines: [{ date: '2019-06-02', basis: 'table' }] },
  {
    date: null,
    place: 'Geneva, \u001b[31m',
    deadlines: [
      { date: '2019-06-02', basis: 'stated' },
      { date: '2020-01-01', basis: 'stated' },
    ],
  },
  ['/place'],
)

it('shows every field, the parts that are not right, and the documents from the worst', () => {
  expect(reportLines(summarize([good, bad]))).toEqual([
    'documents: 2; right in every field that is scored: 0.500 (nearly: 0.500); values grounded: 0.875',
    '',
    'field              expected  read  precision  recall     F1  soft F1',
    'all                       5     6      0.333   0.400  0.363    0.363',
    'date                      2     1      1.000   0.500  0.666    0.666',
    'place                     1     1      0.000   0.000  0.000    0.000',
    'deadlines                 2     4      0.250   0.500  0.333    0.333',
    '  deadlines.date          1     2      0.500   1.000  0.666    0.666',
    '  deadlines.basis         1     2      0.000   0.000  0.000    0.000',
    '',
    'language  documents  whole  grounded     F1  soft F1',
    'en                2  0.500     0.875  0.363    0.363',
    '',
    'kind      documents  whole  grounded     F1  soft F1',
    'circular          2  0.500     0.875  0.363    0.363',
    '',
    'format  documents  whole  grounded     F1  soft F1',
    'text            2  0.500     0.875  0.363    0.363',
    '',
    'The worst documents: - missed, + extra, both misread, ? not grounded',
    '',
    'bad.txt: F1 0.222, 5 of 6 values wrong',
    '  - date: "2019-03-20"',
    '  - place: "Geneva"',
    '  + place: "Geneva, \\u001b[31m"',
    '  - deadlines.basis: "table"',
    '  + deadlines.basis: "stated"',
    '  + deadlines.date: "2020-01-01"',
    '  + deadlines.basis: "stated"',
    '  ? /place',
  ])
})

it('shows of long texts where they part', () => {
  const same = 'The same words again. '.repeat(20)
  const document = evaluated('a.txt', { subject: `${same}One end` }, { subject: `${same}Another end` })
  expect(reportLines(summarize([document])).slice(-2)).toEqual([
    '  - subject: …"e same words again. One end"',
    '  + subject: …"e same words again. Another end"',
  ])
})
