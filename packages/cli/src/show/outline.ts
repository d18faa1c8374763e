import type { DocumentRecord, Section } from '@rapporteur/schema'
import { printable } from '../terminal/printable.js'
import { type TreeNode, tree } from '../terminal/tree.js'
import { heading } from './heading.js'
import type { Page } from './page.js'
import { treeStyle } from './tree-style.js'

/** The headings of a document of no known kind, of which little else can be told. */
export function outline({ kind, sections }: DocumentRecord, page: Page): string[] {
  const nodes = kind === 'other' ? sections.flatMap(nodeOf) : []
  return nodes.length === 0
    ? []
    : [...heading('Outline', '', page), ...tree(nodes, page.width, treeStyle(page))]
}

function nodeOf({ label, title, sections }: Section): TreeNode[] {
  if (title === null) return []
  return [
    { label: printable(label ?? ''), text: printable(title), note: '', nodes: sections.flatMap(nodeOf) },
  ]
}
