import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeRecords } from './format.js'
import { deadlineTable, decisionTable } from './table-format.js'
import { deadlineOn, hostileTexts, recordWith } from './testing/record.js'

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data

test('a row holds a deadline and the document that it is from', () => {
  const csv = writeRecords(
    [recordWith({ deadlines: [deadlineOn('2019-06-18', 'Register', '12:00')] })],
    deadlineTable,
  )
  expect(rowsOf(csv)).toEqual([
    {
      date: '2019-06-18',
      time: '12:00',
      zone: '',
      action: 'Register',
      basis: 'stated',
      offset: '',
      anchor: '',
      document: 'TSB Circular 141',
      id: 'T17-TSB-CIR-0141',
      document_date: '2019-03-05',
      kind: 'circular',
      language: 'en',
      url: 'https://www.itu.int/md/T17-TSB-CIR-0141',
      file: 'c141.txt',
    },
  ])
})

test('a decision keeps its own action beside the columns of its document', () => {
  const decision = {
    id: '3-1',
    paragraph: '3',
    section: null,
    body: 'SG2',
    action: 'agree',
    status: 'taken',
    text: 'SG2 agreed to "tides", ebb; and flow.',
    references: ['TD1', 'TD2'],
    assignee: null,
    due: null,
  } as const
  const [row] = rowsOf(
    writeRecords([recordWith({ decisions: [{ ...decision, references: ['TD1', 'TD2'] }] })], decisionTable),
  )
  expect(row).toMatchObject({ paragraph: '3', action: 'agree', text: decision.text, references: 'TD1; TD2' })
})

test.each(hostileTexts)('%j is one cell that no spreadsheet runs', (text) => {
  const rows = rowsOf(
    writeRecords([recordWith({ deadlines: [deadlineOn('2019-06-18', text)] })], deadlineTable),
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.action).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u)
})
