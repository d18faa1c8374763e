import type { AgendaColumn } from '../../language/agendas-words.js'
import { languages } from '../../language/index.js'
import type { AgendaRow } from './rows.js'

/** What the columns of a table hold, by the index of the column. */
export type Columns = ReadonlyMap<number, AgendaColumn>

const order: readonly AgendaColumn[] = ['label', 'time', 'documents', 'presenter', 'text']

/** The columns that a row heads, or null where it is no row of headings. */
export function readHeader(row: AgendaRow): Columns | null {
  if (row.cells.length < 2) return null
  const columns = new Map<number, AgendaColumn>()
  for (const { column, pieces } of row.cells) {
    const text = pieces
      .map((piece) => piece.text)
      .join(' ')
      .replace(/[:\s]+$/u, '')
      .trim()
    if (text.length > 40) return null
    const role = order.find((name) => languages.some(({ agendas }) => agendas.columns[name].test(text)))
    if (!role) return null
    columns.set(column, role === 'text' && [...columns.values()].includes('text') ? 'presenter' : role)
  }
  const labels = [...columns].filter(([, role]) => role === 'label')
  const last = labels.at(-1)
  // `No. | Item | Documents`: a heading that may be a number's or a text's is the text's where no other is
  if (last && ![...columns.values()].includes('text')) columns.set(last[0], 'text')
  return columns
}
