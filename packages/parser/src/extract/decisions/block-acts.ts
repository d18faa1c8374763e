import type { DecisionAction } from '@rapporteur/schema'
import type { Block } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { languageOf } from '../../language/index.js'
import type { SectionPart } from '../../outline/outline.js'
import { trimmed } from './clause-span.js'
import { bodyAlone, decisionsBelow, type List, listBelow, type OpenedList } from './decision-list.js'
import { findActs } from './find-acts.js'
import { maskQuoted } from './mask.js'
import type { PlacedAct } from './placed-act.js'
import { imperativesPlaced } from './placed-imperatives.js'
import { invitedActs, requestedActs } from './requested-actions.js'
import { sentencesOf } from './sentences.js'

/** Acts that a list below them spells out; below the others it tells what somebody is to do. */
const spelledOut: ReadonlySet<DecisionAction> = new Set([
  'agree',
  'accept',
  'approve',
  'endorse',
  'conclude',
  'decide',
  'confirm',
  'note',
])

/** The acts that a block tells, and the list that it opens for the blocks below it, or null. */
export function actsIn(
  block: Block,
  section: SectionPart | null,
  list: List | null,
  group: string | null,
): { acts: PlacedAct[]; opened: OpenedList | null } {
  const wide = block.wide
  const words = languageOf(wide).decisions
  const endsInColon = /[:：] *$/u.test(wide)
  const isHeading = section?.titled === true && section.opening === block
  if (
    isHeading &&
    (block.depth !== null ||
      block.bookmarks.some((name) => name.startsWith('_Toc')) ||
      !words.sign.test(wide))
  )
    return { acts: [], opened: listBelow(wide, words, block, group) }
  if (list?.kind === 'proposal') return { acts: [], opened: null }
  const requested = requestedActs(block, wide, words, list, group)
  if (requested.length > 0) return { acts: requested, opened: null }
  if (!words.sign.test(wide) && !endsInColon)
    return { acts: [], opened: decisionsBelow(wide, words, block, group) }

  const masked = maskQuoted(wide)
  const acts: PlacedAct[] = []
  let body: string | null = null
  let opens: List['kind'] | null = null
  for (const [order, span] of sentencesOf(masked, words.sentenceEnd, wide).entries()) {
    const sentence = masked.slice(span.start, span.end)
    const found = findActs(sentence, words, group).filter(
      (act) => !isHeading || act.rule === 'decision/active',
    )
    const at = block.textStart + span.start
    if (found.length === 0) {
      const item = list && order === 0 ? listItem(sentence, words, list, at) : []
      const invited = item.length > 0 ? [] : invitedActs(sentence, words, group, at)
      acts.push(...item, ...invited)
      opens = /:$/u.test(sentence)
        ? bodyAlone(sentence, words, group) || words.decisionsBelow.test(sentence)
          ? 'decisions'
          : words.invited.test(sentence)
            ? 'requests'
            : words.proposal.test(sentence)
              ? 'proposal'
              : null
        : null
      if (opens === 'decisions') body = bodyAlone(sentence, words, group)
      continue
    }
    found.forEach((act, position) => {
      const next = found[position + 1]
      const start = position === 0 ? 0 : act.start
      const end = next ? Math.max(next.start, act.verb.end) : sentence.length
      acts.push({
        ...trimmed(
          wide,
          span.start + Math.min(start, act.verb.start),
          span.start + end,
          block.textStart,
          next !== undefined,
        ),
        action: act.action,
        verb: { start: at + act.verb.start, end: at + act.verb.end },
        body: act.body && { start: at + act.body.start, end: at + act.body.end },
        bodyName: act.bodyName,
        status: 'taken',
        rule: act.rule,
      })
    })
    const last = found.at(-1)
    body = last?.bodyName ?? null
    opens = last && /:$/u.test(sentence) && spelledOut.has(last.action) ? 'decisions' : null
  }
  if (isHeading && acts.length === 0) return { acts, opened: listBelow(wide, words, block, group) }
  return { acts, opened: opens && endsInColon ? { kind: opens, body: body ?? group, opening: block } : null }
}

function listItem(sentence: string, words: DecisionsWords, list: List, at: number): PlacedAct[] {
  if (list.kind !== 'decisions' || words.attributeItem?.test(sentence)) return []
  return imperativesPlaced(sentence, words, 0, at, 'taken', list.body, 'decision/list-item')
    .slice(0, 1)
    .map((act) => ({
      ...act,
      end: at + sentence.length,
    }))
}
