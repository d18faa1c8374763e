import type { Block, Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import type { AnnexPart, Outline, Range } from '../../outline/outline.js'
import { isBulleted, isMarkedHeading, isTitleLike } from '../../outline/shape.js'
import { annexAround, annexTitle, kindOfTitle } from '../annexes.js'
import { findNameInTitle, namesGroup } from './title.js'
import { isKnownHeading } from './topics.js'

/** A stretch of the document that is terms of reference, or may be. */
export interface TermsPart extends Range {
  /** The title that says so, or that names the group. */
  readonly title: Span | null
  /** A title around it, which may name the group. */
  readonly outerTitle: Span | null
  /** What it must hold to be believed: any text under a plain title, more where only the place speaks for it. */
  readonly evidence: 'text' | 'list' | 'headings' | 'many-headings'
}

const mostHeadBlocks = 80
const longestTitle = 150
const bracketedLabel = /[)]$/u

/** The parts of a document that are terms of reference by their title, or might be by their content. */
export function findParts(outline: Outline): TermsPart[] {
  const parts: TermsPart[] = []
  for (const annex of outline.annexes) parts.push(...partsOfAnnex(outline, annex))
  const bodyEnd = outline.annexes[0]?.from ?? outline.document.blocks.length
  const body = { from: outline.body.from, to: bodyEnd }
  const inBody = titledParts(outline, body, null, 'headings').map(
    (part): TermsPart =>
      opensAt(outline, part, body.from) && outline.document.blocks[body.from]?.label === ''
        ? { ...part, evidence: 'text' }
        : part,
  )
  parts.unshift(...inBody)
  if (inBody.length === 0) {
    const whole = wholeDocument(outline, bodyEnd)
    if (whole) parts.unshift(whole)
  }
  return parts
}

function partsOfAnnex(outline: Outline, annex: AnnexPart): TermsPart[] {
  const { document } = outline
  const title = annexTitle(annex)
  const words = title ? document.text.slice(title.start, title.end) : ''
  const from = firstBlockBehind(annex)
  const named = findNameInTitle(words)
  const inner = titledParts(outline, { from, to: annex.to }, title, 'list')
  if (named) {
    const groups = inner.filter((part) => isOtherGroup(outline, part, words))
    const to = groups[0] ? blockOf(outline, groups[0]) : annex.to
    return [{ from, to, title: trimmedTitle(annex, title), outerTitle: null, evidence: 'text' }, ...groups]
  }
  const isOther = title !== null && kindOfTitle(words) !== null
  // the mandate of a group, at the beginning of its report, is no terms of reference
  if (inner.length > 0)
    return inner.map((part) =>
      !isOther && opensAt(outline, part, from) ? { ...part, evidence: 'text' } : part,
    )
  if (isOther) return []
  const around = annexAround(outline, annex)
  const outerTitle = around && annexTitle(around)
  const isOneOfSeveral = outerTitle && findNameInTitle(document.text.slice(outerTitle.start, outerTitle.end))
  return isOneOfSeveral
    ? [{ from, to: annex.to, title, outerTitle, evidence: 'text' }]
    : [{ from, to: annex.to, title, outerTitle: null, evidence: 'many-headings' }]
}

/** The parts under titles inside a stretch of the document. */
function titledParts(
  outline: Outline,
  range: Range,
  outerTitle: Span | null,
  evidence: TermsPart['evidence'],
): TermsPart[] {
  const { blocks } = outline.document
  const titles: { first: Block; last: Block }[] = []
  for (let index = range.from; index < range.to; index++) {
    const block = blocks[index] as Block
    if (block.cell || outline.isFurniture(block) || !mayBeTitle(block) || !findNameInTitle(block.text))
      continue
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    const joinsBefore = before && index > range.from && isGroupLine(before) && !namesGroup(block.text)
    const joinsAfter = after && index + 1 < range.to && isGroupLine(after) && !namesGroup(block.text)
    titles.push({ first: joinsBefore ? before : block, last: joinsAfter && !joinsBefore ? after : block })
  }
  return titles.map(({ first, last }, order) => {
    const title = { start: first.textStart, end: last.end }
    const next =
      (titles[order + 1]?.first.index ?? 0) > last.index
        ? titles[order + 1]?.first.index
        : titles[order + 2]?.first.index
    return {
      from: last.index + 1,
      to: endOf(outline, first, last, next ?? range.to),
      title,
      outerTitle,
      evidence,
    }
  })
}

function mayBeTitle(block: Block): boolean {
  return (
    block.text.length <= longestTitle &&
    isTitleLike(block) &&
    !isBulleted(block) &&
    !bracketedLabel.test(foldWidth(block.label)) &&
    !block.text.includes('\t')
  )
}

