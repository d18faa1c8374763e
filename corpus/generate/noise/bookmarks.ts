import type { Choices } from '../base/choices.js'
import type { Printed, PrintedParagraph } from '../layout/printed.js'

/** Bookmarks of every kind: those of headings and cross-references, and those that mean nothing. */
export function withBookmarks(choices: Choices, blocks: readonly Printed[]): Printed[] {
  let next = choices.integer(1000, 99_000_000)
  const named = (prefix: string) => {
    next++
    return `${prefix}${next}`
  }
  const marked = (paragraph: PrintedParagraph): PrintedParagraph => {
    const prefixes = paragraph.heading !== null ? headingPrefixes : textPrefixes
    if (paragraph.text === '' || !choices.chance(paragraph.heading !== null ? 70 : 25)) return paragraph
    const names = Array.from({ length: choices.pick([1, 1, 2, 3]) }, () => named(choices.pick(prefixes)))
    return { ...paragraph, bookmarks: [...paragraph.bookmarks, ...names] }
  }
  return blocks.map((block) => {
    if (block.is === 'paragraph') return marked(block)
    if (block.is === 'gap') return block
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(marked) })),
    )
    return { ...block, rows }
  })
}

const headingPrefixes = ['_Toc', '_Toc', '_Ref']
const textPrefixes = ['lt_pId', 'lt_pId', '_Hlk', 'OLE_LINK', '_GoBack', '_MON_']
