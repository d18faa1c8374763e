import type { DecisionAction } from '@rapporteur/schema'
import type { Document } from '../../document/document.js'
import { read, type Traced } from '../../document/found.js'
import { languageOf } from '../../language/index.js'
import type { PlacedAct } from './placed-act.js'

const asks: ReadonlySet<DecisionAction> = new Set([
  'request',
  'invite',
  'encourage',
  'instruct',
  'authorize',
  'recommend',
  'agree',
  'decide',
])

/** Who is asked to do something, in the words of the act; null where nobody is named. */
export function assigneeOf(document: Document, act: PlacedAct): Traced<string | null> {
  if (!asks.has(act.action)) return null
  const isContent = act.action === 'agree' || act.action === 'decide'
  if (act.rule === 'decision/passive') return isContent ? null : assigneeBefore(document, act)
  if (act.verb.end <= act.start) return assigneeFirst(document, act)
  const behind = document.wide.slice(act.verb.end, Math.min(act.end, act.verb.end + 160))
  const words = languageOf(document.text.slice(act.start, act.end)).decisions
  const match = words.assignee.exec(behind)
  const assignee = match?.groups?.assignee
  if (!match || !assignee) return null
  if (isContent && !words.assigneeOpening.test(behind)) return null
  if (words.noActBefore.test(behind.slice(match[0].length))) return null
  const start = act.verb.end + match[0].indexOf(assignee)
  const span = { start, end: start + assignee.trimEnd().length }
  return read(document, span, 'decision/assignee')
}

/** Who is named first in an item of a list whose line above says what it is: TSB to publish…. */
function assigneeFirst(document: Document, act: PlacedAct): Traced<string | null> {
  const text = document.wide.slice(act.start, act.end)
  const assignee = languageOf(text).decisions.assigneeFirst.exec(text)?.groups?.assignee
  return assignee
    ? read(document, { start: act.start, end: act.start + assignee.length }, 'decision/assignee')
    : null
}

/** Who is asked in a passive: the Rapporteur was requested to…. */
function assigneeBefore(document: Document, act: PlacedAct): Traced<string | null> {
  const words = languageOf(document.text.slice(act.start, act.end)).decisions
  const before = document.text.slice(act.start, act.verb.start)
  const assignee = words.assigneeBefore?.exec(before)?.groups?.assignee
  if (!assignee) return null
  const start = act.start + before.lastIndexOf(assignee)
  return read(document, { start, end: start + assignee.length }, 'decision/assignee')
}
