import { findDates } from '../dates/find-dates.js'
import type { Block } from '../document/document.js'
import { foldWidth, hasHan } from '../document/text.js'
import { languageOf, languages } from '../language/index.js'
import type { AnnexPart } from './outline.js'
import { isMarkedHeading, isTitleLike } from './shape.js'

const longestHeading = 160
const mostTitleLines = 6

interface AnnexHeading {
  readonly block: Block
  readonly label: string
  /** Where in the block's text its title begins; null where the title stands on the next lines. */
  readonly titleAt: number | null
}

/** The annexes of a document, in order: what opens them, their labels and titles, and how far they reach. */
export function findAnnexes(
  blocks: readonly Block[],
  furniture: ReadonlySet<number>,
  end = blocks.length,
): AnnexPart[] {
  const headings = withoutListed(findHeadings(blocks), furniture)
  return headings.map(({ block, label, titleAt }, order) => {
    const to = headings[order + 1]?.block.index ?? end
    const title = titleAt === null ? titleOf(blocks, block, to, furniture) : [block]
    const titleStart = titleAt === null ? startOfTitle(title, block) : block.textStart + titleAt
    return { heading: block, label, title, titleStart, from: block.index, to }
  })
}

/** Where the words of a title begin: behind `Subject:`, where the annex is a letter to be sent back. */
function startOfTitle([first]: readonly Block[], heading: Block): number {
  if (!first) return heading.end
  return first.textStart + (subjectLabel(first) ?? 0)
}

/** How long the label of a subject at the beginning of a block is, null where there is none. */
function subjectLabel({ wide }: Block): number | null {
  for (const { meetings } of languages) {
    const label = meetings.subject.exec(wide)?.[0]
    const colon = label && /^ ?:[ \t]*/u.exec(wide.slice(label.length))?.[0]
    if (label && colon && wide.length > label.length + colon.length) return label.length + colon.length
  }
  return null
}

const longestSubject = 400

function findHeadings(blocks: readonly Block[]): AnnexHeading[] {
  const headings: AnnexHeading[] = []
  let inside = ''
  for (const block of blocks) {
    if (block.text.length > longestHeading || (block.cell && block.cell.table.rows.length > 1)) continue
    const heading = annexHeading(block) ?? partHeading(block, inside)
    if (heading === null) continue
    headings.push(heading)
    if (!heading.label.includes('.')) inside = heading.label
  }
  return headings
}

/** The annex that a block opens by name, null where it opens none. */
function annexHeading(block: Block): AnnexHeading | null {
  if (block.label !== '') return labelledHeading(block)
  const text = block.wide
  for (const { outline } of languages) {
    if (outline.enclosures.test(text)) return null
    const match = outline.annex.exec(text)
    if (!match) continue
    const label = match.groups?.label ?? ''
    const title = (match.groups?.title ?? '').trim()
    // `Attachments:` leads to a list of papers that come with this one
    if (title === '' && label === '' && /:$/u.test(text)) return null
    if (title === '') return { block, label, titleAt: null }
    const titleAt = text.length - title.length
    const opens =
      /[:—–/\t-] ?$/u.test(text.slice(0, titleAt)) || isMarkedHeading(block) || block.bold || namesKind(title)
    return label !== '' && opens && isTitleLike(block) ? { block, label, titleAt } : null
  }
  return null
}

/** Tells whether a title says what the annex holds; a reference in a sentence (附件1 的表格) does not begin so. */
function namesKind(title: string): boolean {
  const { annexes, deadlines } = languageOf(title)
  return (
    hasHan(title) &&
    !/^[中所载内的和及与至为是提给列见]/u.test(title) &&
    (deadlines.standingRules.test(title) || annexes.kinds.some(([, words]) => words.test(title)))
  )
}

