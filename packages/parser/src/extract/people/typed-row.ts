import type { Block, Span } from '../../document/document.js'
import { languages } from '../../language/index.js'
import { isCountry } from './country.js'
import type { FoundRole } from './find-people.js'
import { findRoles } from './role.js'

/** A part of a line that was a row of a table: columns that were typed, or cells that were flattened to ` / `. */
export interface RowPart extends Span {
  /** The role that a part of the row, or the head of the column, names. */
  readonly role: FoundRole | null
  /** The part that is a country and nothing else. */
  readonly country: Span | null
}

const separator = /\t| \/ /gu

/**
 * The parts of a line that reads as a row in which people have a role, in offsets of the canonical text; null for
 * any other line.
 *
 * @param head the first line of the rows, which may name the columns
 */
export function partsOfRow(block: Block, head: Block | null): RowPart[] | null {
  const parts = partsOf(block)
  if (parts.length < 2 || namesColumns(block, parts)) return null
  const heads = head && head !== block ? partsOf(head) : []
  const alone = parts.map((part) => roleAlone(block, part)).find((role) => role !== null) ?? null
  const roles = parts.map((_, column) => {
    const title = heads.length === parts.length ? heads[column] : undefined
    return (head && title && roleAlone(head, title)) ?? alone
  })
  if (roles.every((role) => role === null)) return null
  const country = parts.find((part) => isCountry(wordsOf(block, part))) ?? null
  return parts.map((part, column) => ({ ...part, role: roles[column] ?? null, country }))
}

/** Tells whether a row is the head of others: most of its parts are what columns are called. */
function namesColumns(block: Block, parts: readonly Span[]): boolean {
  const known = parts.filter((part) =>
    languages.some(({ annexes }) => annexes.columnHeading.test(wordsOf(block, part).trim())),
  )
  return parts.length > 2 && known.length > parts.length / 2
}

/** How many parts a line has. */
export function countParts(block: Block): number {
  return partsOf(block).length
}

function partsOf(block: Block): Span[] {
  const parts: Span[] = []
  let start = 0
  const add = (end: number) => {
    if (block.text.slice(start, end).trim() !== '')
      parts.push({ start: block.textStart + start, end: block.textStart + end })
  }
  for (const { index, 0: sign } of block.text.matchAll(separator)) {
    add(index)
    start = index + sign.length
  }
  add(block.text.length)
  return parts
}

function wordsOf(block: Block, { start, end }: Span): string {
  return block.wide.slice(start - block.textStart, end - block.textStart)
}

/** The role that a part names and says nothing else: `Vice-Chairman`, 副主席, `Rapporteurs`. */
function roleAlone(block: Block, part: Span): FoundRole | null {
  const words = wordsOf(block, part)
  if (words.length > 30) return null
  const found = findRoles(words)[0]
  if (!found || words.trim().length - (found.end - found.start) > 2) return null
  return {
    role: found.role,
    start: part.start + found.start,
    end: part.start + found.end,
    rule: 'person/role-column',
  }
}
