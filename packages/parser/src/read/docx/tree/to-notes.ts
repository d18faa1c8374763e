import type { Data, Paragraph } from 'mdast'
import { noteBookmark } from '../../../document/document.js'
import { formatNumber } from '../../number-formats.js'
import type { MarksOfNotes } from '../note-marks.js'
import { typedMarkSign } from '../part/flow-elements.js'
import { flatParagraphs } from './flat-paragraphs.js'
import type { MammothDocument, NoteReference } from './mammoth-tree.js'
import type { BlockMaker } from './to-blocks.js'

/** The notes that the text refers to, in the order of the references, each with its mark as its label. */
export function toNotes(
  { toBlocks, notes }: BlockMaker,
  bodies: MammothDocument['notes'],
  marks: MarksOfNotes,
): Paragraph[] {
  const nextMark = startMarks(marks)
  const made: Paragraph[] = []
  // notes may refer to notes, so the list can still grow
  for (let order = 0; order < notes.length; order++) {
    const reference = notes[order] as NoteReference
    const mark = nextMark(reference)
    const noteId = reference.noteId.replace(typedMarkSign, '')
    const body = flatParagraphs(bodies.resolve({ ...reference, noteId })?.body ?? [])
    const blocks = body.flatMap((node) => (node.type === 'paragraph' ? toBlocks(node.children, true) : []))
    blocks.forEach((block, index) => {
      const data: Data = { ...block.data, bookmarks: [noteBookmark, ...(block.data?.bookmarks ?? [])] }
      if (index === 0 && mark !== '') data.label = mark
      made.push({ type: 'paragraph', children: block.children, data })
    })
  }
  return made
}

/** The marks that Word gives; none where the mark is typed by hand or the file does not tell it. */
function startMarks(marks: MarksOfNotes): (reference: NoteReference) => string {
  const counts = { footnote: marks.footnote.start - 1, endnote: marks.endnote.start - 1 }
  return ({ noteType, noteId }) => {
    if (noteId.startsWith(typedMarkSign)) return ''
    counts[noteType]++
    const { format, unknown } = marks[noteType]
    return unknown ? '' : formatNumber(counts[noteType], format)
  }
}