/** Word's automatic numbering may hold the word too: the label is `Annex 1` and the text the title. */
function labelledHeading(block: Block): AnnexHeading | null {
  for (const { outline } of languages) {
    const match = outline.annex.exec(foldWidth(block.label))
    if (match?.groups?.label && !match.groups.title) return { block, label: match.groups.label, titleAt: 0 }
  }
  return null
}

/** `A.1` with a title, inside annex A, is an annex of its own. */
function partHeading(block: Block, inside: string): AnnexHeading | null {
  const part = /^([A-Z])\.?(\d{1,2})$/u.exec(block.label)
  return part && part[1] === inside && isTitleLike(block)
    ? { block, label: `${part[1]}.${part[2]}`, titleAt: 0 }
    : null
}

/** A letter may list its annexes at its end: those lines open none when the same annex is opened further on. */
function withoutListed(headings: readonly AnnexHeading[], furniture: ReadonlySet<number>): AnnexHeading[] {
  const last = new Map(headings.map((heading, order) => [heading.label, order]))
  return headings.filter(
    (heading, order) =>
      !furniture.has(heading.block.index) && (heading.label === '' || last.get(heading.label) === order),
  )
}

/** The lines of an annex's title: what looks like a title behind its heading, without a heading of the text below. */
function titleOf(
  blocks: readonly Block[],
  heading: Block,
  to: number,
  furniture: ReadonlySet<number>,
): Block[] {
  const lines: Block[] = []
  let index = heading.index + 1
  for (; index < to && lines.length < mostTitleLines; index++) {
    const block = blocks[index] as Block
    if (furniture.has(index)) continue
    if (
      lines.length === 0 &&
      !block.cell &&
      block.text.length < longestSubject &&
      subjectLabel(block) !== null
    )
      return [block]
    if (
      block.label !== '' ||
      block.cell ||
      isRowOfCells(block) ||
      !isTitleLike(block) ||
      isNote(block) ||
      /[-_.…]{5}|[☐☑☒□]/u.test(block.text)
    )
      break
    if (lines.length > 0 && (/[:：]$/u.test(block.text) || block.text.includes('\t'))) break
    if (lines.length > 0 && isMarkedHeading(block) && !isMarkedHeading(lines[0] as Block)) break
    if (lines.some(({ depth }) => depth !== null && block.depth !== null && block.depth > depth)) break
    lines.push(block)
  }
  const next = blocks[index]
  const textFollows =
    next && index < to && next.label === '' && !next.cell && !isNote(next) && !isMarkedHeading(next)
  const last = lines.at(-1) as Block
  if (lines.length > 1 && (textFollows ? !namesPaper(last) : headsParagraphs(blocks, last, index, to)))
    lines.pop()
  return lines
}

/**
 * Tells whether the last line that looks like a title heads the numbered paragraphs below it: another line without a
 * number stands further on among them, and this one is no date.
 */
function headsParagraphs(blocks: readonly Block[], line: Block, from: number, to: number): boolean {
  if (findDates(line.text).length > 0 || namesPaper(line)) return false
  return blocks.slice(from + 1, to - 1).some((block, order) => {
    const [before, behind] = [blocks[from + order], blocks[from + order + 2]]
    return (
      !block.cell &&
      block.label === '' &&
      isTitleLike(block) &&
      /^\d/u.test(before?.label ?? '') &&
      /^\d/u.test(behind?.label ?? '') &&
      behind?.label !== '1'
    )
  })
}

/** `Terms of Reference` below the name of a group is the rest of the title and heads no text. */
function namesPaper({ text }: Block): boolean {
  const { kinds } = languageOf(text)
  return kinds.termsOfReference.test(text) || kinds.agenda.test(text)
}

/** Cells that were flattened to one line. */
function isRowOfCells({ text }: Block): boolean {
  return / \/ .* \/ /u.test(text)
}

function isNote(block: Block): boolean {
  const text = block.wide.slice(0, 40).replace(/^\((?=please|请)/iu, '')
  return languageOf(text).outline.note.test(text)
}
