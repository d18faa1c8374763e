import type { Decision } from '@rapporteur/schema'
import type { Document, Span } from '../../document/document.js'
import { inferred, read, type Traced } from '../../document/found.js'
import { bareLabel } from '../../document/label.js'
import { foldSpace } from '../../document/text.js'
import type { SectionPart } from '../../outline/outline.js'
import { annexTitle } from '../annexes.js'
import { assigneeOf } from './assignee.js'
import { dueIn } from './due.js'
import type { Place } from './paragraph.js'
import type { PlacedAct } from './placed-act.js'

/**
 * The decision that an act is, with its place, its body, who is asked and by when.
 *
 * @param counts how many decisions each paragraph has so far; counted on here
 * @param year year of the document, for dates without one
 */
export function decisionFrom(
  document: Document,
  act: PlacedAct,
  place: Place | undefined,
  counts: Map<string, number>,
  references: Traced<string>[],
  year: number | null,
): Traced<Decision> {
  const numbered = place?.numbered ?? null
  const titled = place?.titled ?? null
  const paragraph = numbered?.label ?? ''
  const count = (counts.get(paragraph) ?? 0) + 1
  counts.set(paragraph, count)
  const span = { start: act.start, end: act.end }
  return {
    id: inferred(paragraph === '' ? String(count) : `${paragraph}-${count}`, span, act.rule),
    paragraph: numbered ? labelOf(document, numbered) : null,
    section: titled ? read(document, titleOf(titled), 'decision/section') : null,
    body: bodyOf(document, act),
    action: inferred(act.action, act.verb, act.rule),
    status: inferred(act.status, span, act.rule),
    text: read(document, span, act.rule),
    references,
    assignee: assigneeOf(document, act),
    due: dueIn(document, act, year),
  }
}

/** The title of a section; that of an annex stands behind or below its label. */
function titleOf({ opening, annex }: SectionPart): Span {
  const ofAnnex = annex?.heading === opening ? annexTitle(annex) : null
  return ofAnnex ?? { start: opening.textStart, end: opening.end }
}

function labelOf(document: Document, section: SectionPart) {
  const { start, label } = section.opening
  const at = section.opening.label.indexOf(section.label)
  if (label !== '' && at >= 0)
    return read(document, { start: start + at, end: start + at + section.label.length }, 'decision/paragraph')
  return inferred(bareLabel(section.label), { start, end: section.opening.end }, 'decision/paragraph')
}

function bodyOf(document: Document, act: PlacedAct): Traced<string | null> {
  if (act.bodyName === null) return null
  if (!act.body) return inferred(act.bodyName, act.verb, 'decision/body')
  const words = foldSpace(document.text.slice(act.body.start, act.body.end))
  return words === act.bodyName
    ? read(document, act.body, 'decision/body')
    : inferred(act.bodyName, act.body, 'decision/body')
}
