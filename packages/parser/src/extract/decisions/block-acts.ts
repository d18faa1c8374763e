import type { DecisionAction } from '@rapporteur/schema'
import type { Block } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { languageOf } from '../../language/index.js'
import type { SectionPart } from '../../outline/outline.js'
import { trimmed } from './clause-span.js'
import {
  bodyAlone,
  decisionsBelow,
  itemActionOf,
  type List,
  labelForm,
  listBelow,
  type OpenedList,
} from './decision-list.js'
import { findActs } from './find-acts.js'
import { maskQuoted } from './mask.js'
import type { PlacedAct } from './placed-act.js'
import { imperativesPlaced } from './placed-imperatives.js'
import { invitedActs, requestedActs } from './requested-actions.js'
import { sentencesOf } from './sentences.js'
import { bodySpokenOf } from './subjects.js'

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

/** Of these, what each item below the bare verb is. */
const inherited: ReadonlySet<DecisionAction> = new Set(['agree', 'conclude', 'decide'])

/** The acts that a block tells, and the list that it opens for the blocks below it, or null. */
export function actsIn(
  block: Block,
  section: SectionPart | null,
  list: List | null,
  { group, isReport }: { readonly group: string | null; readonly isReport: boolean },
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
  if (!words.sign.test(wide) && !endsInColon && !list?.itemAction)
    return { acts: [], opened: decisionsBelow(wide, words, block, group) }

  // in a list or a cell, nobody knows who acts
  const meeting = isReport && !section?.annex && !block.cell && /^(?:\d[\d.]*)?$/u.test(block.label)
  const masked = maskQuoted(wide)
  const acts: PlacedAct[] = []
  let opens: OpenedList | null = null
  let spokenOf: string | null = null
  for (const [order, span] of sentencesOf(masked, words.sentenceEnd, wide).entries()) {
    const sentence = masked.slice(span.start, span.end)
    const found = findActs(sentence, words, group, { spokenOf, meeting }).filter(
      (act) =>
        (!isHeading || act.rule === 'decision/active') &&
        // `Approved` in a column of states decides nothing
        (act.rule !== 'decision/alone' || !block.cell || list?.kind === 'decisions'),
    )
    spokenOf = words.pronounSubject && bodySpokenOf(sentence, words, group, spokenOf)
    const at = block.textStart + span.start
    if (found.length === 0) {
      const item = list && order === 0 ? listItem(sentence, words, list, block, at, section) : []
      const invited = item.length > 0 ? [] : invitedActs(sentence, words, group, at)
      acts.push(...item, ...invited)
      // what an item of the list spells out further is a part of it
      opens = list && item.length > 0 ? null : listOpenedBy(sentence, words, block, group)
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
    opens =
      last && /:$/u.test(sentence) && spelledOut.has(last.action)
        ? {
            kind: 'decisions',
            body: last.bodyName ?? group,
            opening: block,
            itemAction:
              inherited.has(last.action) && words.contentBelow.test(sentence.slice(last.verb.end))
                ? last.action
                : null,
          }
        : null
  }
  if (isHeading && acts.length === 0) return { acts, opened: listBelow(wide, words, block, group) }
  return { acts, opened: endsInColon ? opens : null }
}

/** The list that a sentence without an act opens: `The plenary:`, `The following agreements were reached:`, `SG 5 is invited to:`. */
function listOpenedBy(
  sentence: string,
  words: DecisionsWords,
  block: Block,
  group: string | null,
): OpenedList | null {
  if (!/:$/u.test(sentence)) return null
  const body = bodyAlone(sentence, words, group)
  if (body !== null || words.decisionsBelow.test(sentence))
    return {
      kind: 'decisions',
      body: body ?? group,
      opening: block,
      itemAction: body === null ? itemActionOf(sentence, words) : null,
    }
  const kind = words.invited.test(sentence) ? 'requests' : words.proposal.test(sentence) ? 'proposal' : null
  return kind && { kind, body: group, opening: block, itemAction: null }
}

/** The act that an item of a list is: its own verb, or what the line above the list makes of it. */
function listItem(
  sentence: string,
  words: DecisionsWords,
  list: List,
  block: Block,
  at: number,
  section: SectionPart | null,
): PlacedAct[] {
  if (list.kind !== 'decisions' || words.attributeItem?.test(sentence)) return []
  const end = at + sentence.length
  const [own] = imperativesPlaced(sentence, words, 0, at, 'taken', list.body, 'decision/list-item')
  if (own) return [{ ...own, end }]
  // a numbered paragraph below `Decisions` may tell anything
  const isItem =
    block.label !== '' &&
    section?.opening !== block &&
    (list.form ?? labelForm(block.label)) === labelForm(block.label)
  if (list.itemAction === null || !isItem || words.noItem.test(sentence)) return []
  const whole = { start: at, end }
  return [
    {
      ...whole,
      action: list.itemAction,
      verb: { start: list.opening.textStart, end: list.opening.end },
      body: null,
      bodyName: list.body,
      status: 'taken',
      rule: 'decision/list-item',
    },
  ]
}
