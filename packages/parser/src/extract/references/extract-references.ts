import type { Citation } from '@rapporteur/schema'
import { type Found, inferred, read, type Traced } from '../../document/found.js'
import type { Outline } from '../../outline/outline.js'
import { blockReferences } from './block-references.js'

interface Entry {
  readonly id: Found<string>
  readonly text: Found<string>
  readonly type: Citation['type']
  count: number
}

/**
 * What the document refers to: one entry for each identifier, in the order of first mention, with the first
 * mention as printed and the number of mentions. Page feet and running heads are not read, nor are labels.
 */
export function extractReferences(outline: Outline, referencesOf = blockReferences()): Traced<Citation[]> {
  const { document } = outline
  const entries = new Map<string, Entry>()
  for (const block of document.blocks) {
    if (outline.isFurniture(block)) continue
    for (const { start, end, id, type } of referencesOf(block)) {
      const known = entries.get(id)
      if (known) {
        known.count++
        continue
      }
      const span = { start: block.textStart + start, end: block.textStart + end }
      const rule = `reference/${type}`
      entries.set(id, { id: inferred(id, span, rule), text: read(document, span, rule), type, count: 1 })
    }
  }
  return [...entries.values()]
}
