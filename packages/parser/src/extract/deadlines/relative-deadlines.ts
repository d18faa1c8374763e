import { addDuration, subtractDuration } from '../../dates/calendar.js'
import { type DateMention, findDates } from '../../dates/find-dates.js'
import { findRelativeDates, type RelativeDate } from '../../dates/relative.js'
import { timeBeside } from '../../dates/time-of-day.js'
import type { Block, Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { type Sentence, sentencesOf } from './sentences.js'
import { actionOf } from './stated.js'

/** A deadline that is counted from something, in offsets of the canonical text. */
export interface RelativeDeadline {
  readonly relative: RelativeDate
  readonly span: Span
  readonly action: Span
  /** The full ISO date it falls on, null where the anchor's date is not known. */
  readonly date: string | null
  /** The time of day that stands in brackets behind the distance: (16:00 UTC). */
  readonly clock: { readonly time: string; readonly zone: string | null; readonly span: Span } | null
  /** The date as the sentence itself works it out, with its place in the canonical text, or null. */
  readonly printed: { readonly mention: DateMention; readonly span: Span } | null
}

/** How far behind the distance the date may stand that it comes to. */
const farthestPrinted = 30

/** What the dates are counted from: full ISO dates, null where unknown. */
export interface AnchorDates {
  readonly meeting: string | null
  readonly document: string | null
}

/** The deadlines of a block that are given as a distance: 会议开始至少六周前, at least twelve calendar days before the meeting. */
export function findRelative(
  outline: Outline,
  block: Block,
  anchors: AnchorDates,
  year: number | null,
): RelativeDeadline[] {
  const found = findRelativeDates(block.wide)
  if (found.length === 0) return []
  const sentences = sentencesOf(block.wide)
  const standing = isStandingRule(outline, block)
  return found.flatMap((relative) => {
    const sentence = sentences.find(({ start, end }) => relative.start >= start && relative.start < end)
    if (!sentence) return []
    const text = block.wide.slice(sentence.start, sentence.end)
    if (!languages.some(({ deadlines: { obliges } }) => obliges.test(text))) return []
    if (languages.some(({ deadlines: { reports } }) => reports.test(text))) return []
    const words = block.text.slice(relative.start, relative.end)
    const exact = !languages.some(({ deadlines: { workingDay } }) => workingDay.test(words))
    const told = printedDate(block, relative, sentence, year)
    const printed = told?.mention.to === anchors.meeting ? null : told
    return [
      {
        relative,
        span: { start: block.textStart + relative.start, end: block.textStart + relative.end },
        action: actionOf(block, sentence),
        date:
          printed?.mention.to ?? (standing || relative.several || !exact ? null : resolve(relative, anchors)),
        clock: clockBehind(block, relative.end),
        printed,
      },
    ]
  })
}

const bracket = /^[^()。.;]{0,12}\(/u

/** The time of day in the bracket right behind a distance. */
function clockBehind({ wide, textStart }: Block, end: number): RelativeDeadline['clock'] {
  const opening = bracket.exec(wide.slice(end))?.[0].length
  if (opening === undefined) return null
  const place = end + opening
  for (const { dates } of languages) {
    const found = timeBeside(wide, place, place, dates)
    if (found && wide.charAt(found.end) === ')')
      return {
        time: found.time,
        zone: found.zone,
        span: { start: textStart + place, end: textStart + found.end },
      }
  }
  return null
}

/** The date that the words say the distance comes to: 会议开幕前十二天，即4月15日; four weeks before the meeting (by 5 May 2017). */
function printedDate(
  { text, textStart }: Block,
  { start, end }: RelativeDate,
  sentence: Sentence,
  year: number | null,
): RelativeDeadline['printed'] {
  const rest = text.slice(start, sentence.end)
  for (const mention of findDates(rest, { year })) {
    if (start + mention.start > end + farthestPrinted) break
    const ahead = foldWidth(rest.slice(0, mention.start))
    if (mention.from !== mention.to || mention.to.length < 10) continue
    if (languages.some(({ deadlines: { spelledOut } }) => spelledOut.test(ahead)))
      return {
        mention,
        span: { start: textStart + start + mention.start, end: textStart + start + mention.end },
      }
  }
  return null
}

function resolve({ anchor, after, offset }: RelativeDate, { meeting, document }: AnchorDates): string | null {
  const from = anchor === 'meeting-start' ? meeting : anchor === 'document-date' ? document : null
  if (from === null) return null
  return after ? addDuration(from, offset) : subtractDuration(from, offset)
}

/** Terms of reference speak of every meeting, not of one. */
function isStandingRule(outline: Outline, block: Block): boolean {
  const annex = outline.annexes.find(({ from, to }) => block.index >= from && block.index < to)
  const titles = annex
    ? [annex.heading, ...annex.title]
    : outline.document.blocks.slice(0, outline.letterhead.to ? 0 : 6)
  return titles.some(({ text }) => languages.some(({ deadlines }) => deadlines.standingRules.test(text)))
}
