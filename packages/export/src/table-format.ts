import { type DocumentRecord, recordName } from '@rapporteur/schema'
import { stringify } from 'csv-stringify/sync'
import { cleanLine, webAddress } from './clean.js'
import type { Format } from './format.js'

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

const documentColumns = ['document', 'id', 'document_date', 'kind', 'language', 'url', 'file'] as const

/**
 * Deadlines as comma-separated values (RFC 4180): a row each, with the document that it was read from. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export const deadlineTable: Format = tableFormat(
  ['date', 'time', 'zone', 'action', 'basis', 'offset', 'anchor'],
  (record) =>
    record.deadlines.map(({ actions, ...deadline }) => ({
      ...deadline,
      action: actions.map(({ text }) => text).join('; '),
    })),
)

/** Decisions as comma-separated values, in the way of {@link deadlineTable}. */
export const decisionTable: Format = tableFormat(
  ['paragraph', 'section', 'body', 'action', 'status', 'text', 'references', 'assignee', 'due'],
  (record) =>
    record.decisions.map(({ references, ...decision }) => ({
      ...decision,
      references: references.join('; '),
    })),
)

function tableFormat(columns: readonly string[], rowsOf: (record: DocumentRecord) => readonly Row[]): Format {
  const all = [...columns, ...documentColumns]
  return {
    before: csv([all]),
    between: '',
    after: '',
    write: (record) => {
      const own = documentCells(record)
      return csv(rowsOf(record).map((row) => all.map((column) => own[column] ?? row[column] ?? '')))
    },
  }
}

function documentCells(record: DocumentRecord): Row {
  return {
    document: recordName(record),
    id: record.id,
    document_date: record.date,
    kind: record.kind,
    language: record.language,
    url: webAddress(record.url),
    file: record.source.name,
  }
}

function csv(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cleanLine(cell) : cell)))
  return stringify(cells, { escape_formulas: true, record_delimiter: '\r\n' })
}
