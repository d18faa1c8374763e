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

/** The lines that are being gathered; functions take it, as each paragraph making its own would cost the most of it. */
interface Gathering {
  readonly drafts: Draft[]
  current: Draft
  readonly markers: number[]
  readonly texts: readonly string[]
  readonly notes: NoteReference[]
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
  const current: Draft = { text: '', links: [], bookmarks: [] }
  const gathering: Gathering = { drafts: [current], current, markers: [], texts, notes }
  addAll(content, gathering)
  for (const draft of gathering.drafts) draft.text = cleanText(draft.text)
  return { lines: gathering.drafts, markers: gathering.markers }
}

function addAll(nodes: readonly MammothNode[], gathering: Gathering): void {
  for (const node of nodes) {
    if (node.type === 'text') gathering.current.text += node.value
    else if (node.type === 'run') addAll(node.children, gathering)
    else if (node.type === 'tab') gathering.current.text += '\t'
    else if (node.type === 'hyperlink') addLink(node, gathering)
    else if (node.type === 'bookmarkStart') addBookmark(node.name, gathering)
    else if (node.type === 'noteReference') gathering.notes.push(node)
    else if (node.type === 'break') {
      gathering.current = { text: '', links: [], bookmarks: [] }
      gathering.drafts.push(gathering.current)
    }
  }
}

function addLink(node: Extract<MammothNode, { type: 'hyperlink' }>, gathering: Gathering): void {
  const line = gathering.current
  const before = line.text.length
  addAll(node.children, gathering)
  const text = cleanText(line.text.slice(before))
  const url = node.anchor.trim()
  const last = line.links.at(-1)
  if (text === '' || url === '') return
  // Word cuts a link into runs; mammoth gives each its own
  if (last && last.url === url && cleanText(line.text).endsWith(last.text + text))
    line.links[line.links.length - 1] = { text: last.text + text, url }
  else line.links.push({ text, url })
}

function addBookmark(name: string, { current, markers, texts }: Gathering): void {
  const marker = readMarker(name)
  if (marker === null) {
    current.bookmarks.push(name)
    return
  }
  if (marker.facts !== null) markers.push(marker.facts)
  if (marker.text !== null) current.text += resolveAllEntities(texts[marker.text] ?? '')
}
