import type { Place } from '@rapporteur/schema'
import type { Data, Paragraph, RootContent, TableCell, TableRow } from 'mdast'
import { noteBookmark } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import { readText } from '../text/read-text.js'
import { type Draft, foldSource, type ListItem, newDraft, tabSign, textOfDraft, toBlock } from './draft.js'
import { labelItems } from './list-labels.js'
import {
  attribute,
  type Element,
  elementsOf,
  isElement,
  type Node,
  type ParentNode,
  styleOf,
  textOf,
} from './parse-page.js'
import { protectedAddress } from './protected-address.js'
import { findChrome, isHidden, measure } from './shown.js'
import { isFrame, type PlannedRow, planTable } from './tables.js'
import {
  headingDepth,
  isContents,
  isNote,
  isNoteMark,
  isNoteReference,
  isWrittenLabel,
  tabCount,
  wordListLevel,
} from './word-markup.js'

/** The blocks of a page, and what of it was not read. */
export interface PageBlocks {
  readonly children: RootContent[]
  /** A site's navigation, head or foot was left out. */
  readonly leftChrome: boolean
  /** The page tells what was inserted and deleted. */
  readonly trackedChanges: boolean
}

/** What holds for a node from the elements round it. */
interface Context {
  readonly inCell: boolean
  readonly depth: number | null
  readonly bold: boolean
  readonly listLevel: number
}

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
)
const lists = new Set(['ol', 'ul', 'dir', 'menu'])
const protectedText = /^\s*\[email\s?protected\]\s*$/u

