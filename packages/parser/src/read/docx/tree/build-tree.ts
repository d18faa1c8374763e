import type { Root, RootContent } from 'mdast'
import type { RunningHead } from '../../../document/document.js'
import type { MammothDocument, MammothNode } from './mammoth-tree.js'
import { startBlocks, type WordFacts } from './to-blocks.js'
import { toNotes } from './to-notes.js'
import { framedContent, toRows, toTable } from './to-table.js'

/** Builds the mdast tree of a Word file from the slices that mammoth has read, one after the other. */
export interface TreeBuilder {
  /** The next blocks of the text; `continuesTable`: the first of them is the rest of the last table so far. */
  readonly addText: (nodes: readonly MammothNode[], continuesTable: boolean) => void
  /** A header or footer, which goes beside the tree. */
  readonly addHead: (head: Omit<RunningHead, 'children'>, nodes: readonly MammothNode[]) => void
  /** Ends the text and puts the notes behind it. */
  readonly endText: (notes: MammothDocument['notes'] | null) => void
  readonly finish: () => Root
}

/** Begins with an empty tree: blocks without tables of contents and without empty paragraphs, labels as Word prints them. */
export function startTree(facts: WordFacts): TreeBuilder {
  const maker = startBlocks(facts)
  const children: RootContent[] = []
  const runningHeads: RunningHead[] = []

  const toContent = (nodes: readonly MammothNode[]): RootContent[] =>
    nodes.flatMap((node): RootContent[] => {
      if (node.type === 'paragraph') return maker.toBlocks(node.children, false)
      if (node.type === 'bookmarkStart') maker.bookmark(node.name)
      if (node.type !== 'table') return []
      const framed = framedContent(node)
      if (framed) return toContent(framed)
      const table = toTable(node, maker)
      return table.children.length > 0 ? [table] : []
    })

  return {
    addText: (nodes, continuesTable) => {
      const [first, ...rest] = nodes
      const last = children.at(-1)
      const goesOn = continuesTable && first?.type === 'table' && last?.type === 'table'
      if (goesOn) for (const row of toRows(first, maker)) last.children.push(row)
      for (const block of toContent(goesOn ? rest : nodes)) children.push(block)
    },
    addHead: (head, nodes) => {
      const made = toContent(nodes)
      if (made.length > 0) runningHeads.push({ ...head, children: made })
    },
    endText: (notes) => {
      maker.endText()
      if (notes) for (const note of toNotes(maker, notes, facts.marks)) children.push(note)
    },
    finish: () => {
      const root: Root = { type: 'root', children }
      if (runningHeads.length > 0) root.data = { runningHeads }
      return root
    },
  }
}
