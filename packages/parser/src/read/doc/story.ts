import type { ParagraphFacts } from '../docx/part/paragraph-facts.js'
import type { MammothNode } from '../docx/tree/mammoth-tree.js'
import { type CharacterFormat, isSwitchedOn } from './character-format.js'
import { signOf } from './fonts.js'
import { startParagraphs, type WriterContext } from './paragraph-writer.js'
import { followMarks, followSpecials, special } from './special-characters.js'
import { startTables } from './table-builder.js'
import type { TextFormats } from './text-formats.js'

/** What stands at places of the text beside its characters. */
export interface Marks {
  /** The first place at or behind this one where a bookmark begins or a note is referred to; infinity for none. */
  readonly next: (place: number) => number
  /** The bookmarks that begin and the notes that are referred to at a place. */
  readonly at: (place: number) => readonly MammothNode[]
  /** The blocks of the text boxes that are drawn at a place. */
  readonly textBox: (place: number) => readonly MammothNode[]
  /** A section ends there, and with it a paragraph. */
  readonly endsSection: (place: number) => boolean
}

export interface StoryContext extends WriterContext {
  readonly formats: TextFormats
  readonly marks: Marks
  /** What is set as hidden is read, since nothing else stands in the file. */
  readonly showHidden: boolean
}

/** Reads a story, which is a stretch of the text that begins at `start`, into paragraphs and tables. */
export function readStory(text: string, start: number, context: StoryContext): MammothNode[] {
  const { formats, styles, fonts, marks, findings } = context
  const tables = startTables()
  const writer = startParagraphs(context)
  const nextMark = followMarks(text, (index) => marks.endsSection(start + index))
  const nextSpecial = followSpecials(text)
  let boxes: MammothNode[] = []
  let isOpen = false
  let hiddenInStyle = false

  const endParagraph = () => {
    tables.add(writer.end())
    for (const box of boxes) tables.add(box)
    boxes = []
    isOpen = false
  }

  const isHidden = ({ hidden, style }: CharacterFormat): boolean =>
    isSwitchedOn(hidden, hiddenInStyle || styles.ofRun(style === null ? null : String(style)).hidden)

  /** Reads the characters between two indexes of the text, of one format. */
  const readRun = (from: number, to: number, format: CharacterFormat) => {
    if (format.deleted || format.inserted) findings.trackedChanges = true
    const hidden = isHidden(format)
    if (hidden) findings.hiddenText = true
    const shown = !format.deleted && (!hidden || context.showHidden)
    let at = from
    for (let next = nextSpecial(from); next < to; next = nextSpecial(next + 1)) {
      if (shown && next > at) readText(at, next, format)
      at = next + 1
      const code = text.charCodeAt(next)
      if (code === special.drawing) {
        if (shown) boxes.push(...marks.textBox(start + next))
      } else if (shown || (code >= special.fieldBegin && code <= special.fieldEnd)) writer.special(code)
    }
    if (shown && to > at) readText(at, to, format)
  }

  const readText = (from: number, to: number, format: CharacterFormat) => {
    const { symbol } = format
    const characters = text.slice(from, to)
    if (!symbol) writer.text(characters, format)
    // a bracket holds the place of a sign of a symbol font
    else
      writer.text(
        characters.replaceAll('(', () => signOf(fonts[symbol.font], symbol.sign)),
        format,
      )
  }

  /** Reads the characters between two indexes, parted where something is marked. */
  const readMarked = (from: number, to: number, format: CharacterFormat) => {
    let at = from
    for (let place = marks.next(start + from); place < start + to; place = marks.next(place + 1)) {
      if (place - start > at) readRun(at, place - start, format)
      at = place - start
      for (const node of marks.at(place)) writer.mark(node)
    }
    if (to > at) readRun(at, to, format)
  }

  /** Reads the paragraph from an index to its mark, which may be missing at the end of the text. */
  const readParagraph = (first: number, mark: number) => {
    const code = mark < text.length ? text.charCodeAt(mark) : special.paragraphMark
    const format = formats.paragraphAt(start + Math.min(mark, text.length - 1))
    tables.enter(format)
    if ((code === special.cellMark && format.endsRow) || format.endsInnerRow) {
      tables.endRow(format.row)
      return
    }
    const known = writer.begin(format)
    isOpen = true
    hiddenInStyle = styles.ofParagraph(known.styleId).hidden
    let joins = false
    formats.eachRun(start + first, start + mark + 1, (from, to, run) => {
      const end = Math.min(to - start, mark)
      readMarked(from - start, end, run)
      if (to - start > mark) joins = readMark(mark, run, known) && code === special.paragraphMark
    })
    if (!joins || format.endsInnerCell) endParagraph()
    if (code === special.cellMark || format.endsInnerCell) tables.endCell()
  }

  /** Reads the mark of a paragraph; tells whether it is deleted, so that the paragraph goes on in the next. */
  const readMark = (mark: number, { deleted, hidden }: CharacterFormat, known: ParagraphFacts): boolean => {
    for (const node of marks.at(start + mark)) writer.mark(node)
    if (deleted) findings.trackedChanges = true
    if (hidden !== null) known.markHidden = isSwitchedOn(hidden, hiddenInStyle)
    return deleted
  }

  for (let from = 0; from < text.length; ) {
    const mark = nextMark(from)
    readParagraph(from, mark)
    from = mark + 1
  }
  if (isOpen) endParagraph()
  return tables.finish()
}
