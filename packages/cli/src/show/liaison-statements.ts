import type { DocumentRecord, LiaisonStatement } from '@rapporteur/schema'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { heading } from './heading.js'
import type { Page } from './page.js'

/** The liaison statements: number and document at the left, where they go and what for beside it. */
export function liaisonStatements({ liaisonStatements }: DocumentRecord, page: Page): string[] {
  if (liaisonStatements.length === 0) return []
  const names = liaisonStatements.map(({ id, document }) =>
    printable([id, document].filter(Boolean).join(' · ')),
  )
  const name = columnWidth(names, 24)
  return [
    ...heading('Liaison statements', '', page),
    ...liaisonStatements.flatMap((statement, index) =>
      columns(
        [
          { text: names[index] as string, width: name, style: page.colours.yellow },
          { text: printable(factsOf(statement)), width: page.width - name - 4 },
        ],
        2,
      ),
    ),
  ]
}

function factsOf({ to, purpose, due }: LiaisonStatement): string {
  const facts = [
    to.length === 0 ? null : `to ${to.join(', ')}`,
    purpose === null ? null : `for ${purpose}`,
    due === null ? null : `answer by ${due}`,
  ]
  return facts.filter(Boolean).join(' · ')
}
