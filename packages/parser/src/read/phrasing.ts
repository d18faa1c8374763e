import type { PhrasingContent } from 'mdast'

/** A link in the text of a block. */
export interface Link {
  readonly text: string
  readonly url: string
}

/** The text as text and link nodes, whose words together are the text. */
export function toPhrasing(text: string, links: readonly Link[]): PhrasingContent[] {
  if (links.length === 0) return text === '' ? [] : [{ type: 'text', value: text }]
  const nodes: PhrasingContent[] = []
  let position = 0
  const addText = (end: number) => {
    if (end > position) nodes.push({ type: 'text', value: text.slice(position, end) })
  }
  for (const link of links) {
    const start = text.indexOf(link.text, position)
    if (start < 0) continue
    addText(start)
    nodes.push({ type: 'link', url: link.url, children: [{ type: 'text', value: link.text }] })
    position = start + link.text.length
  }
  addText(text.length)
  return nodes
}
