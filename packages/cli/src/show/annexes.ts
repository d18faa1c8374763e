import type { Annex, DocumentRecord } from '@rapporteur/schema'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { codeWords } from './codes.js'
import { heading } from './heading.js'
import type { Page } from './page.js'

/** The annexes: label, title, what they hold. */
export function annexes({ annexes }: DocumentRecord, page: Page): string[] {
  if (annexes.length === 0) return []
  const { width, colours } = page
  const label = columnWidth(
    annexes.map((annex) => printable(annex.label ?? '')),
    Math.min(16, width / 4),
  )
  const kind = columnWidth(annexes.map(kindOf), Math.min(22, width * 0.28))
  const title = width - label - kind - 6
  return [
    ...heading('Annexes', '', page),
    ...annexes.flatMap((annex) =>
      columns(
        [
          { text: printable(annex.label ?? ''), width: label, style: colours.yellow },
          { text: kindOf(annex), width: kind, style: colours.dim },
          { text: printable(annex.title ?? ''), width: title },
        ],
        2,
      ),
    ),
  ]
}

function kindOf({ kind }: Annex): string {
  return kind === 'other' ? '' : codeWords(kind)
}
