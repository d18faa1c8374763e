import type { LiaisonStatementPurpose } from '@rapporteur/schema'
import { findDates } from '../../dates/find-dates.js'
import type { Cell, Document, Span, Table } from '../../document/document.js'
import { type Found, inferred } from '../../document/found.js'
import { foldSpace, foldWidth } from '../../document/text.js'
import { languageOf } from '../../language/index.js'
import { findReferences } from '../references/find-references.js'
import { dateFound, purposeOf, purposeWord, readStatement } from './read-statement.js'
import { recipientsIn } from './recipients.js'
import type { Statement } from './statement.js'

type Column = 'id' | 'document' | 'to' | 'purpose' | 'due'
const columnOrder: readonly Column[] = ['due', 'to', 'purpose', 'id', 'document']

/**
 * The statements that a table says are sent: a column of them in a table of outcomes, or a row each in a table
 * of outgoing liaison statements.
 *
 * @param heading title of the section that the table stands in, or the line above it
 */
export function statementsInTable(
  document: Document,
  table: Table,
  heading: string,
  year: number | null,
): Statement[] {
  const [header, ...rows] = table.rows
  if (!header) return []
  const titles = header.map((cell) => foldWidth(textOf(cell)))
  const column = titles.findIndex((title) => isOutgoing(title))
  const roles = titles.map(roleOf)
  if (
    roles.includes('to') &&
    (isOutgoing(heading) || column >= 0 || roles.includes('due')) &&
    !isIncoming(heading)
  )
    return rows.flatMap((row) => statementOfRow(document, row, header, roles, year))
  if (column < 0) return []
  const at = header[column]?.column
  return rows.flatMap((row) => {
    const cell = row.find((candidate) => candidate.column === at)
    return (cell?.blocks ?? [])
      .map((block) => readStatement(document, { start: block.textStart, end: block.end }, year))
      .filter((statement) => statement.keys.length > 0)
  })
}

function textOf(cell: Cell | undefined): string {
  return foldSpace(cell?.blocks.map(({ text }) => text).join(' ') ?? '')
}

function isOutgoing(title: string): boolean {
  const { liaisonStatements: words } = languageOf(title)
  return words.outgoing.test(title) && !words.incoming.test(title)
}

function isIncoming(title: string): boolean {
  const { liaisonStatements: words } = languageOf(title)
  return words.noun.test(title) && words.incoming.test(title) && !words.outgoing.test(title)
}

function roleOf(title: string): Column | null {
  const { columns } = languageOf(title).liaisonStatements
  return columnOrder.find((role) => columns[role].test(title)) ?? null
}

function statementOfRow(
  document: Document,
  row: readonly Cell[],
  header: readonly Cell[],
  roles: readonly (Column | null)[],
  year: number | null,
): Statement[] {
  let id: Found<string> | null = null
  let paper: Found<string> | null = null
  let purpose: Found<LiaisonStatementPurpose> | null = null
  let due: Found<string> | null = null
  const to: Found<string>[] = []
  for (const cell of row) {
    const role = roles[header.findIndex(({ column }) => column === cell.column)] ?? null
    const span = spanOf(cell)
    if (!span) continue
    const wide = document.wide.slice(span.start, span.end)
    const language = languageOf(wide)
    if (language.liaisonStatements.none.test(wide.trim())) continue
    for (const mention of findReferences(wide)) {
      const place = { start: span.start + mention.start, end: span.start + mention.end }
      if (mention.type === 'liaison-statement' && role !== 'to')
        id ??= inferred(mention.id.replace(/^.*-(?=LS)/u, ''), place, 'liaison-statement/id')
      if (mention.type === 'temporary-document' && (role === 'document' || role === 'id'))
        paper ??= inferred(mention.id, place, 'liaison-statement/document')
    }
    if (role === 'to') {
      to.push(...recipientsIn(document, span))
      const title = foldWidth(textOf(header.find(({ column }) => column === cell.column)))
      purpose ??= purposeOf(title, span, languageOf(title))
    }
    if (role === 'purpose') purpose ??= purposeWord(wide, span) ?? purposeOf(wide, span, language)
    const date = role === 'due' ? findDates(wide, { year })[0] : undefined
    if (date) due ??= dateFound(date, span.start)
  }
  if (!id && !paper && to.length === 0) return []
  return [
    {
      id,
      document: paper,
      to,
      purpose,
      due,
      keys: [paper?.value, id?.value].filter((key) => key !== undefined),
    },
  ]
}

function spanOf(cell: Cell): Span | null {
  const first = cell.blocks[0]
  const last = cell.blocks.at(-1)
  return first && last ? { start: first.textStart, end: last.end } : null
}
