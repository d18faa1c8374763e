import type { DocumentRecord } from '@rapporteur/schema'
import { severityStyle } from '../check/finding-lines.js'
import { findings } from '../check/findings.js'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { heading } from './heading.js'
import type { Page } from './page.js'

/** What is odd about the document, with the rule that found it and the place in the file. */
export function oddities(record: DocumentRecord, page: Page): string[] {
  const found = findings(record)
  if (found.length === 0) return []
  const { colours, width } = page
  const severity = columnWidth(
    found.map((finding) => finding.severity),
    7,
  )
  const room = width - severity - 4
  return [
    ...heading('What is odd', '', page),
    ...found.flatMap((finding) => {
      const where = finding.place === '-' ? finding.rule : `${finding.rule} · ${finding.place}`
      return [
        ...columns(
          [
            { text: finding.severity, width: severity, style: severityStyle(finding.severity, colours) },
            { text: printable(finding.message), width: room },
          ],
          2,
        ),
        ...columns(
          [
            { text: '', width: severity },
            { text: where, width: room, style: colours.dim },
          ],
          2,
        ),
      ]
    }),
  ]
}
