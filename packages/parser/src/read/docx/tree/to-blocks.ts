import type { Data, Heading, Paragraph } from 'mdast'
import { splitLabel } from '../../../document/label.js'
import { toPhrasing } from '../../phrasing.js'
import type { MarksOfNotes } from '../note-marks.js'
import { startCounting } from '../numbering/count.js'
import type { Lists } from '../numbering/numbering.js'
import {
  headingDepth,
  isContentsLine,
  numberingOf,
  type ParagraphFacts,
  unknownFacts,
} from '../part/paragraph-facts.js'
import type { Styles } from '../styles.js'
import { type Line, toLines } from './lines.js'
import type { MammothNode, NoteReference } from './mammoth-tree.js'

/** What is known of a Word file beside the text of its paragraphs. */
export interface WordFacts {
  /** What is known of each paragraph, in the order of the markers. */
  readonly paragraphs: readonly ParagraphFacts[]
  /** Texts that mammoth was not given, as XML writes them, in the order of their markers. */
  readonly texts: readonly string[]
  readonly styles: Styles
  readonly lists: Lists
  /** How the notes are marked. */
  readonly marks: MarksOfNotes
}

/** Makes blocks of paragraphs, which must come in the order of the document: they are counted. */
export interface BlockMaker {
  /** The blocks of a paragraph: one for each of its lines, none for what shows nothing or is a table of contents. */
  readonly toBlocks: (paragraph: readonly MammothNode[], inCell: boolean) => (Paragraph | Heading)[]
  /** A bookmark between paragraphs: it goes to the next block. */
  readonly bookmark: (name: string) => void
  /** Forgets the bookmarks that no block has taken. */
  readonly endText: () => void
  /** The notes that the paragraphs so far refer to, in order. */
  readonly notes: readonly NoteReference[]
}

const unplaced = unknownFacts({ in: 'docx', part: 'word/document.xml', paragraph: 0 })

/** Begins to make blocks. */
export function startBlocks({ paragraphs, texts, styles, lists }: WordFacts): BlockMaker {
  const nextLabel = startCounting(lists)
  const notes: NoteReference[] = []
  /** Bookmarks that stood between paragraphs, or in one that is not kept. */
  let waiting: string[] = []

  const levelOfStyle = (numId: string, styleId: string): number | null => {
    for (const [level, definition] of lists.get(numId)?.levels ?? [])
      if (definition.styleId === styleId) return level
    return null
  }

  const toBlocks = (paragraph: readonly MammothNode[], inCell: boolean): (Paragraph | Heading)[] => {
    const { lines, markers } = toLines(paragraph, texts, notes)
    const known = paragraphs[markers.at(-1) ?? -1] ?? unplaced
    const style = styles.ofParagraph(known.styleId)
    const shown = lines.filter((line) => line.text !== '')
    // what is hidden to its very mark is not counted
    const unseen = shown.length === 0 && (known.markHidden ?? style.hidden)
    const numbering = unseen ? null : numberingOf(known, style, levelOfStyle)
    const counted = numbering ? nextLabel(numbering.numId, numbering.level) : ''
    const label = unseen ? '' : (known.label ?? counted)
    const labelOnly = shown.length === 0 && inCell && /[\p{L}\p{N}]/u.test(label)
    if (isContentsLine(known, style) || (shown.length === 0 && !labelOnly)) {
      waiting.push(...lines.flatMap((line) => line.bookmarks))
      return []
    }
    const depth = inCell ? null : headingDepth(known, style)
    const shared: Data = { at: known.at }
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

  return {
    toBlocks,
    bookmark: (name) => {
      waiting.push(name)
    },
    endText: () => {
      waiting = []
    },
    notes,
  }
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