/** Makes blocks of the elements below `body`: paragraphs, headings and tables, with labels as a browser shows them. */
export function toBlocks(body: ParentNode, format: 'html' | 'mhtml'): PageBlocks {
  const size = measure()
  const whole = size(body)
  const isChrome = findChrome(body)
  const notes: RootContent[] = []
  let out: RootContent[] = []
  let draft: Draft = newDraft()
  /** Bookmarks that wait for the block that they stand at. */
  let waiting: string[] = []
  /** The list item whose first block is still to come. */
  let item: ListItem | null = null
  let leftChrome = false
  let trackedChanges = false

  const placeOf = (node: Node, skip = 0): Place | null => {
    const start = node.sourceCodeLocation
    return start ? { in: format, line: start.startLine + skip, column: skip > 0 ? 1 : start.startCol } : null
  }

  const flush = (context: Context) => {
    const text = textOfDraft(draft)
    if (text !== '') {
      out.push(
        toBlock(draft, text, { depth: context.inCell ? null : context.depth, item, bookmarks: waiting }),
      )
      waiting = []
      item = null
    }
    draft = newDraft()
  }

  const addText = (node: Node, value: string, context: Context) => {
    draft.raw += value
    if (value.trim() === '') return
    draft.at ??= placeOf(node)
    if (context.bold) draft.anyBold = true
    else draft.anyPlain = true
  }

  /** Reads into a list of its own what `read` reads. */
  const apart = (read: () => void): RootContent[] => {
    const before = out
    const own: RootContent[] = []
    out = own
    read()
    out = before
    return own
  }

  const walkAll = (parent: ParentNode, context: Context) => {
    for (const child of parent.childNodes) walk(child, context)
  }

  const walk = (node: Node, context: Context): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) addText(node, node.value, context)
      return
    }
    if (isHidden(node)) return
    if (isContents(node)) return
    if (isChrome(node)) {
      leftChrome ||= size(node) > 0
      return
    }
    const { tagName } = node
    const name = attribute(node, 'name') ?? attribute(node, 'id')
    if (name && (tagName === 'a' || name.startsWith('_'))) waiting.push(name)
    if (tagName === 'del' || tagName === 'ins') trackedChanges = true
    if (tagName === 'del') return
    if (isNoteReference(node)) return
    if (isNote(node)) readNote(node, context)
    else if (tagName === 'br') flush(context)
    else if (tagName === 'table') readTable(node, context)
    else if (lists.has(tagName)) readList(node, context)
    else if (tagName === 'pre' && !context.inCell) readPreformatted(node, context)
    else if (blocks.has(tagName)) readBlock(node, context)
    else readInline(node, context)
  }

  const readBlock = (element: Element, context: Context) => {
    flush(context)
    const level = wordListLevel(element)
    if (level !== null) item = { label: '', level }
    const inner = {
      ...context,
      depth: headingDepth(element) ?? context.depth,
      bold: isBold(element, context),
    }
    walkAll(element, inner)
    flush(inner)
    if (level !== null) item = null
  }

  const readInline = (element: Element, context: Context) => {
    const tabs = tabCount(element)
    if (tabs > 0 && textOf(element).trim() === '') {
      draft.raw += tabSign.repeat(tabs)
      return
    }
    if (isWrittenLabel(element)) {
      draft.writtenLabel = writtenLabel(element)
      return
    }
    const address = protectedAddress(element)
    if (address && protectedText.test(textOf(element))) {
      addText(element.childNodes[0] ?? element, address, context)
      return
    }
    const start = draft
    const from = draft.raw.length
    walkAll(element, { ...context, bold: isBold(element, context) })
    if (element.tagName === 'td' || element.tagName === 'th') flush(context)
    const url = element.tagName === 'a' ? (attribute(element, 'href') ?? '').trim() : ''
    if (/^(?:#|javascript:|$)/iu.test(url) || start !== draft) return
    const text = cleanText(foldSource(draft.raw.slice(from)))
    if (text !== '') draft.links.push({ text, url })
  }

  const readList = (list: Element, context: Context) => {
    flush(context)
    const labelOf = labelItems(list)
    const inner = { ...context, listLevel: context.listLevel + 1 }
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') {
        walk(child, inner)
        continue
      }
      const label = labelOf(child)
      flush(inner)
      item = { label, level: inner.listLevel }
      walk(child, inner)
      flush(inner)
      item = null
    }
  }

  const readNote = (element: Element, context: Context) => {
    flush(context)
    let mark = ''
    const find = (parent: ParentNode): Element | null => {
      for (const child of elementsOf(parent)) {
        const found = isNoteMark(child) ? child : find(child)
        if (found) return found
      }
      return null
    }
    const back = find(element)
    if (back) {
      mark = cleanText(textOf(back)).replace(/^\[|\]$/gu, '')
      back.childNodes = []
    }
    const inner = { ...context, inCell: true }
    const own = apart(() => {
      walkAll(element, inner)
      flush(inner)
    })
    own.forEach((block, order) => {
      const data: Data = { ...block.data, bookmarks: [noteBookmark, ...(block.data?.bookmarks ?? [])] }
      if (order === 0 && /^[\p{L}\p{N}]{1,6}$/u.test(mark)) data.label = mark
      notes.push({ ...block, data } as RootContent)
    })
  }

  const readPreformatted = (element: Element, context: Context) => {
    flush(context)
    const { tree } = readText(textOf(element))
    const first = element.childNodes[0] ?? element
    const shift = <T extends { data?: Paragraph['data'] }>(block: T): T => {
      const at = block.data?.at
      const place = at?.in === 'text' ? placeOf(first, at.line - 1) : null
      return place ? { ...block, data: { ...block.data, at: place } } : block
    }
    for (const child of tree.children) {
      if (child.type !== 'table') out.push(shift(child))
      else {
        const rows = child.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: cell.children.map(shift) })),
        }))
        out.push({ ...child, children: rows })
      }
    }
  }

  const readTable = (table: Element, context: Context) => {
    flush(context)
    const rows = planTable(table)
    const caption = elementsOf(table).find(({ tagName }) => tagName === 'caption')
    if (caption) walk(caption, context)
    // inside a cell there are paragraphs and no tables: an inner one gives its own
    if (context.inCell || isFrame(rows, size, whole)) {
      for (const { element } of rows.flat()) {
        if (element) readBlock(element, { ...context, depth: context.inCell ? null : context.depth })
      }
      return
    }
    const children = rows.map((row) => readRow(row, context)).filter((row) => row.children.length > 0)
    if (children.length > 0) out.push({ type: 'table', children })
  }

  const readRow = (row: PlannedRow, context: Context): TableRow => {
    const inner = { ...context, inCell: true, depth: null, listLevel: -1 }
    const children = row.map(({ element, columns }): TableCell => {
      const own = element ? apart(() => readBlock(element, inner)) : []
      const cell: TableCell = { type: 'tableCell', children: own as unknown as TableCell['children'] }
      if (columns > 1) cell.data = { columnSpan: columns }
      return cell
    })
    return { type: 'tableRow', children }
  }

  const outermost = { inCell: false, depth: null, bold: false, listLevel: -1 }
  walkAll(body, outermost)
  flush(outermost)
  return { children: [...out, ...notes], leftChrome, trackedChanges }
}

function isBold(element: Element, { bold }: Context): boolean {
  const weight = /font-weight\s*:\s*(bold|normal|\d{3})/iu.exec(styleOf(element))?.[1]
  if (weight !== undefined) return weight === 'bold' || Number(weight) >= 600
  return bold || element.tagName === 'b' || element.tagName === 'strong'
}

/** The sign of a symbol font is written as the letter or sign that has its place in other fonts. */
function writtenLabel(element: Element): string {
  const text = cleanText(foldSource(textOf(element)))
  if (/font-family\s*:\s*["']?(?:symbol|wingdings)/iu.test(fontsOf(element))) return '•'
  return text === 'o' ? '◦' : text === '·' ? '•' : text
}

/** The styles of the span, of those in it and of the one round it, which names the font of the label. */
function fontsOf(element: Element): string {
  const around = element.parentNode && isElement(element.parentNode) ? styleOf(element.parentNode) : ''
  return [around, styleOf(element), ...elementsOf(element).map(styleOf)].join(';')
}
