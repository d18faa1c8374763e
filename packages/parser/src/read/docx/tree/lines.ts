import { cleanText } from '../../../document/text.js'
import type { Link } from '../../phrasing.js'
import { readMarker } from '../part/markers.js'
import { resolveAllEntities } from '../xml/scan-xml.js'
import type { MammothNode, NoteReference } from './mammoth-tree.js'

/** What a paragraph holds up to a break. */
export interface Line {
  readonly text: string
  readonly links: readonly Link[]
  readonly bookmarks: readonly string[]
}

interface Draft {
  text: string
  readonly links: Link[]
  readonly bookmarks: string[]
}

/**
 * Parts the content of a paragraph at its breaks. `markers` are the indexes of the paragraphs that went into it
 * (several where the mark between them was deleted); `texts` are those that mammoth was not given; the notes that
 * the paragraph refers to are added to `notes`.
 */
export function toLines(
  content: readonly MammothNode[],
  texts: readonly string[],
  notes: NoteReference[],
): { lines: readonly Line[]; markers: readonly number[] } {
  const markers: number[] = []
  let current: Draft = { text: '', links: [], bookmarks: [] }
  const drafts: Draft[] = [current]

  const add = (node: MammothNode): void => {
    if (node.type === 'text') current.text += node.value
    else if (node.type === 'run') node.children.forEach(add)
    else if (node.type === 'tab') current.text += '\t'
    else if (node.type === 'hyperlink') addLink(node)
    else if (node.type === 'bookmarkStart') addBookmark(node.name)
    else if (node.type === 'noteReference') notes.push(node)
    else if (node.type === 'break') {
      current = { text: '', links: [], bookmarks: [] }
      drafts.push(current)
    }
  }
  const addLink = (node: Extract<MammothNode, { type: 'hyperlink' }>) => {
    const line = current
    const before = line.text.length
    node.children.forEach(add)
    const text = cleanText(line.text.slice(before))
    const url = node.anchor.trim()
    const last = line.links.at(-1)
    if (text === '' || url === '') return
    // Word cuts a link into runs; mammoth gives each its own
    if (last && last.url === url && cleanText(line.text).endsWith(last.text + text))
      line.links[line.links.length - 1] = { text: last.text + text, url }
    else line.links.push({ text, url })
  }
  const addBookmark = (name: string) => {
    const marker = readMarker(name)
    if (marker === null) {
      current.bookmarks.push(name)
      return
    }
    if (marker.facts !== null) markers.push(marker.facts)
    if (marker.text !== null) current.text += resolveAllEntities(texts[marker.text] ?? '')
  }

  content.forEach(add)
  return { lines: drafts.map((draft) => ({ ...draft, text: cleanText(draft.text) })), markers }
}
