import { foldWidth } from '../../document/text.js'
import type { OutlineEntry } from './open-pdf.js'
import type { PdfParagraph } from './paragraphs.js'

/** A heading is so much larger than the text. */
const larger = 1.14
const longest = 200
const deepest = 6

/**
 * Finds the headings among paragraphs, with their depth: those that the file's bookmarks name, each once and in
 * order; and short paragraphs in a larger type that comes back, the largest the outermost.
 */
export function findHeadings(
  paragraphs: readonly PdfParagraph[],
  outline: readonly OutlineEntry[],
  usual: number,
): ReadonlyMap<PdfParagraph, number> {
  const headings = new Map<PdfParagraph, number>()
  markOutline(paragraphs, outline, headings)
  if (headings.size === 0) markLarger(paragraphs, usual, headings)
  return headings
}

function markOutline(
  paragraphs: readonly PdfParagraph[],
  outline: readonly OutlineEntry[],
  headings: Map<PdfParagraph, number>,
): void {
  const titles = flat(outline, 1)
  const keys = paragraphs.map(({ text }) => (text.length <= longest ? keyOf(text) : ''))
  let from = 0
  for (const { title, depth } of titles) {
    const key = keyOf(title)
    if (key === '') continue
    const at = keys.indexOf(key, from)
    if (at < 0) continue
    headings.set(paragraphs[at] as PdfParagraph, Math.min(depth, deepest))
    from = at + 1
  }
}

/** No outline that a person made has more entries. */
const mostTitles = 5000

function flat(
  entries: readonly OutlineEntry[],
  depth: number,
  found: { title: string; depth: number }[] = [],
) {
  for (const { title, items } of entries) {
    if (found.length >= mostTitles) break
    found.push({ title, depth })
    if (depth < 20) flat(items ?? [], depth + 1, found)
  }
  return found
}

/** What a title says, without blanks: a bookmark has other blanks than the line that it names. */
function keyOf(text: string): string {
  return foldWidth(text)
    .replace(/[\s\u00AD]+/gu, '')
    .toLowerCase()
}

function markLarger(
  paragraphs: readonly PdfParagraph[],
  usual: number,
  headings: Map<PdfParagraph, number>,
): void {
  const sizes = new Map<number, PdfParagraph[][]>()
  let before: PdfParagraph | null = null
  for (const paragraph of paragraphs) {
    const size = Math.round(paragraph.size)
    if (size > usual * larger && paragraph.text.length <= longest) {
      const groups = sizes.get(size) ?? []
      sizes.set(size, groups)
      if (before && Math.round(before.size) === size) groups.at(-1)?.push(paragraph)
      else groups.push([paragraph])
    }
    before = paragraph
  }
  const recurring = [...sizes].filter(([, groups]) => groups.length > 1).sort(([a], [b]) => b - a)
  recurring.forEach(([, groups], order) => {
    for (const paragraph of groups.flat()) headings.set(paragraph, Math.min(order + 1, deepest))
  })
}
