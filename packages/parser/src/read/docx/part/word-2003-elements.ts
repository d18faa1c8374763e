import type { Handlers, PartState } from './part-state.js'

/**
 * Reads what Word 2003 XML (w:wordDocument) writes in its own way: links, notes that stand where they are referred
 * to, and annotations, which are bookmarks, comments and tracked changes. A note is read as a box behind its paragraph.
 */
export function word2003Elements(state: PartState): Handlers {
  const { writer, reading } = state
  return {
    hlink: {
      open: (tag) => {
        const place = tag.attribute('bookmark') ?? ''
        writer.openLink(`${tag.attribute('dest') ?? ''}${place === '' ? '' : `#${place}`}`)
      },
      close: () => writer.closeLink(),
    },
    ':annotation': {
      open: (tag) => {
        const type = tag.attribute('type') ?? ''
        if (type === 'Word.Bookmark.Start') writer.bookmark(tag.attribute('name') ?? '')
        else if (type === 'Word.Comment') {
          reading.findings.comments = true
          state.skipRest = true
        } else if (type === 'Word.Insertion' || type === 'Word.Deletion')
          reading.findings.trackedChanges = true
      },
    },
  }
}
