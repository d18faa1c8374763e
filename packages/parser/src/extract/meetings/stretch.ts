import type { Block, Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { isTitleLike } from '../../outline/shape.js'
import { sentencesOf } from '../deadlines/sentences.js'
import { findLetterheadLabels } from '../letterhead/letterhead-labels.js'

/** A piece of the canonical text in which a meeting may be named with its date. */
export interface Stretch extends Span {
  /** The subject of a letter, the title of an annex or report, or a sentence. */
  readonly kind: 'subject' | 'title' | 'sentence'
  /** Half-width, line feeds as they are; position 0 is `start`. */
  readonly text: string
  /** What stands ahead of a sentence in its paragraph, up to `start`. */
  readonly ahead?: string
}

/** Blocks at the top of a report that may hold its title. */
const titleBlocks = 12

/** The pieces to look through, the likeliest first: subject, titles, then the text in reading order. */
export function stretchesOf(outline: Outline): Stretch[] {
  const { blocks } = outline.document
  const letter = isLetter(outline)
  const stretches: Stretch[] = []
  const subject = subjectOf(outline)
  if (subject) stretches.push(subject)
  else if (!letter)
    for (const block of blocks.slice(0, Math.max(outline.letterhead.to, titleBlocks)))
      if (block.text.length < 200 && /\d/u.test(block.wide))
        push(stretches, outline, titledBy(block, blocks) ?? block, block, 'title')
  for (const block of blocks.slice(outline.body.from, letter ? outline.body.to : blocks.length)) {
    if (outline.isFurniture(block) || !mayName(block) || isStandingRule(outline, block)) continue
    for (const sentence of sentencesOf(block.text))
      stretches.push(
        cut(
          outline,
          block.textStart + sentence.start,
          block.textStart + sentence.end,
          'sentence',
          block.wide.slice(0, sentence.start),
        ),
      )
  }
  for (const { heading, title } of outline.annexes)
    push(stretches, outline, title[0] ?? heading, title[title.length - 1] ?? heading, 'title')
  return stretches
}

/** The title that a line in brackets goes on: `Report of the meeting of SG13` above `(Geneva, 6-15 March 2024)`. */
function titledBy({ index, wide, cell }: Block, blocks: readonly Block[]): Block | undefined {
  const above = blocks[index - 1]
  return !cell && wide.startsWith('(') && above && !above.cell && isTitleLike(above) ? above : undefined
}

function push(
  stretches: Stretch[],
  outline: Outline,
  first: Block,
  last: Block,
  kind: Stretch['kind'],
): void {
  stretches.push(cut(outline, first.textStart, last.end, kind))
}

function cut(outline: Outline, start: number, end: number, kind: Stretch['kind'], ahead = ''): Stretch {
  return { start, end, kind, ahead, text: outline.document.wide.slice(start, end) }
}

/** Somebody is greeted, or somebody signs under a letterhead. */
export function isLetter(outline: Outline): boolean {
  return (
    outline.salutation !== null ||
    (outline.letterhead.to > 0 && outline.signature.to > outline.signature.from)
  )
}

/** The words behind the letterhead's label of the subject, of all its lines. */
function subjectOf(outline: Outline): Stretch | null {
  const head = outline.document.blocks.slice(outline.letterhead.from, outline.letterhead.to)
  const place = head.findIndex(({ text }) =>
    languages.some(({ meetings }) => meetings.subject.test(foldWidth(text))),
  )
  const label = head[place]
  if (!label) return subjectInLine(outline, head)
  const behind = head.slice(place + 1)
  const next = behind.findIndex(opensLabel)
  const lines = (next < 0 ? behind : behind.slice(0, next)).filter(
    (block) => block.text !== '' && (!label.cell || block.cell?.row === label.cell.row),
  )
  const own = /^[^:：\t]{0,12}(?:[:：\t] ?)?(?:\/ )?/u.exec(label.text)?.[0].length ?? 0
  const rest = label.text.length - own
  const start = rest > 3 ? label.textStart + own : lines[0]?.textStart
  const end = lines[lines.length - 1]?.end ?? label.end
  return start === undefined || start >= end ? null : cut(outline, start, end, 'subject')
}

/** `Reference:`, `Copy:`: another line of the letterhead begins. */
function opensLabel({ wide }: Block): boolean {
  return languages.some(({ outline }) => outline.headLabel.test(wide))
}

/** The subject of a letterhead that was flattened to one line: from its label to the next. */
function subjectInLine(outline: Outline, head: readonly Block[]): Stretch | null {
  for (const { text, textStart } of head) {
    const labels = findLetterheadLabels(text)
    const place = labels.findIndex(({ label }) => label === 'subject')
    const subject = labels[place]
    if (!subject) continue
    const value = text.slice(subject.end, labels[place + 1]?.start)
    const start = textStart + subject.end + value.length - value.trimStart().length
    return value.trim() === '' ? null : cut(outline, start, start + value.trim().length, 'subject')
  }
  return null
}

/** Cheap: only a block with a digit and a word for a meeting can name one with its date. */
function mayName({ text }: Block): boolean {
  return (
    /\d|月/u.test(text) &&
    /会|论坛|讲习班|培训|演练|挑战赛|黑客松|meet|\bmet\b|workshop|seminar|webinar|training|drill|hackathon|roundtable|forum|symposium|assembly|conference|summit|plenary/iu.test(
      text,
    )
  )
}

/** The milestones of terms of reference plan meetings that the document is not about. */
function isStandingRule(outline: Outline, block: Block): boolean {
  const annex = outline.annexes.find(({ from, to }) => block.index >= from && block.index < to)
  if (!annex) return false
  return [annex.heading, ...annex.title].some(({ text }) =>
    languages.some(({ deadlines }) => deadlines.standingRules.test(text)),
  )
}
