import type { TermsOfReferenceTopic } from '@rapporteur/schema'
import type { Block, Span } from '../../document/document.js'
import { bareLabel } from '../../document/label.js'
import { foldWidth, hasHan } from '../../document/text.js'
import { languageOf } from '../../language/index.js'
import { isMarkedHeading, isTitleLike } from '../../outline/shape.js'
import { isKnownHeading, topicOf } from './topics.js'

/** A block that opens a section, and what it says. */
export interface Heading {
  readonly block: Block
  /** The title, in the canonical text; null for a numbered paragraph without one. */
  readonly title: Span | null
  /** Text that stands on the heading's own line: `Parent group: TSAG`; or the numbered paragraph. */
  readonly text: Span | null
  readonly topic: TermsOfReferenceTopic | null
  /** 1 for the outermost. */
  readonly depth: number
}

const numbered = /^(?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2}){0,4}\.?$|^[一二三四五六七八九十]{1,3}、$/u
const lettered =
  /^\(?(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,3})\)$|^(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4})\.$/u
const runIn = /^(?<title>[^:。.;]{2,60}?)(?: ?:| [–—](?= )) ?(?<text>[^\s–—][\s\S]*)$/u
const stop = /[。.;；!！?？]$/u
const longestTitle = 150
const longestHanHeading = 24
const longestLatinHeading = 70

/**
 * The headings among the blocks of terms of reference, by the index of their blocks: numbered, lettered, or
 * without either; told by the words of Recommendation ITU-T A.7, by their form, and by what follows them.
 */
export function findHeadings(blocks: readonly Block[]): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>()
  const byNumber = isNumbering(blocks)
  const byLetter = isLettering(blocks)
  const least = blocks.reduce((depth, block) => Math.min(depth, block.depth ?? depth), 6)
  let last: readonly number[] = []
  let numberDepth = 0
  let topic: TermsOfReferenceTopic | null = null

  blocks.forEach((block, order) => {
    const next = blocks[order + 1]
    const parts = byNumber ? partsOf(block) : null
    const add = (depth: number, text: Span | null = null, title: Span | null = spanOf(block)) => {
      const words = title ? block.text.slice(title.start - block.textStart, title.end - block.textStart) : ''
      topic = title ? topicOf(words) : null
      headings.set(block.index, { block, title, text, depth, topic })
    }
    if (parts && follows(parts, last)) {
      const split = splitRunIn(block, true)
      const isTitle =
        isShortTitle(block) &&
        (isKnown(block) || isMarked(block) || (hasContent(block, next) && !introducesList(block, parts)))
      const isParagraph = parts.length > 1 && parts.length === last.length + (last.length < 2 ? 1 : 0)
      if (split) add(parts.length, split.text, split.title)
      else if (isTitle) add(parts.length)
      else if (isParagraph) add(parts.length, { start: block.textStart, end: block.end }, null)
      else return
      last = parts
      numberDepth = parts.length
      return
    }
    const depth = numberDepth + 1
    if (byLetter && lettered.test(foldWidth(block.label))) {
      const split = splitRunIn(block, false)
      if (split) add(depth, split.text, split.title)
      else if (isShortTitle(block) && (isKnown(block) || isMarked(block))) add(depth)
      return
    }
    if (block.label !== '') return
    const above = headings.get(blocks[order - 1]?.index ?? -1)
    const split = above && above.text === null ? null : splitRunIn(block, false)
    const goesOn = split && topic !== null && topicOf(textOf(block, split.title)) === topic
    // `Vice-Chairs: …` below `Leadership`
    if (split && !goesOn) add(depth, split.text, split.title)
    else if (!split && isPlainHeading(block, blocks[order - 1], next, headings))
      add(block.depth === null ? depth : depth + block.depth - least)
  })
  return headings
}

/** `2.2 To keep contact with:` */
function introducesList(block: Block, parts: readonly number[]): boolean {
  return parts.length > 1 && /[:：]$/u.test(block.text)
}

function textOf(block: Block, { start, end }: Span): string {
  return block.text.slice(start - block.textStart, end - block.textStart)
}

