import type { Root } from 'mdast'
import type { DocumentProperties } from '../document/document.js'

/** Something about the file that the reader of the record should know: tracked changes, text that could not be read. */
export interface ReadMessage {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
}

/** What a reader makes of a file: blocks with labels, bookmarks and places, and what was odd about the file. */
export interface ReadResult {
  readonly tree: Root
  readonly properties: DocumentProperties
  readonly messages: readonly ReadMessage[]
}

/** The properties of a format that has none. */
export const noProperties: DocumentProperties = { title: null, creator: null, created: null, modified: null }
