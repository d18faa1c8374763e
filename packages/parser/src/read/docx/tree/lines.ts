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
  /** Where the last link ends in the text so far, and its words as they came. */
  linkEnd: number
  linkText: string
}

/** The lines that are being gathered; functions take it, as each paragraph making its own would cost the most of it. */
interface Gathering {
  readonly drafts: Draft[]
  current: Draft
  readonly markers: number[]
  readonly texts: readonly string[]
  readonly notes: NoteReference[]
}

function newDraft(): Draft {
  return { text: '', links: [], bookmarks: [], linkEnd: -1, linkText: '' }
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
  const current: Draft = newDraft()
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
      gathering.current = newDraft()
      gathering.drafts.push(gathering.current)
    }
  }
}

function addLink(node: Extract<MammothNode, { type: 'hyperlink' }>, gathering: Gathering): void {
  const line = gathering.current
  const before = line.text
  // its words are gathered by themselves: to cut them out of a long line again and again takes for ever
  line.text = ''
  addAll(node.children, gathering)
  const own = line.text
  line.text = before + own
  const text = cleanText(own)
  const url = node.anchor.trim()
  if (text === '' || url === '') return
  const last = line.links.at(-1)
  // Word cuts a link into runs; mammoth gives each its own
  if (last && last.url === url && line.linkEnd === before.length)
    line.links[line.links.length - 1] = { text: cleanText(line.linkText + own), url }
  else {
    line.links.push({ text, url })
    line.linkText = ''
  }
  line.linkText += own
  line.linkEnd = line.text.length
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
