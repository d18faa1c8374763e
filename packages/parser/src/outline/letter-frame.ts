import { findDates } from '../dates/find-dates.js'
import type { Block } from '../document/document.js'
import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import type { AnnexPart, Range } from './outline.js'
import { isBulleted, isMarkedHeading, isTitleLike } from './shape.js'

/** Blocks that a letterhead or front matter can span at most. */
const longestHead = 90

/** How a document is framed: what stands above its text and below it. */
export interface Frame {
  readonly letterhead: Range
  readonly salutation: Block | null
  readonly body: Range
  readonly signature: Range
}

/** Finds the letterhead (or front matter), the salutation and the signature around the body. */
export function findFrame(
  blocks: readonly Block[],
  annexes: readonly AnnexPart[],
  furniture: ReadonlySet<number>,
  textEnd = blocks.length,
): Frame {
  const end = annexes[0]?.from ?? textEnd
  const salutation = findSalutation(blocks, end)
  const headEnd = salutation ? salutation.index : findHeadEnd(blocks, end)
  const bodyStart = salutation ? salutation.index + 1 : headEnd
  const signature = findSignature(blocks, bodyStart, end, furniture)
  return {
    letterhead: { from: 0, to: headEnd },
    salutation,
    body: { from: bodyStart, to: signature.from },
    signature,
  }
}

function findSalutation(blocks: readonly Block[], end: number): Block | null {
  for (const block of blocks.slice(0, Math.min(end, longestHead))) {
    if (block.text.length > 80) continue
    const text = block.wide
    if (languages.some(({ outline }) => outline.salutation.test(text))) return block
  }
  return null
}

/** Blocks above which the reference of a letter stands. */
const furthestReference = 15

/**
 * Without a salutation the head reaches to the first numbered or marked heading behind the last label; it is
 * empty where no label of a letterhead or of front matter stands at the top, nor the reference of a letter.
 */
function findHeadEnd(blocks: readonly Block[], end: number): number {
  let lastLabel = -1
  for (const block of blocks.slice(0, Math.min(end, longestHead))) {
    if (/^1(?:\.1?)?$/u.test(block.label) && !block.cell) break
    const text = block.wide
    if (block.text.length < 400 && languages.some(({ outline }) => outline.headLabel.test(text)))
      lastLabel = block.index
  }
  if (lastLabel < 0) return findUnlabelledHeadEnd(blocks, end)
  const table = blocks[lastLabel]?.cell?.table
  let index = table ? table.to : lastLabel + 1
  if (table) return index
  const value = blocks[index]
  const alone = /[:：]$/u.test(blocks[lastLabel]?.text ?? '')
  if (alone && value && !value.label && !isMarkedHeading(value)) index++
  while (index < end && isBulleted(blocks[index] as Block)) index++
  while (index < end && saysWhen(blocks[index] as Block)) index++
  return Math.min(index, end)
}

/** `(Geneva, 3-7 May 2021)`, 2010年7月14-22日，日内瓦: the value above goes on. */
function saysWhen({ text, label }: Block): boolean {
  if (label !== '' || text.length > longestLineOfDate || /[。.;；]$/u.test(text)) return false
  return /^[(（].*[)）]$/u.test(text) || findDates(text)[0]?.start === 0
}

/** A line under the subject that says when and where is no longer. */
const longestLineOfDate = 90

/** The short lines around a reference that stands on a line of its own near the top, before the first paragraph. */
function findUnlabelledHeadEnd(blocks: readonly Block[], end: number): number {
  const top = blocks.slice(0, Math.min(end, furthestReference))
  const reference = top.find(({ text }) =>
    languages.some(({ outline }) => outline.runningHead.test(foldWidth(text))),
  )
  if (!reference) return 0
  let index = reference.index + 1
  while (index < end && isTitleLike(blocks[index] as Block)) index++
  return index
}

const furthestSignature = 25
const longestSignatureLine = 90
/** Closing formula, name, title, enclosures and copies are no more. */
const mostSignatureLines = 25

function findSignature(
  blocks: readonly Block[],
  from: number,
  end: number,
  furniture: ReadonlySet<number>,
): Range {
  const list = blocks.findIndex((block, index) => index >= from && matches(block, 'distribution'))
  const last = list < 0 ? end : Math.min(list, end)
  let start = -1
  for (let index = from; index < last && start < 0; index++) {
    const block = blocks[index] as Block
    if (block.text.length <= longestSignatureLine && matches(block, 'closing')) start = index
  }
  for (let index = last - 1; index >= Math.max(from, last - furthestSignature) && start < 0; index--) {
    if (!matches(blocks[index] as Block, 'office')) continue
    const before = blocks[index - 1]
    start =
      before &&
      index - 1 >= from &&
      before.text.length <= 40 &&
      !before.label &&
      !/[。.;:：]$/u.test(before.text)
        ? index - 1
        : index
  }
  if (start < 0) return { from: end, to: end }
  let to = start + 1
  const inTable = (blocks[start]?.cell ?? null) !== null
  while (to < end && !furniture.has(to) && to - start < mostSignatureLines) {
    const block = blocks[to] as Block
    const isOfList = list >= start && to > list && isBulleted(block)
    if ((block.text.length > longestSignatureLine && !isOfList) || isMarkedHeading(block)) break
    if (block.cell && !inTable && !signsBeside(block)) break
    to++
  }
  return { from: start, to }
}

/** The name of who signs may stand in a table without rules, whose single row holds little. */
function signsBeside({ cell }: Block): boolean {
  return cell !== null && cell.table.rows.length <= 2 && cell.table.to - cell.table.from <= 8
}

function matches(block: Block, part: 'closing' | 'office' | 'distribution'): boolean {
  const text = block.wide
  return languages.some(({ outline }) => outline[part].test(text))
}
