import { attributeOf } from '../xml/scan-xml.js'

/** A header or footer as a section names it. */
export interface HeadReference {
  readonly kind: 'header' | 'footer'
  /** The pages of the section that bear it. */
  readonly pages: 'first' | 'even' | 'default'
  readonly relationshipId: string
  /** Which section of the document names it, from 0. */
  readonly section: number
}

/** Collects the headers and footers that the sections of a document name. */
export interface SectionHeads {
  /** The properties of a section begin. */
  begin(): void
  read(name: string, tag: string): void
  /** Those that are seen: one for first pages only where the section's first page has a head of its own. */
  seen(): HeadReference[]
}

/** Begins to collect. */
export function collectHeads(): SectionHeads {
  const references: HeadReference[] = []
  const withTitlePage = new Set<number>()
  let section = -1
  return {
    begin: () => {
      section++
    },
    read: (name, tag) => {
      if (name === 'titlePg') {
        if (!/^(?:0|false|off)$/u.test(attributeOf(tag, 'val') ?? '')) withTitlePage.add(section)
        return
      }
      const type = attributeOf(tag, 'type')
      references.push({
        kind: name === 'headerReference' ? 'header' : 'footer',
        pages: type === 'first' || type === 'even' ? type : 'default',
        relationshipId: attributeOf(tag, 'id') ?? '',
        section: Math.max(0, section),
      })
    },
    seen: () => references.filter(({ pages, section: of }) => pages !== 'first' || withTitlePage.has(of)),
  }
}
