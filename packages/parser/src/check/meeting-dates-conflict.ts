import { type DateMention, findDates } from '../dates/find-dates.js'
import { findGroups } from '../extract/groups/find-groups.js'
import { languages } from '../language/index.js'
import type { Check } from './check.js'
import { type Finding, warning } from './finding.js'
import { isLetter } from './is-letter.js'

/** Paragraphs of the body that a letter needs to say what it announces. */
const opening = 12

/** A meeting that the subject and the body of a letter put on days that differ as by a slip of the pen. */
export const meetingDatesConflict: Check = {
  rule: 'meeting-dates-conflict',
  find({ facts, outline }) {
    if (facts.subject === null || !isLetter(facts)) return []
    const year = facts.date === null ? null : Number(facts.date.slice(0, 4))
    const [announced, ...others] = findDates(facts.subject, { year }).filter(isStretch)
    if (!announced || others.length > 0) return []
    const group = facts.meetings[0]?.group ?? null
    let differing: DateMention | null = null
    for (const block of outline.document.blocks.slice(outline.body.from, outline.body.to).slice(0, opening)) {
      if (!/\d/u.test(block.text)) continue
      const text = block.wide
      for (const mention of findDates(text, { year }).filter(isStretch)) {
        // said once as in the subject, the days are not in doubt
        if (mention.from === announced.from && mention.to === announced.to) return []
        if (isSlip(announced, mention) || (isNear(announced, mention) && isOfGroup(text, group)))
          differing ??= mention
      }
    }
    return differing ? [conflict(announced, differing)] : []
  },
}

function conflict(announced: DateMention, { from, to }: DateMention): Finding {
  return warning(
    `Meeting is on ${from} to ${to} in the body and on ${announced.from} to ${announced.to} in the subject; the same days are expected.`,
    '/subject',
  )
}

function isStretch({ from, to }: DateMention): boolean {
  return from !== to && from.length === 10 && to.length === 10
}

/** The same days of another month or of another year. */
function isSlip(a: DateMention, b: DateMention): boolean {
  const sameDays = a.from.slice(8) === b.from.slice(8) && a.to.slice(8) === b.to.slice(8)
  if (!sameDays) return false
  const sameMonths = a.from.slice(5, 7) === b.from.slice(5, 7) && a.to.slice(5, 7) === b.to.slice(5, 7)
  return sameMonths || a.from.slice(0, 4) === b.from.slice(0, 4)
}

/** The same first or last day. */
function isNear(a: DateMention, b: DateMention): boolean {
  return a.from === b.from || a.to === b.to
}

/** Tells whether a paragraph speaks of the group's own meeting, and of no part of it. */
function isOfGroup(text: string, group: string | null): boolean {
  return (
    group !== null &&
    findGroups(text).some((mention) => mention.group === group) &&
    !languages.some(({ checks }) => checks.partOfMeeting.test(text))
  )
}
