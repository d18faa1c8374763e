import type { DocumentRecord } from '@rapporteur/schema'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { codeWords } from './codes.js'
import { heading } from './heading.js'
import type { Page } from './page.js'

/** The people whom the document names: name, role, where they come from. */
export function people({ people }: DocumentRecord, page: Page): string[] {
  if (people.length === 0) return []
  const { width, colours } = page
  const rows = people.map(({ name, role, affiliation, country }) => ({
    name: printable(name),
    role: role === null || role === 'other' ? '' : codeWords(role),
    from: printable([affiliation, country].filter(Boolean).join(', ')),
  }))
  const name = columnWidth(
    rows.map((row) => row.name),
    Math.min(30, width / 3),
  )
  const role = columnWidth(
    rows.map((row) => row.role),
    Math.min(24, width / 4),
  )
  return [
    ...heading('People', '', page),
    ...rows.flatMap((row) =>
      columns(
        [
          { text: row.name, width: name },
          { text: row.role, width: role, style: colours.dim },
          { text: row.from, width: width - name - role - 6 },
        ],
        2,
      ),
    ),
  ]
}