/** Numbers are those of sections where a numbered title is a known heading or is marked as one. */
function isNumbering(blocks: readonly Block[]): boolean {
  return blocks.some((block, order) => {
    if (!numbered.test(foldWidth(block.label))) return false
    if (isShortTitle(block))
      return isMarked(block) || (isKnown(block) && hasContent(block, blocks[order + 1]))
    return splitRunIn(block, true) !== null
  })
}

/** Letters are those of sections where two lettered titles are known headings with text below them. */
function isLettering(blocks: readonly Block[]): boolean {
  let known = 0
  blocks.forEach((block, order) => {
    if (!lettered.test(foldWidth(block.label))) return
    const next = blocks[order + 1]
    const opens = isKnown(block) && next !== undefined && !lettered.test(foldWidth(next.label))
    if (opens || splitRunIn(block, false)) known++
  })
  return known > 1
}

/** Something stands below the block that is not the next of its own kind: text, a table, or the end. */
function hasContent(block: Block, next: Block | undefined): boolean {
  if (!next || next.index !== block.index + 1) return true
  const own = partsOf(block)
  const other = partsOf(next)
  return !own || !other || other.length > own.length || !isShortTitle(next)
}

function partsOf(block: Block): readonly number[] | null {
  const label = foldWidth(block.label)
  if (!numbered.test(label)) return null
  const bare = bareLabel(label).replace(/^[A-Z]\./u, '')
  return /^\d/u.test(bare) ? bare.split('.').map(Number) : [chineseOrdinal(bare)]
}

function chineseOrdinal(word: string): number {
  const value = '一二三四五六七八九'.indexOf(word.at(-1) ?? '') + 1
  return word.includes('十') ? 10 + value : value
}

/** A section's number comes behind the last one, and not far. */
function follows(parts: readonly number[], last: readonly number[]): boolean {
  if (last.length === 0) return (parts[0] as number) <= 3
  for (const [order, part] of parts.entries()) {
    const before = last[order] ?? 0
    if (part !== before) return part > before && part <= before + 3
  }
  return parts.length > last.length
}

function isPlainHeading(
  block: Block,
  before: Block | undefined,
  next: Block | undefined,
  headings: ReadonlyMap<number, Heading>,
): boolean {
  if (!isShortTitle(block) || isCiting(block)) return false
  if (isKnown(block) || isMarkedHeading(block)) return true
  if (block.bold && !/[:：]$/u.test(block.text)) return true
  if (!next || stop.test(block.text) || /[:：]$|\t|@|https?:/u.test(block.text)) return false
  if (isCiting(next) && next.label === '') return true
  if (block.text.length > (hasHan(block.text) ? longestHanHeading : longestLatinHeading)) return false
  const opensStretch = before === undefined || stop.test(before.text)
  const isHeaded = before !== undefined && headings.has(before.index)
  return (
    opensStretch &&
    !isHeaded &&
    next.label === '' &&
    next.text.length > block.text.length * 2 &&
    stop.test(next.text)
  )
}

/** A title and the text behind it on one line, where the title is a known heading: `Working language: English`. */
function splitRunIn(block: Block, withDash: boolean): { title: Span; text: Span } | null {
  if (!/[:：–—]/u.test(block.text.slice(0, 64))) return null
  const text = block.wide
  const { title = '', text: rest = '' } = runIn.exec(text)?.groups ?? {}
  if (rest === '' || !isKnownHeading(title.trim())) return null
  if (!withDash && !/^ ?:/u.test(text.slice(title.length))) return null
  return {
    title: { start: block.textStart, end: block.textStart + title.trimEnd().length },
    text: { start: block.end - rest.length, end: block.end },
  }
}

function isShortTitle(block: Block): boolean {
  return block.text.length <= longestTitle && isTitleLike(block)
}

function isKnown(block: Block): boolean {
  return isKnownHeading(block.text.replace(/[:：.]$/u, ''))
}

function isMarked(block: Block): boolean {
  return isMarkedHeading(block) || block.bold
}

function isCiting(block: Block): boolean {
  return languageOf(block.text).outline.citing.test(block.wide.slice(0, 40))
}

function spanOf(block: Block): Span {
  return { start: block.textStart, end: block.textStart + block.text.replace(/ ?[:：]$/u, '').length }
}
