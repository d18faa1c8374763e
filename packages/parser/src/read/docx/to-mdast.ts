import type { Data, Heading, Paragraph, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import { noteBookmark } from '../../document/document.js'
import { splitLabel } from '../../document/label.js'
import { type Line, toLines, toPhrasing } from './lines.js'
import type {
  MammothCell,
  MammothDocument,
  MammothNode,
  MammothTable,
  NoteReference,
} from './mammoth-tree.js'
import { formatNumber } from './number-formats.js'
import { type Lists, startCounting } from './numbering.js'
import {
  headingDepth,
  isContentsLine,
  numberingOf,
  type ParagraphFacts,
  unknownFacts,
} from './paragraph-facts.js'
import type { Styles } from './styles.js'

/** All that is known of a Word file when its tree is made. */
export interface WordFile {
  readonly document: MammothDocument
  /** What is known of each paragraph, in the order of the markers. */
  readonly facts: readonly ParagraphFacts[]
  readonly styles: Styles
  readonly lists: Lists
  /** Names of the notes (`footnote-3`) whose mark is typed by hand. */
  readonly typedMarks: ReadonlySet<string>
}

/**
 * Makes the mdast tree of a Word file: blocks without tables of contents and without empty paragraphs, with
 * labels as Word prints them; the notes follow at the end. A table cell holds paragraphs, which plain mdast
 * does not allow.
 */
export function toMdast({ document, facts, styles, lists, typedMarks }: WordFile): Root {
  const nextLabel = startCounting(lists)
  const notes: NoteReference[] = []
  /** Bookmarks that stood between paragraphs, or in one that is not kept. */
  let waiting: string[] = []

  const toBlocks = (paragraph: readonly MammothNode[], inCell: boolean): (Paragraph | Heading)[] => {
    const { lines, markers } = toLines(paragraph, notes)
    const known = facts[markers.at(-1) ?? -1] ?? unknownFacts('word/document.xml', 0, false)
    const style = styles.ofParagraph(known.styleId)
    const shown = lines.filter((line) => line.text !== '')
    // what is hidden to its very mark is not counted
    const unseen = known.hidden || (shown.length === 0 && (known.markHidden ?? style.hidden))
    const numbering = unseen ? null : numberingOf(known, style, levelOfStyle)
    const label = numbering ? nextLabel(numbering.numId, numbering.level) : ''
    const labelOnly = shown.length === 0 && inCell && /[\p{L}\p{N}]/u.test(label)
    if (known.hidden || isContentsLine(known, style) || (shown.length === 0 && !labelOnly)) {
      waiting.push(...lines.flatMap((line) => line.bookmarks))
      return []
    }
    const depth = inCell ? null : headingDepth(known, style)
    const shared: Data = { at: { in: 'docx', part: known.part, paragraph: known.index } }
    if (known.anyBold && !known.anyPlain) shared.bold = true
    const blocks: (Paragraph | Heading)[] = []
    for (const line of labelOnly ? lines.slice(0, 1) : lines) {
      waiting.push(...line.bookmarks)
      if (line.text === '' && !labelOnly) continue
      const automatic = blocks.length === 0 && label !== '' ? label : null
      const data = { ...shared }
      if (automatic !== null && numbering) data.level = numbering.level
      if (waiting.length > 0) data.bookmarks = waiting
      waiting = []
      blocks.push(toBlock(line, automatic, depth, data))
    }
    return blocks
  }

  const levelOfStyle = (numId: string, styleId: string): number | null => {
    for (const [level, definition] of lists.get(numId)?.levels ?? [])
      if (definition.styleId === styleId) return level
    return null
  }

  const toCell = (cell: MammothCell): TableCell => {
    const paragraphs = flatParagraphs(cell.children)
    const children = paragraphs.flatMap((node) => {
      if (node.type === 'paragraph') return toBlocks(node.children, true)
      if (node.type === 'bookmarkStart') waiting.push(node.name)
      return []
    })
    const made: TableCell = { type: 'tableCell', children: children as unknown as TableCell['children'] }
    if (cell.colSpan > 1) made.data = { columnSpan: cell.colSpan }
    return made
  }

  const toTable = (table: MammothTable): Table => {
    const rows: TableRow[] = []
    for (const row of table.children) {
      if (row.type === 'bookmarkStart') waiting.push(row.name)
      if (row.type !== 'tableRow') continue
      const cells: TableCell[] = []
      for (const cell of row.children) {
        if (cell.type === 'bookmarkStart') waiting.push(cell.name)
        else if (cell.type === 'tableCell') cells.push(toCell(cell))
      }
      if (cells.length > 0) rows.push({ type: 'tableRow', children: cells })
    }
    return { type: 'table', children: rows }
  }

  const toContent = (nodes: readonly MammothNode[]): RootContent[] =>
    nodes.flatMap((node): RootContent[] => {
      if (node.type === 'paragraph') return toBlocks(node.children, false)
      if (node.type === 'bookmarkStart') waiting.push(node.name)
      if (node.type !== 'table') return []
      const framed = framedContent(node)
      if (framed) return toContent(framed)
      const table = toTable(node)
      return table.children.length > 0 ? [table] : []
    })

  const toNote = (reference: NoteReference, mark: string): Paragraph[] => {
    const body = flatParagraphs(document.notes.resolve(reference)?.body ?? [])
    const blocks = body.flatMap((node) => (node.type === 'paragraph' ? toBlocks(node.children, true) : []))
    return blocks.map((block, order): Paragraph => {
      const data: Data = { ...block.data, bookmarks: [noteBookmark, ...(block.data?.bookmarks ?? [])] }
      if (order === 0 && mark !== '') data.label = mark
      return { type: 'paragraph', children: block.children, data }
    })
  }

  const children = toContent(document.children)
  waiting = []
  // notes may refer to notes, so the list can still grow
  const marks = noteMarks(typedMarks)
  for (let order = 0; order < notes.length; order++) {
    const reference = notes[order]
    if (reference) children.push(...toNote(reference, marks(reference)))
  }
  return { type: 'root', children }
}

/** What a table of a single cell holds, where it is a frame around other tables; null for any other table. */
function framedContent({ children }: MammothTable): readonly MammothNode[] | null {
  const rows = children.filter((row) => row.type === 'tableRow')
  const cells = rows.flatMap((row) => row.children.filter((cell) => cell.type === 'tableCell'))
  const [cell] = cells
  return cell && cells.length === 1 && cell.children.some(({ type }) => type === 'table')
    ? cell.children
    : null
}

function toBlock(
  line: Line,
  automatic: string | null,
  depth: number | null,
  data: Data,
): Paragraph | Heading {
  const { label, text } = automatic === null ? splitLabel(line.text) : { label: automatic, text: line.text }
  if (label !== '') data.label = label
  const children = toPhrasing(text, line.links)
  return depth === null
    ? { type: 'paragraph', children, data }
    : { type: 'heading', depth: depth as Heading['depth'], children, data }
}

/** The paragraphs in reading order, those of inner tables among them. */
function flatParagraphs(nodes: readonly MammothNode[]): MammothNode[] {
  return nodes.flatMap((node) =>
    node.type === 'table' || node.type === 'tableRow' || node.type === 'tableCell'
      ? flatParagraphs(node.children)
      : [node],
  )
}

/** The marks that notes are given in the order of their references: 1, 2 … for footnotes, i, ii … for endnotes. */
function noteMarks(typedMarks: ReadonlySet<string>): (reference: NoteReference) => string {
  const counts = { footnote: 0, endnote: 0 }
  return ({ noteType, noteId }) => {
    if (typedMarks.has(`${noteType}-${noteId}`)) return ''
    counts[noteType]++
    return formatNumber(counts[noteType], noteType === 'footnote' ? 'decimal' : 'lowerRoman')
  }
}
