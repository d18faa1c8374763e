import { findDates } from '../dates/find-dates.js'
import type { Block } from '../document/document.js'
import { type Found, readLines } from '../document/found.js'
import type { Outline } from '../outline/outline.js'
import { isMarkedHeading, isTitleLike } from '../outline/shape.js'
import { paperNumber } from './front-matter/paper-number.js'
import { kindOfTitle } from './kind.js'
import { mastheadLength } from './letterhead/shape.js'

/** Blocks above the text in which a title is looked for. */
const furthestTitle = 40

/**
 * The title of a paper that prints it above its text: the lines set as a title, or the first line that names a
 * kind of document. Null where there is none.
 */
export function findPrintedTitle(outline: Outline): Found<string> | null {
  const { blocks } = outline.document
  const first = outline.sections[0]
  // a paper that is nothing but an annex has its title there
  const annex = outline.annexes[0]?.from || furthestTitle
  const end = Math.min(
    first && first.annex === null && first.label ? first.from : furthestTitle,
    annex,
    furthestTitle,
    blocks.length,
  )
  const lines = blocks
    .slice(0, end)
    .filter(
      (block) =>
        !outline.isFurniture(block) &&
        block.label === '' &&
        isTitleLike(block) &&
        !isData(block) &&
        !/[:：]$/u.test(block.text),
    )
  const naming = lines.filter((block) => kindOfTitle(block.text) && !isHeaded(block))
  const titled =
    naming.find((block) => !paperNumber(block.text)) ??
    naming[0] ??
    lines.find((block) => block.depth === 1) ??
    headline(outline)
  if (!titled) return null
  const before = blocks[titled.index - 1]
  const top = before && isSubjectOf(before, titled) ? before : titled
  return readLines(
    outline.document,
    { start: top.start, end: lastLine(titled, blocks, end).end },
    'title/printed',
  )
}

/** 第4委员会 above 提交全体会议的报告: a title that begins with its verb has its subject in the line above. */
function isSubjectOf(before: Block, { text }: Block): boolean {
  return (
    /^(?:提交|致)/u.test(text) &&
    before.text.length <= 20 &&
    /(?:委员会|工作组|研究组|焦点组|主席)$/u.test(before.text)
  )
}

/** The heading without a number that a text begins with, where it is no letter. */
function headline(outline: Outline): Block | undefined {
  const [first] = outline.sections
  const opens = first?.titled && first.label === '' && first.opening.index === 0
  if (outline.letterhead.to > 0 || outline.salutation) return undefined
  return opens ? first.opening : topLine(outline)
}

const longestTopLine = 100

/** The first line of a text that is no letter, where it reads like a title and names no house. */
function topLine({ document }: Outline): Block | undefined {
  const [line, next] = document.blocks
  if (!line || !next || line.cell || line.label !== '' || line.text.length > longestTopLine) return undefined
  return isTitleLike(line) && !/[:：\t\d]/u.test(line.text) && mastheadLength(line.text) === 0
    ? line
    : undefined
}

/** What stands in a row with two others or more, in cells or only tabbed, is no title. */
function isData({ text, cell }: Block): boolean {
  const row = cell?.table.rows[cell.row] ?? []
  return (
    text.includes('\t') || row.filter(({ blocks }) => blocks.some((block) => block.text !== '')).length > 2
  )
}

/** A heading of the text that names a document, such as a list of reports, is no title. */
function isHeaded(block: Block): boolean {
  return isMarkedHeading(block) && block.depth !== 1
}

/** A title that breaks off in the middle goes on in the next line. */
function lastLine(block: Block, blocks: readonly Block[], end: number): Block {
  const next = blocks[block.index + 1]
  const breaksOff = /(?:[,，–—-]|\b(?:of|the|for|on|and|to)|[的和与及])$/u.test(block.text)
  if (!next || next.index >= end || !breaksOff || !isTitleLike(next) || findDates(next.text)[0]?.start === 0)
    return block
  return lastLine(next, blocks, end)
}
