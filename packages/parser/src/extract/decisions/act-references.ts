import type { Span } from '../../document/document.js'
import { inferred, type Traced } from '../../document/found.js'
import type { ReferenceMention } from '../references/find-references.js'

/** Groups and subjects are no documents of a decision. */
const notDocuments: ReadonlySet<string> = new Set([
  'study-group',
  'question',
  'external-standard-body',
  'other',
])

/** Each identifier of a document in the act once, in reading order. */
export function referencesIn(
  mentions: readonly ReferenceMention[],
  offset: number,
  { start: from, end: to }: Span,
): Traced<string>[] {
  const seen = new Set<string>()
  const references: Traced<string>[] = []
  for (const { start, end, id, type } of mentions) {
    if (offset + start < from || offset + end > to || notDocuments.has(type) || seen.has(id)) continue
    seen.add(id)
    references.push(inferred(id, { start: offset + start, end: offset + end }, 'decision/reference'))
  }
  return references
}
