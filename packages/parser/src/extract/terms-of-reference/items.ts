import type { Block, Span } from '../../document/document.js'
import { bareLabel } from '../../document/label.js'
import { foldWidth } from '../../document/text.js'

/** An item of a list as it stands in the document. */
export interface Item {
  readonly block: Block
  /** The text, with the paragraphs that go on with it. */
  text: Span
  readonly items: Item[]
}

interface OpenItem {
  readonly kind: string
  readonly item: Item
}

/** A list that is being read: its outermost items, and those that may still take items below them. */
export interface List {
  readonly items: Item[]
  readonly open: readonly OpenItem[]
}

/** The list with one more item, at the level that its mark, its number or Word's own list level says. */
export function withItem(list: List, block: Block): List {
  const kind = kindOf(block, list.open)
  const at = levelOf(block, kind, list.open)
  const open = list.open.slice(0, at)
  const item: Item = { block, text: { start: block.textStart, end: block.end }, items: [] }
  const siblings = open.at(-1)?.item.items ?? list.items
  siblings.push(item)
  return { items: list.items, open: [...open, { kind, item }] }
}

/** Tells whether the block bears the number or letter behind that of an open item. */
export function goesOn(list: List, block: Block): boolean {
  return list.open.some(
    ({ kind, item }) => kindOf(block, list.open) === kind && follows(kind, item.block, block),
  )
}

function levelOf(block: Block, kind: string, open: readonly OpenItem[]): number {
  if (block.level !== null) {
    const deeper = open.findIndex(
      ({ item }) => item.block.level !== null && item.block.level >= (block.level as number),
    )
    if (deeper >= 0) return deeper
    if (open.every(({ item }) => item.block.level !== null)) return open.length
  }
  const same = open.findLastIndex((each) => each.kind === kind)
  return same >= 0 ? same : open.length
}

/** What a label counts by: a sign for bullets, else the form of the number and what closes it. */
function kindOf(block: Block, open: readonly OpenItem[]): string {
  const label = foldWidth(block.label)
  const bare = bareLabel(label)
  if (bare === '') return /^[-–—−]$/u.test(label) ? '–' : label
  const closing = label.replace(bare, '#')
  if (/^\d/u.test(bare)) return `${bare.replace(/\d+/gu, '1')}${closing}`
  if (/^[ivx]+$/iu.test(bare) && isRoman(bare, closing, open)) return `i${closing}`
  return /^[A-Za-z]$/u.test(bare) ? `a${closing}` : `一${closing}`
}

/** `i)` behind `h)` is a letter, `i)` elsewhere a roman number; `v)` and `x)` go with the list that they follow. */
function isRoman(bare: string, closing: string, open: readonly OpenItem[]): boolean {
  if (bare.length > 1) return true
  const letters = open.findLast(({ kind }) => kind === `a${closing}`)
  const before = letters ? bareLabel(letters.item.block.label).toLowerCase().charCodeAt(0) : 0
  if (before === bare.toLowerCase().charCodeAt(0) - 1 && open.at(-1)?.kind !== `i${closing}`) return false
  return bare.toLowerCase() === 'i' || open.some(({ kind }) => kind === `i${closing}`)
}

function follows(kind: string, before: Block, block: Block): boolean {
  const first = bareLabel(before.label)
  const second = bareLabel(block.label)
  if (first === '' || second === '') return false
  if (kind.startsWith('1')) return Number(second.split('.').at(-1)) === Number(first.split('.').at(-1)) + 1
  if (kind.startsWith('a')) return second.charCodeAt(0) === first.charCodeAt(0) + 1
  return first !== second
}
