import { splitLabel } from '../../document/label.js'
import type { Line } from './lines.js'
import type { Row } from './rows.js'

/** Fewer lines, or lines of fewer parts, are no table. */
const leastRows = 3
const leastColumns = 3
const separator = /\t| \/ /u

/**
 * The rows of a table whose columns were typed, or whose cells were flattened to ` / `: lines one behind the other
 * that have equally many parts. Null where none begins at the place.
 */
export function columnsAt(lines: readonly Line[], from: number): Row[] | null {
  const rows: Row[] = []
  for (let position = from; position < lines.length; position++) {
    const row = partsOf(lines[position] as Line)
    if (row === null || row.length !== (rows[0]?.length ?? row.length)) break
    rows.push(row)
  }
  return rows.length >= leastRows ? rows : null
}

/** A numbered line is a paragraph or an item; a label with its value is a letterhead's. */
function partsOf(line: Line): Row | null {
  if (line.opens || splitLabel(line.text).label !== '') return null
  const parts = line.text.split(separator)
  if (parts.length < leastColumns || parts.some((part) => /[:：]$/u.test(part))) return null
  let from = 0
  return parts.map((text) => {
    const at = line.text.indexOf(text, from)
    from = at + text.length
    return [{ ...line, opens: 'cell', text, column: line.column + at, bookmarks: [] }]
  })
}
