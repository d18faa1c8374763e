import type { Block } from '../document/document.js'
import { hasHan } from '../document/text.js'

const longestHanTitle = 60
const longestLatinTitle = 130

/** Tells whether a block looks like a title: short, one clause, no stop at its end. */
export function isTitleLike(block: Block): boolean {
  const text = block.wide
  if (text === '') return false
  const longest = hasHan(text) ? longestHanTitle : longestLatinTitle
  return (
    text.length <= longest &&
    !/[。;,，、]$|[。] ?\S|[a-z]{4}\. \p{Lu}/u.test(text) &&
    !/(?:[a-z\d)/]|\p{Lu}{2}|\p{L}{2} \p{Lu})\.$/u.test(text)
  )
}

/** Tells whether Word or the text marks the block as a heading: by a style, or by the bookmark of a table of contents. */
export function isMarkedHeading(block: Block): boolean {
  return block.depth !== null || block.bookmarks.some((name) => /^_Toc\d/u.test(name))
}

/** Tells whether the block begins with a list mark instead of a number or letter. */
export function isBulleted(block: Block): boolean {
  return block.label !== '' && !/[\p{L}\p{N}]/u.test(block.label)
}
