import type { ElementHandler, Handlers, PartState, Tag } from './part-state.js'

/** Reads the notes of a part of footnotes or endnotes; the lines that part them from the text are none. */
export function noteElements(state: PartState): Handlers {
  const note = (kind: string): ElementHandler => ({
    open: (tag: Tag) => {
      const type = tag.attribute('type')
      state.writer.openNote(kind, tag.attribute('id') ?? '')
      if (type !== null && type !== 'normal') state.skipRest = true
    },
    close: () => state.writer.closeNote(kind),
  })
  return { footnote: note('footnote'), endnote: note('endnote') }
}
