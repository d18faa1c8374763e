import type { Section } from '@rapporteur/schema'
import { plain } from '../base/citations.js'
import type { AnnexPaper, Part } from './part.js'

/** A section as a record of the corpus shows it: without its text. */
export type Outline = Pick<Section, 'label' | 'title'> & { readonly sections: Outline[] }

/** The outline that a reader would draw of the parts and the annexes. */
export function outlineOf(body: readonly Part[], annexes: readonly AnnexPaper[]): Outline[] {
  return [
    ...sectionsOf(body, true),
    ...annexes.map(({ label, titles, parts }) => ({
      label,
      title: titles.length > 0 ? plain(titles.join(' ')) : null,
      sections: sectionsOf(parts, false),
    })),
  ]
}

function sectionsOf(parts: readonly Part[], opensWithText: boolean): Outline[] {
  const outermost: Outline[] = []
  const open: { depth: number; section: Outline }[] = []
  for (const part of parts) {
    const opening = openingOf(part)
    if (opening) {
      while ((open.at(-1)?.depth ?? 0) >= opening.depth) open.pop()
      const section = { label: opening.label, title: opening.title, sections: [] }
      const above = open.at(-1)?.section.sections ?? outermost
      above.push(section)
      open.push({ depth: opening.depth, section })
    } else if (opensWithText && open.length === 0) {
      const section = { label: null, title: null, sections: [] }
      outermost.push(section)
      open.push({ depth: 1, section })
    }
  }
  return outermost
}

function openingOf(part: Part): { label: string | null; title: string | null; depth: number } | null {
  switch (part.is) {
    case 'heading':
      return { label: bare(part.label), title: plain(part.text), depth: part.depth }
    case 'paragraph':
      return part.label === '' ? null : { label: bare(part.label), title: null, depth: part.depth }
    case 'item':
      return part.opens ? { label: bare(part.mark), title: plain(part.text), depth: part.level + 1 } : null
    case 'table':
      return null
  }
}

/** A label without its point; null where there is none. */
export function bare(label: string): string | null {
  return label === '' ? null : label.replace(/[.)、]$/u, '').replace(/^[（(]|[）)]$/gu, '')
}
