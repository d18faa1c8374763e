import type { DocumentRecord, Section } from '@rapporteur/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PageWords } from '../words/page-words.js'

/** The titled sections as links into the document; null where there are none. */
export function outline(text: string, record: DocumentRecord, words: PageWords): Element | null {
  const list = sectionList(record.sections, '/sections', text, record)
  if (list === null) return null
  return h('nav', { id: 'outline', ariaLabel: words.outline }, [h('h2', words.outline), list])
}

function sectionList(
  sections: readonly Section[],
  pointer: string,
  text: string,
  record: DocumentRecord,
): Element | null {
  const items = sections.flatMap((section, index) => {
    const own = `${pointer}/${index}`
    const below = sectionList(section.sections, `${own}/sections`, text, record)
    const origin = record.provenance[`${own}/title`]
    if (section.title === null || origin === undefined) return below === null ? [] : [h('li', below)]
    const label = section.label === null ? [] : [h('span', { className: ['label'] }, section.label), ' ']
    const link = h('a', { href: `#at-${lineStart(text, origin.start)}` }, [...label, section.title])
    return [h('li', below === null ? link : [link, below])]
  })
  return items.length === 0 ? null : h('ul', items)
}

/** Where the line begins that the place is in: the lines of the document are named by it. */
function lineStart(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1
}