/** A line of its own that names a group, above or below the line that says what follows. */
function isGroupLine(block: Block): boolean {
  return (
    block.label === '' &&
    !block.cell &&
    mayBeTitle(block) &&
    namesGroup(block.text) &&
    !isKnownHeading(block.text) &&
    !/[:：]$/u.test(block.text)
  )
}

/** Where terms of reference under a numbered or marked title end: at the next title of the same rank. */
function endOf(outline: Outline, first: Block, last: Block, limit: number): number {
  const { blocks } = outline.document
  const own = numberOf(first) || numberAround(blocks, first.index)
  for (let index = last.index + 1; index < limit; index++) {
    const block = blocks[index] as Block
    if (own && !block.cell && isNextNumber(own, numberOf(block))) return index
    const outranks = first.depth !== null && block.depth !== null && block.depth <= first.depth
    if (outranks && !isKnownHeading(block.text)) return index
    if (isEndRule(block) && outline.isFurniture(block)) return index
  }
  return limit
}

function numberOf(block: Block): string {
  const label = foldWidth(block.label).replace(/[.、]$/u, '')
  return /^(?:[A-Z]\.)?\d/u.test(label) && !label.endsWith(')') ? label : ''
}

const furthestNumber = 40

/** The number of the paragraph that a title without a number stands under, `''` for none. */
function numberAround(blocks: readonly Block[], index: number): string {
  for (let before = index - 1; before >= Math.max(0, index - furthestNumber); before--) {
    const block = blocks[before] as Block
    const number = block.cell ? '' : numberOf(block)
    if (number !== '') return number
  }
  return ''
}

function isNextNumber(own: string, label: string): boolean {
  if (label === '') return false
  const before = own.split('.')
  const after = label.split('.')
  if (after.length > before.length) return false
  const last = after.length - 1
  return (
    after.slice(0, last).join() === before.slice(0, last).join() &&
    Number(after[last]) === Number(before[last]) + 1
  )
}

/** A rule by itself ends what stands above it. */
function isEndRule(block: Block): boolean {
  return /^_{5,}$/u.test(block.text)
}

/** A title inside that names a group which the annex's own title does not. */
function isOtherGroup(outline: Outline, part: TermsPart, words: string): boolean {
  if (!part.title) return false
  const own = outline.document.text.slice(part.title.start, part.title.end)
  return namesGroup(own) && foldWidth(own) !== foldWidth(words)
}

/** A title right under that of the annex is the rest of it. */
function opensAt(outline: Outline, part: TermsPart, from: number): boolean {
  return blockOf(outline, part) === from
}

function blockOf(outline: Outline, part: TermsPart): number {
  const start = part.title?.start ?? 0
  let index = part.from
  while (index > 0 && (outline.document.blocks[index]?.start ?? 0) > start) index--
  return index
}

/** The first block behind the title of an annex; headings of the text below it that the title took in come first. */
function firstBlockBehind(annex: AnnexPart): number {
  return (ownTitleLines(annex).at(-1)?.index ?? annex.heading.index) + 1
}

/** The lines of an annex's title up to the first heading of the text that it took in. */
function ownTitleLines(annex: AnnexPart): readonly Block[] {
  const named = annex.title.findIndex((line) => findNameInTitle(line.text) !== null)
  const below = annex.title.findIndex(
    (line, order) => named >= 0 && order > named && isKnownHeading(line.text),
  )
  return below < 0 ? annex.title : annex.title.slice(0, below)
}

function trimmedTitle(annex: AnnexPart, title: Span | null): Span | null {
  const last = ownTitleLines(annex).at(-1)
  return title && last && last.end < title.end && last.end > title.start
    ? { start: title.start, end: last.end }
    : title
}

/** A document whose own title, at its head or in its front matter, says that it is terms of reference. */
function wholeDocument(outline: Outline, bodyEnd: number): TermsPart | null {
  const { document } = outline
  for (const block of document.blocks.slice(0, Math.min(mostHeadBlocks, bodyEnd))) {
    if (block.text.length > 300 || outline.isFurniture(block)) continue
    if (!block.cell && block.index >= outline.letterhead.to && !isMarkedHeading(block)) continue
    const words = block.text.replace(/^(?:Title|标题|题目) ?[:：\t]\s?/u, '')
    if (!findNameInTitle(words)) continue
    const from = Math.max(block.cell?.table.to ?? block.index + 1, outline.body.from)
    const title = { start: block.end - words.length, end: block.end }
    const isLabelled = words !== block.text
    return { from, to: bodyEnd, title, outerTitle: null, evidence: isLabelled ? 'text' : 'many-headings' }
  }
  return null
}
