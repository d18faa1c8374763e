import type { CitationType, LiaisonStatementPurpose } from '@rapporteur/schema'
import { findDates } from '../../dates/find-dates.js'
import type { Block, Document, Span } from '../../document/document.js'
import { type Found, inferred } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languageOf } from '../../language/index.js'
import { findReferences, type ReferenceMention } from '../references/find-references.js'
import { dateFound, purposeWord } from './read-statement.js'
import { recipientsIn } from './recipients.js'
import type { Statement } from './statement.js'

/** The front page of a liaison statement is short. */
const longestFront = 80
const longestNumberLine = 60
const purposes: readonly LiaisonStatementPurpose[] = ['action', 'comment', 'information']

/** The statement that the document itself is, told by the lines that say for what and to whom; null for other papers. */
export function statementOfFrontPage(document: Document, year: number | null): Statement | null {
  const front = document.blocks.slice(0, longestFront)
  const to: Found<string>[] = []
  let purpose: Found<LiaisonStatementPurpose> | null = null
  let due: Found<string> | null = null
  let isStatement = false
  for (const block of front) {
    const wide = block.wide
    const { heading, labels, none } = languageOf(wide).liaisonStatements
    if (heading.test(wide)) isStatement = true
    if (!opensRow(block)) continue
    for (const label of [...purposes, 'to', 'for', 'due'] as const) {
      const match = labels[label].exec(wide)
      if (!match) continue
      const value = valueBehind(document, block, match[0].length)
      const words = value ? document.wide.slice(value.start, value.end).trim() : ''
      if (tells(label, match[0])) isStatement = true
      if (!value || words === '' || none.test(words)) continue
      if (label === 'due') {
        const date = findDates(words, { year })[0]
        if (date) due ??= dateFound(date, value.start)
        continue
      }
      if (label === 'for') {
        purpose ??= value && purposeWord(words, value)
        continue
      }
      const groups = recipientsIn(document, value)
      if (groups.length === 0) continue
      to.push(...groups.filter((group) => !to.some((known) => known.value === group.value)))
      if (label === 'to') continue
      purpose ??= inferred(
        label,
        { start: block.textStart, end: block.textStart + match[0].length },
        'liaison-statement/purpose',
      )
    }
  }
  if (!isStatement || to.length === 0) return null
  const id = numberOn(front, 'liaison-statement')
  const paper = numberOn(front, 'temporary-document')
  return {
    id,
    document: paper,
    to,
    purpose,
    due,
    keys: [id?.value, paper?.value].filter((key) => key !== undefined),
  }
}

/** In a table a label stands in the first cell that is filled; behind others the same words are data. */
function opensRow({ cell }: Block): boolean {
  const row = cell?.table.rows[cell.row] ?? []
  return !row.some(
    ({ column, blocks }) => column < (cell?.column ?? 0) && blocks.some(({ text }) => text !== ''),
  )
}

/** Tells whether a label stands on liaison statements only: `To:` stands on every letter, `Liaison statement to:` on none. */
function tells(label: string, words: string): boolean {
  return label === 'to' ? words.replace(/[:\s]/gu, '').length > 2 : label !== 'due' && label !== 'for'
}

/** The value of a label: behind it, in the cell beside it, or in the line below. */
function valueBehind(document: Document, block: Block, labelEnd: number): Span | null {
  if (block.text.slice(labelEnd).trim() !== '') return { start: block.textStart + labelEnd, end: block.end }
  const { cell } = block
  if (cell && cell.blocks.at(-1) === block) {
    const row = cell.table.rows[cell.row] ?? []
    const beside = row[row.indexOf(cell) + 1]
    const first = beside?.blocks[0]
    const last = beside?.blocks.at(-1)
    return first && last ? { start: first.textStart, end: last.end } : null
  }
  const below = document.blocks[block.index + 1]
  return below ? { start: below.textStart, end: below.end } : null
}

/** A mention at the beginning of a short line, or of what a tab parts from it. */
function mentionOpening(line: string, type: CitationType): ReferenceMention | undefined {
  const wide = foldWidth(line)
  return findReferences(wide).find((found) => {
    const from = wide.lastIndexOf('\t', found.start) + 1
    const isEnclosed = /attach|annex|encl|附/iu.test(wide.slice(from, found.start))
    return (
      found.type === type &&
      !isEnclosed &&
      found.start - from <= 12 &&
      wide.length - from <= longestNumberLine
    )
  })
}

/** A number of the paper itself: in a short line, at its beginning. */
function numberOn(
  front: readonly Block[],
  type: 'liaison-statement' | 'temporary-document',
): Found<string> | null {
  for (const block of front) {
    // what is enclosed with it has numbers of its own
    if (languageOf(block.text).outline.enclosures.test(block.wide)) return null
    const mention = block.text.length > longestNumberLine * 2 ? undefined : mentionOpening(block.text, type)
    if (!mention) continue
    const place = { start: block.textStart + mention.start, end: block.textStart + mention.end }
    const value = type === 'liaison-statement' ? mention.id.replace(/^.*-(?=LS)/u, '') : mention.id
    return inferred(
      value,
      place,
      type === 'liaison-statement' ? 'liaison-statement/id' : 'liaison-statement/document',
    )
  }
  return null
}
