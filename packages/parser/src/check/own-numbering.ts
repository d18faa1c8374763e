import type { AnnexKind } from '@rapporteur/schema'
import type { Outline, SectionPart } from '../outline/outline.js'
import type { Facts } from './check.js'

/** Annexes that may quote parts of other texts, whose numbers need not follow. */
const quoting: ReadonlySet<AnnexKind> = new Set([
  'draft-recommendation',
  'table',
  'list',
  'form',
  'questionnaire',
  'report',
  'other',
])

/** Tells whether the numbers in a section are the document's own: those of the body, and of annexes written for it. */
export function hasOwnNumbering(
  facts: Facts,
  outline: Outline,
  { annex }: Pick<SectionPart, 'annex'>,
): boolean {
  if (annex === null) return true
  const kind = facts.annexes[outline.annexes.indexOf(annex)]?.kind
  return kind !== undefined && !quoting.has(kind)
}
