import type { DocumentRecord, Section } from '@rapporteur/schema'
import type { List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { cleanLine } from '../clean.js'
import { heading, item, link, text } from './blocks.js'
import { writeMarkdown } from './write-markdown.js'

declare module 'mdast' {
  interface Data {
    /** The number, letter or list mark that a reader of the paper sees before the block. */
    label?: string
    /** Depth of a list item, 0 for the outermost, where the format says so. */
    level?: number
  }
  interface ListData {
    /** The list marks that were met in the list, outermost first. */
    marks?: string[]
  }
}

/** A document as `parse` gives it: its tree, and the record whose outline tells which blocks are headings. */
export interface MarkdownSource {
  readonly tree: Root
  readonly record: DocumentRecord
}

/**
 * The whole document as clean Markdown (CommonMark with the tables of GFM): headings in their depth, labels as printed,
 * lists under their marks, tables with their cells. Bookmarks and other noise are gone already.
 */
export function documentMarkdown({ tree, record }: MarkdownSource): string {
  const titles = flatten(record.sections, 1)
  const blocks: RootContent[] = []
  const nodes = tree.children
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as RootContent
    if (node.type === 'table') blocks.push(tableOf(node))
    if (node.type !== 'heading' && node.type !== 'paragraph') continue
    const label = node.data?.label ?? ''
    const words = phrasing(node.children)
    const found = titleAt(nodes, index, titles)
    if (found !== null) {
      const rest = nodes.slice(index + 1, index + found.blocks)
      const more = rest.flatMap((block) => [
        { type: 'text' as const, value: ' ' },
        ...phrasing(wordsOf(block)),
      ])
      blocks.push(heading(found.depth, ...labelled(label, [...words, ...more])))
      titles.splice(0, found.passed)
      index += found.blocks - 1
    } else if (node.type === 'heading') blocks.push(heading(node.depth, ...labelled(label, words)))
    else if (isMark(label)) addItem(blocks, words, label, node.data?.level ?? null)
    else blocks.push({ type: 'paragraph', children: labelled(label, words) })
  }
  return writeMarkdown(blocks)
}

interface Title {
  readonly title: string
  readonly depth: number
}

/** How far ahead in the outline a heading is looked for: some titles were put together and stand nowhere as they are. */
const reach = 3
/** How many blocks a printed heading may be spread over. */
const lines = 3

/** The outline's next title where it begins at this block: its depth, how many blocks it takes, how many titles it is past. */
function titleAt(nodes: readonly RootContent[], index: number, titles: readonly Title[]) {
  for (const [passed, { title, depth }] of titles.slice(0, reach).entries()) {
    let shown = ''
    for (let blocks = 1; blocks <= lines; blocks++) {
      const node = nodes[index + blocks - 1]
      if (node === undefined || node.type === 'table') break
      shown += squeeze(plain(wordsOf(node)))
      if (shown === title) return { depth, blocks, passed: passed + 1 }
      if (!title.startsWith(shown)) break
    }
  }
  return null
}

function wordsOf(node: RootContent): readonly PhrasingContent[] {
  return node.type === 'heading' || node.type === 'paragraph' ? node.children : []
}

function flatten(sections: readonly Section[], depth: number): { title: string; depth: number }[] {
  return sections.flatMap(({ title, sections: below }) => [
    ...(title === null || squeeze(title) === '' ? [] : [{ title: squeeze(title), depth }]),
    ...flatten(below, depth + (title === null ? 0 : 1)),
  ])
}

function squeeze(words: string): string {
  return words.replace(/\s+/gu, '')
}

/** Whether a label is a list mark, which Markdown has its own for, and no number. */
function isMark(label: string): boolean {
  return label !== '' && !/[\p{L}\p{N}]/u.test(label)
}

function labelled(label: string, words: PhrasingContent[]): PhrasingContent[] {
  return label === '' ? words : [text(label), { type: 'text', value: ' ' }, ...words]
}

/** The words of a block: text and links; what else Word had there is not the document's. */
function phrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ type: 'text', value: node.value.replace(/\s+/gu, ' ') }]
    if (node.type === 'link') return [link(plain(node.children), node.url)]
    if (node.type === 'break') return [{ type: 'text', value: ' ' }]
    return 'children' in node ? phrasing(node.children) : []
  })
}

function plain(nodes: readonly PhrasingContent[]): string {
  return cleanLine(
    nodes
      .map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ''))
      .join(''),
  )
}

/**
 * Puts an item into the list that the last block is, or into a new one. Where the format does not say how deep an item
 * stands, its mark does: a mark that is new in the list is one deeper.
 */
function addItem(blocks: RootContent[], words: PhrasingContent[], mark: string, level: number | null): void {
  let list = blocks.at(-1)
  if (list?.type !== 'list') {
    list = { type: 'list', ordered: false, spread: false, children: [], data: { marks: [] } }
    blocks.push(list)
  }
  const marks = list.data?.marks ?? []
  if (!marks.includes(mark)) marks.push(mark)
  let target: List = list
  for (let depth = level ?? marks.indexOf(mark); depth > 0; depth--) {
    const last = target.children.at(-1)
    if (last === undefined) break
    let below = last.children.find((child) => child.type === 'list')
    if (below === undefined) {
      below = { type: 'list', ordered: false, spread: false, children: [] }
      last.children.push(below)
    }
    target = below
  }
  target.children.push(item(words))
}

/** A table whose cells hold paragraphs, as Word's do: GFM has one line a cell, so they are parted by line breaks. */
function tableOf(node: Table): Table {
  const rows = node.children.map((row) =>
    row.children.map((cell) => {
      const blocks = cell.children as unknown as (Paragraph | PhrasingContent)[]
      return blocks.flatMap((block, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'html' as const, value: '<br>' }] : []),
        ...('children' in block
          ? labelled(block.data?.label ?? '', phrasing(block.children as PhrasingContent[]))
          : phrasing([block])),
      ])
    }),
  )
  const width = Math.max(1, ...rows.map((row) => row.length))
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => ({
        type: 'tableCell',
        children: row[column] ?? [],
      })),
    })),
  }
}
