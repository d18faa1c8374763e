import type { ElementHandler, Handlers, PartState, Tag } from './part-state.js'

/**
 * Reads the notes of a part of footnotes or endnotes; the lines that part them from the text are none. A note that
 * stands anywhere else, as in the paragraphs of Word 2003 XML, is read as a box behind its paragraph.
 */
export function noteElements(state: PartState): Handlers {
  const { writer } = state
  let isPartOfNotes = false
  /** How many notes are open: one in another is none of the part's own. */
  let depth = 0
  const note = (kind: string): ElementHandler => ({
    open: (tag: Tag) => {
      if (!isPartOfNotes || depth++ > 0) {
        writer.openBox()
        return
      }
      const type = tag.attribute('type')
      writer.openNote(kind, tag.attribute('id') ?? '')
      if (type !== null && type !== 'normal') state.skipRest = true
    },
    close: () => {
      if (!isPartOfNotes || --depth > 0) writer.closeBox()
      else writer.closeNote(kind)
    },
  })
  const part: ElementHandler = {
    open: () => {
      isPartOfNotes = true
    },
  }
  return { footnotes: part, endnotes: part, footnote: note('footnote'), endnote: note('endnote') }
}
