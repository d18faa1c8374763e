import type { TermsOfReference, TermsOfReferenceItem, TermsOfReferenceSection } from '@rapporteur/schema'
import type { Block, Document, Table } from '../../document/document.js'
import { type Found, inferred, read, readLines, type Traced } from '../../document/found.js'
import { bareLabel } from '../../document/label.js'
import { foldWidth } from '../../document/text.js'
import type { Outline } from '../../outline/outline.js'
import { readFrontPage } from '../front-matter/read-front-page.js'
import { isCaption } from '../tables.js'
import { findEstablished, findFounder, findLifetime, findParent, parentInTitle } from './facts.js'
import { findParts, type TermsPart } from './find-parts.js'
import { completeGroup, groupInTitle, type IntroducedGroup, introducedGroups } from './group.js'
import type { Item } from './items.js'
import { findSections, type Section } from './sections.js'
import { findNameInTitle } from './title.js'
import { isKnownHeading } from './topics.js'

/**
 * The terms of reference that a document holds, in order: annexes and headings that are named so, documents
 * that are nothing else, and annexes whose headings are those of Recommendation ITU-T A.7. A mention in a
 * sentence or in a table is none.
 */
export function extractTermsOfReference(outline: Outline): Traced<TermsOfReference[]> {
  const found: Traced<TermsOfReference>[] = []
  const parts = findParts(outline)
  const introduced = parts.length > 0 ? introducedGroups(outline.document) : []
  for (const part of parts) {
    const blocks = blocksOf(outline, part)
    if (blocks.length === 0) continue
    const sections = findSections(blocks)
    if (isBelieved(part, sections)) found.push(termsOf(outline, part, blocks, sections, introduced))
  }
  return found
}

function termsOf(
  outline: Outline,
  part: TermsPart,
  blocks: readonly Block[],
  sections: readonly Section[],
  introduced: readonly IntroducedGroup[],
): Traced<TermsOfReference> {
  const { document } = outline
  const titles = [part.title, part.outerTitle].filter((title) => title !== null)
  const named = titles
    .map((title) => groupInTitle(document, title))
    .find(({ name, acronym }) => name || acronym)
  const group = completeGroup(document, named ?? { name: null, acronym: null }, introduced, part.to)
  const inTitle = titles.map((title) => parentInTitle(document, title)).find((parent) => parent !== null)
  return {
    group: { name: group.name, acronym: group.acronym },
    parent:
      findParent(document, sections, blocks) ??
      inTitle ??
      findFounder(outline, group, blocks) ??
      parentInPaper(outline),
    established: findEstablished(outline, group, blocks),
    lifetime: findLifetime(document, sections),
    sections: sections.map((section) => tracedSection(document, section)),
  }
}

/** The group that the title of the whole paper names: Terms of reference of three groups under Study Group 20. */
function parentInPaper(outline: Outline): Found<string> | null {
  const title = readFrontPage(outline)?.title
  return title && findNameInTitle(title.value) ? parentInTitle(outline.document, title) : null
}

/** The blocks of the text: no page furniture, and no tables but those that the text is laid out in. */
function blocksOf(outline: Outline, part: TermsPart): Block[] {
  const blocks: Block[] = []
  const layouts = new Map<Table, boolean>()
  const isLaidOut = (table: Table) => {
    const known = layouts.get(table) ?? isLayout(table)
    layouts.set(table, known)
    return known
  }
  for (const block of outline.document.blocks.slice(part.from, part.to)) {
    if (outline.isFurniture(block)) {
      if (/^_{5,}$/u.test(block.text) && blocks.length > 0) break
      continue
    }
    if (block.cell ? isLaidOut(block.cell.table) : !isTableCaption(outline, block)) blocks.push(block)
  }
  return blocks
}

function isTableCaption(outline: Outline, block: Block): boolean {
  return isCaption(block) && outline.document.blocks[block.index + 1]?.cell !== null
}

/** A table of one column, or one whose first column holds headings. */
function isLayout({ rows }: Table): boolean {
  if (rows.every((row) => row.length === 1)) return true
  const known = rows.filter((row) => isKnownHeading(row[0]?.blocks.map(({ text }) => text).join(' ') ?? ''))
  return known.length >= 3 && known.length * 2 >= rows.length
}

function isBelieved({ evidence }: TermsPart, sections: readonly Section[]): boolean {
  if (evidence === 'text') return sections.length > 0
  const topics = new Set(titledTopics(sections))
  if (evidence === 'many-headings')
    return topics.size >= 4 && [...core].filter((topic) => topics.has(topic)).length >= 2
  if (topics.size >= 3 && [...core].some((topic) => topics.has(topic))) return true
  return evidence === 'list' ? countItems(sections) >= 2 || topics.size >= 2 : false
}

/** Topics that terms of reference have and practical information has not. */
const core: ReadonlySet<string> = new Set([
  'scope',
  'objectives',
  'tasks',
  'relationships',
  'parent-group',
  'leadership',
  'deliverables',
  'patents',
])

function titledTopics(sections: readonly Section[]): string[] {
  return sections.flatMap(({ heading, topic, sections: below }) => [
    ...(heading?.title && topic !== 'other' ? [topic] : []),
    ...titledTopics(below),
  ])
}

function countItems(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + section.items.length + countItems(section.sections), 0)
}

function tracedSection(document: Document, section: Section): Traced<TermsOfReferenceSection> {
  const { heading, topic, text } = section
  const words = heading?.title ?? heading?.block ?? text ?? section.items[0]?.text
  return {
    label: heading ? labelOf(document, heading.block) : null,
    title: heading?.title ? read(document, heading.title, 'terms-of-reference/heading') : null,
    topic: words ? inferred(topic, words, 'terms-of-reference/topic') : topic,
    text: text ? readLines(document, text, 'terms-of-reference/section-text') : '',
    items: section.items.map((item) => tracedItem(document, item)),
    sections: section.sections.map((below) => tracedSection(document, below)),
  }
}

function tracedItem(document: Document, item: Item): Traced<TermsOfReferenceItem> {
  return {
    label: labelOf(document, item.block),
    text: readLines(document, item.text, 'terms-of-reference/item'),
    items: item.items.map((below) => tracedItem(document, below)),
  }
}

/** The label without its point or bracket; null for a bullet. */
function labelOf(document: Document, block: Block): Found<string> | null {
  const bare = bareLabel(block.label)
  if (bare === '') return null
  const start = block.start + foldWidth(block.label).indexOf(bare)
  return read(document, { start, end: start + bare.length }, 'terms-of-reference/label')
}
