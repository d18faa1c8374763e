import type { MammothNode } from './mammoth-tree.js'

/** The paragraphs in reading order, those of inner tables among them, and what stands between them. */
export function flatParagraphs(nodes: readonly MammothNode[]): MammothNode[] {
  return nodes.flatMap((node) =>
    node.type === 'table' || node.type === 'tableRow' || node.type === 'tableCell'
      ? flatParagraphs(node.children)
      : [node],
  )
}
