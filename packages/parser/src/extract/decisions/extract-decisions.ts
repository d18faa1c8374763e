import type { Decision } from '@rapporteur/schema'
import type { Block } from '../../document/document.js'
import type { Traced } from '../../document/found.js'
import { languageOf } from '../../language/index.js'
import type { Outline, SectionPart } from '../../outline/outline.js'
import { type BlockReferences, blockReferences } from '../references/block-references.js'
import { referencesIn } from './act-references.js'
import { actsIn } from './block-acts.js'
import { decisionFrom } from './compose-decision.js'
import { goesOn, type List, listOfColumn, withItem } from './decision-list.js'
import { placesOf } from './paragraph.js'

/** What is known of the document before its decisions are read. */
export interface DecisionFacts {
  /** The group whose meeting it is, `TSAG`, `SG13`, `WP1/13`; null where it is not known. */
  readonly group: string | null
  /** The document is the report of a meeting, in which acts without a subject are those of the meeting. */
  readonly isReport?: boolean
  /** Year of the document, for dates without one. */
  readonly year?: number | null
  /** The references of its blocks, where somebody has read them already. */
  readonly references?: BlockReferences
}

/**
 * The decisions of a report: the sentences in which a body acts, and the acts that a working party or a group
 * asks its parent for. A sentence with several acts gives several decisions, each with its clause.
 */
export function extractDecisions(outline: Outline, facts: DecisionFacts): readonly Traced<Decision>[] {
  const { document } = outline
  const { group } = facts
  const places = placesOf(outline)
  const references = facts.references ?? blockReferences()
  const counts = new Map<string, number>()
  const decisions: Traced<Decision>[] = []
  let list = null as List | null
  for (const block of document.blocks) {
    const section = outline.sectionOf(block)
    if (isOutside(outline, block, section)) {
      list = null
      continue
    }
    if (list && !goesOn(list, block, section)) list = null
    const { acts, opened } = actsIn(block, section, listOfColumn(block, section, group) ?? list, {
      group,
      isReport: facts.isReport ?? false,
    })
    if (opened !== null) list = { ...opened, section, items: 0, form: null }
    else if (list) list = withItem(list, block)
    const place = section ? places.get(section) : undefined
    for (const act of acts) {
      const cited = referencesIn(references(block), block.textStart, act)
      decisions.push(decisionFrom(document, act, place, counts, cited, facts.year ?? null))
    }
  }
  return decisions
}

/** Letterheads, signatures, page feet, terms of reference, agendas: nothing is decided there. */
function isOutside(outline: Outline, block: Block, section: SectionPart | null): boolean {
  if (block.text === '' || outline.isFurniture(block)) return true
  if (block.index >= outline.letterhead.from && block.index < outline.letterhead.to) return true
  if (block.index >= outline.signature.from && block.index < outline.signature.to) return true
  if (!section?.annex) return false
  const { heading, title } = section.annex
  return [heading, ...title].some(({ text }) => languageOf(text).decisions.noDecisions.test(text))
}
