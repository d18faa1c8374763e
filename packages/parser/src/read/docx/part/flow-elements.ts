import { isOn } from '../styles.js'
import { unknownFacts } from './paragraph-facts.js'
import type { ElementHandler, Handlers, PartState, Tag } from './part-state.js'
import { isShown, showText } from './show-text.js'
import { symbolOf } from './symbols.js'

/** Stands before the id in a reference to a note whose mark is typed by hand. */
export const typedMarkSign = '*'

/** Reads paragraphs and what stands in them: text, tabs, breaks, symbols, links, bookmarks, references to notes. */
export function flowElements(state: PartState): Handlers {
  const { part, reading, writer, paragraphs, fields } = state

  const openParagraph = () => {
    const { facts } = reading
    writer.openParagraph(facts.length)
    const known = unknownFacts({ in: 'docx', part: part.name, paragraph: state.count - 1 })
    facts.push(known)
    paragraphs.push({
      facts: known,
      deleted: false,
      runStyleId: null,
      runBold: null,
      runHidden: null,
      runFonts: null,
    })
  }
  const closeParagraph = () => {
    fields.endParagraph()
    writer.closeParagraph(paragraphs.pop()?.deleted ?? false)
  }
  const openRun = () => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph) return
    paragraph.runStyleId = null
    paragraph.runBold = null
    paragraph.runHidden = null
    paragraph.runFonts = null
  }
  const closeText = () => {
    state.textOf = null
  }
  const sign = (name: string): ElementHandler => ({
    open: () => {
      if (isShown(state)) writer.sign(name)
    },
  })
  const noteReference = (kind: string): ElementHandler => ({
    open: (tag: Tag) => {
      if (!isShown(state)) return
      const id = tag.attribute('id') ?? ''
      const typed = isOn(tag.attribute('customMarkFollows') ?? '0') ? typedMarkSign : ''
      writer.sign(`${kind}Reference`, ` w:id="${typed}${id}"`)
    },
  })
  const openLink = (tag: Tag) => {
    const target = part.links.get(tag.attribute('id') ?? '') ?? ''
    const anchor = tag.attribute('anchor') ?? ''
    writer.openLink(anchor === '' ? target : `${target}#${anchor}`)
  }

  return {
    p: { open: openParagraph, close: closeParagraph },
    r: { open: openRun },
    ':r': { open: openRun },
    t: {
      open: () => {
        state.textOf = 'run'
      },
      close: closeText,
    },
    tab: sign('tab'),
    ptab: sign('tab'),
    br: sign('br'),
    cr: sign('br'),
    noBreakHyphen: { open: () => showText(state, '-') },
    sym: { open: (tag) => showText(state, symbolOf(tag.attribute('font'), tag.attribute('char'))) },
    hyperlink: { open: openLink, close: () => writer.closeLink() },
    bookmarkStart: {
      open: (tag) => {
        const name = tag.attribute('name')
        // a name of our own kind is none that Word gives
        if (name !== null && name !== '_GoBack' && !/^[¶§]/u.test(name)) writer.bookmark(name)
      },
    },
    footnoteReference: noteReference('footnote'),
    endnoteReference: noteReference('endnote'),
    commentReference: {
      open: () => {
        reading.findings.comments = true
      },
    },
  }
}
