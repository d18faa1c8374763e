import type { ElementHandler, Handlers, PartState, Tag } from './part-state.js'

/**
 * Reads the notes of a part of footnotes or endnotes; the lines that part them from the text are none. A note that
 * stands in a paragraph, as Word 2003 XML has it, is read as a box behind that.
 */
export function noteElements(state: PartState): Handlers {
  const note = (kind: string): ElementHandler => ({
    open: (tag: Tag) => {
      if (state.paragraphs.length > 0) {
        state.writer.openBox()
        return
      }
      const type = tag.attribute('type')
      state.writer.openNote(kind, tag.attribute('id') ?? '')
      if (type !== null && type !== 'normal') state.skipRest = true
    },
    close: () => (state.paragraphs.length > 0 ? state.writer.closeBox() : state.writer.closeNote(kind)),
  })
  return { footnote: note('footnote'), endnote: note('endnote') }
}
