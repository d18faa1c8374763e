import type { TermsOfReferenceTopic } from '@rapporteur/schema'
import type { Block, Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { findHeadings, type Heading } from './headings.js'
import { goesOn, type Item, type List, withItem } from './items.js'
import { topicOfIntroduction } from './topics.js'

/** A section of terms of reference as it stands in the document. */
export interface Section {
  /** The heading, or null for text above the first heading and for a paragraph that follows a list. */
  readonly heading: Heading | null
  topic: TermsOfReferenceTopic
  /** The running text: paragraphs that follow each other. */
  text: Span | null
  readonly items: Item[]
  readonly sections: Section[]
}

const furthestNextItem = 10

/**
 * The sections of terms of reference. A paragraph behind a list begins a section without a title below the
 * same heading, so that every text is one stretch of the document and stands in its order.
 */
export function findSections(blocks: readonly Block[]): Section[] {
  const headings = findHeadings(blocks)
  const outermost: Section[] = []
  let open: { section: Section; depth: number }[] = []
  let current: Section | null = null
  let list: List | null = null
  let lastText = -1
  let continued = false

  const begin = (heading: Heading) => {
    open = open.filter(({ depth }) => depth < heading.depth)
    const parent = open.at(-1)?.section
    const section = emptySection(heading, heading.topic ?? parent?.topic ?? 'other')
    section.text = heading.text
    ;(parent?.sections ?? outermost).push(section)
    open.push({ section, depth: heading.depth })
    current = section
    list = null
    lastText = heading.block.index
  }
  const untitled = (): Section => {
    const parent = open.at(-1)?.section
    const section = emptySection(null, parent?.topic ?? 'other')
    ;(parent?.sections ?? outermost).push(section)
    list = null
    return section
  }

  blocks.forEach((block, order) => {
    const heading = headings.get(block.index)
    if (heading) {
      begin(heading)
      continued = false
      return
    }
    if (block.label !== '') {
      current ??= untitled()
      list = withItem(list ?? { items: current.items, open: [] }, block)
      continued = false
      return
    }
    const item = list?.open.at(-1)?.item
    if (
      current &&
      list &&
      item &&
      item.text.end < block.start &&
      belongsToItem(blocks, order, list, current, continued, headings)
    ) {
      item.text = { start: item.text.start, end: block.end }
      continued = true
      return
    }
    continued = false
    if (!current || current.items.length > 0 || (current.text && lastText !== block.index - 1)) {
      current = untitled()
      if (/[:：]$/u.test(block.text)) current.topic = topicOfIntroduction(block.text) ?? current.topic
    }
    current.text = { start: current.text?.start ?? block.textStart, end: block.end }
    lastText = block.index
  })
  return outermost
}

function emptySection(heading: Heading | null, topic: TermsOfReferenceTopic): Section {
  return { heading, topic, text: null, items: [], sections: [] }
}

/** Tells whether an unmarked paragraph behind an item goes on with it, or leaves the list. */
function belongsToItem(
  blocks: readonly Block[],
  order: number,
  list: List,
  section: Section,
  continued: boolean,
  headings: ReadonlyMap<number, Heading>,
): boolean {
  const block = blocks[order] as Block
  const before = blocks[order - 1] as Block
  if (before.index !== block.index - 1) return false
  const end = foldWidth(before.text.slice(-1))
  if (end === ':' || end === ',' || end === '、') return true
  if (continued && !/[。.]/u.test(end)) return true
  if (/^[a-z]/u.test(block.text) && !/[.。]/u.test(end)) return true
  for (let next = order + 1; next < Math.min(blocks.length, order + furthestNextItem); next++) {
    const later = blocks[next] as Block
    if (headings.has(later.index)) break
    if (later.label !== '') {
      if (goesOn(list, later)) return true
      break
    }
  }
  const isLabelled = /[\p{L}\p{N}]/u.test(list.open[0]?.item.block.label ?? '')
  return isLabelled && section.heading === null && section.text === null && !/[:：]$/u.test(block.text)
}
