import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, Table, TableRow } from 'mdast'
import { cleanLine, webAddress } from '../clean.js'

/** A run of plain text on one line. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value: cleanLine(value) }
}

/** Text in bold. */
export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

/** A link where the address is one that may be followed, else the words alone. */
export function link(words: string, address: string): PhrasingContent {
  const url =
    address.includes('@') && !address.includes(':') ? `mailto:${cleanLine(address)}` : webAddress(address)
  if (url === null) return text(words)
  return { type: 'link', url, children: [text(words)] } as Link
}

/** A heading, 1 the highest; deeper than 6 stays 6. */
export function heading(depth: number, ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children }
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** A tight list of such items. */
export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

/** An item of a list, with the list below it where it has one. */
export function item(children: readonly PhrasingContent[], below: List | null = null): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...children), ...(below ? [below] : [])] }
}

/** A table; its first row is its heading row, shorter rows are filled up. */
export function table(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(1, ...rows.map((row) => row.length))
  return {
    type: 'table',
    children: rows.map(
      (row): TableRow => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, column) => ({
          type: 'tableCell',
          children: [text(row[column] ?? '')],
        })),
      }),
    ),
  }
}
