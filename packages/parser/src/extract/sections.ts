import type { Section } from '@rapporteur/schema'
import type { Block, Document } from '../document/document.js'
import { inferred, read, readLines, type Traced } from '../document/found.js'
import type { AnnexPart, Outline, SectionPart } from '../outline/outline.js'
import { annexTitle } from './annexes.js'

/** The whole document as an outline: annexes, headings and numbered paragraphs, each with the text under it. */
export function extractSections(outline: Outline): Traced<Section[]> {
  return outline.sections.map((section) => toSection(section, outline))
}

function toSection(section: SectionPart, outline: Outline): Traced<Section> {
  const { opening, annex } = section
  const { document } = outline
  const opensAnnex = annex?.heading === opening
  const text = section.blocks.filter((block) => !outline.isFurniture(block))
  return {
    label: section.label ? inferred(section.label, labelSpan(opening), 'section/label') : null,
    title: opensAnnex
      ? titleOfAnnex(document, annex)
      : section.titled
        ? readLines(document, { start: opening.textStart, end: opening.end }, 'section/heading')
        : null,
    text: textOf(document, text, section),
    sections: section.sections.map((inner) => toSection(inner, outline)),
  }
}

function labelSpan(block: Block) {
  return block.label ? { start: block.start, end: block.textStart } : block
}

function titleOfAnnex(document: Document, annex: AnnexPart) {
  const title = annexTitle(annex)
  return title && read(document, title, 'section/annex-title')
}

/** The running text; an untitled section begins with its own opening block, whose label is left out. */
function textOf(document: Document, blocks: readonly Block[], section: SectionPart) {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return ''
  const start = first === section.opening ? first.textStart : first.start
  return readLines(document, { start, end: last.end }, 'section/text')
}
