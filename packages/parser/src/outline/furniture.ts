import type { Block } from '../document/document.js'
import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'

/** The ITU's own address, as it stands at the foot of a letter's first page or under its last. */
const address =
  /^(?:International Telecommunication Union|Union internationale des télécommunications|国际电信联盟) ?[•·,|–-]|Place des Nations|CH-? ?1211 Gen[eè]v|^Tel(?:ephone)?\.?:? ?\+41 22 730 ?(?:51 ?11|60 ?00)|^Switzerland\t|^(?:(?:Tele)?fax\t)?Gr ?[34]:|^(?:https?:\/\/)?www\.itu\.int\/?$|itumail@itu\.int|Telegram ITU|\bTelex 421 ?000/iu
const rule = /^[_\-–—=*.]{3,}$|^_{5,}/u
const contentsLine = /\t\d{1,3}$|\.{4,} ?\d{1,3}$|…{2,} ?\d{1,3}$/u

/**
 * Which blocks belong to the page and not to the text: the ITU's address at the foot, rules, page numbers,
 * running heads, tables of contents.
 */
export function findFurniture(blocks: readonly Block[]): ReadonlySet<number> {
  const furniture = new Set<number>()
  for (const block of blocks) if (isFurniture(block)) furniture.add(block.index)
  for (const table of new Set(blocks.flatMap(({ cell }) => cell?.table ?? []))) {
    const own = blocks.slice(table.from, table.to)
    if (own.length <= longestFoot && own.filter(({ index }) => furniture.has(index)).length * 2 >= own.length)
      for (const { index } of own) furniture.add(index)
  }
  for (const block of runningHeads(blocks)) furniture.add(block.index)
  return furniture
}

const longestHead = 60
/** The blocks of a table in which the address at the foot of a page is set out. */
const longestFoot = 20

/** Short lines beside a page number that stood in the document before: the head that every page repeats. */
function runningHeads(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>()
  return blocks.filter((block, order) => {
    if (block.text.length > longestHead) return false
    const isRepeated = seen.has(block.text)
    seen.add(block.text)
    return (
      isRepeated &&
      !block.cell &&
      [blocks[order - 1], blocks[order + 1]].some((beside) => beside && isPageNumber(beside))
    )
  })
}

function isPageNumber(block: Block): boolean {
  if (block.text.length > longestHead || !/\d/u.test(block.text)) return false
  const text = foldWidth(block.label ? `${block.label} ${block.text}` : block.text)
  return languages.some(({ outline }) => outline.pageNumber.test(text))
}

function isFurniture(block: Block): boolean {
  const length = block.text.length
  if (length === 0) return block.label === ''
  if (length > 300) return false
  const text = foldWidth(block.label ? `${block.label} ${block.text}` : block.text)
  if (rule.test(text) || address.test(text)) return true
  if (length > 160 || block.cell) return false
  if (contentsLine.test(text)) return true
  return languages.some(
    ({ outline }) =>
      outline.pageNumber.test(text) ||
      outline.contents.test(text) ||
      (/^\(/u.test(text) && outline.runningHead.test(text)),
  )
}
