import mammoth from 'mammoth'
import { brokenXml } from './scan-xml.js'

/** The tree that mammoth reads a Word file into, as far as it is used here (mammoth itself does not type it). */
export interface MammothDocument {
  readonly type: 'document'
  readonly children: readonly MammothNode[]
  readonly notes: { readonly resolve: (reference: NoteReference) => Note | null }
}

export interface Note {
  readonly body: readonly MammothNode[]
}

export interface NoteReference {
  readonly type: 'noteReference'
  readonly noteType: 'footnote' | 'endnote'
  readonly noteId: string
}

export interface MammothTable {
  readonly type: 'table'
  readonly children: readonly MammothNode[]
}

export interface MammothRow {
  readonly type: 'tableRow'
  readonly children: readonly MammothNode[]
}

export interface MammothCell {
  readonly type: 'tableCell'
  readonly colSpan: number
  readonly children: readonly MammothNode[]
}

export interface MammothParagraph {
  readonly type: 'paragraph'
  readonly children: readonly MammothNode[]
}

export type MammothNode =
  | MammothParagraph
  | MammothTable
  | MammothRow
  | MammothCell
  | NoteReference
  | { readonly type: 'run'; readonly children: readonly MammothNode[] }
  | {
      readonly type: 'hyperlink'
      readonly children: readonly MammothNode[]
      readonly href?: string
      readonly anchor?: string
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'tab' | 'image' | 'commentReference' }

/**
 * Has mammoth read a package. The document is taken where mammoth offers it for transformation and an empty one
 * is given back, so that no HTML is made.
 */
export async function readWithMammoth(zip: Uint8Array): Promise<MammothDocument> {
  const taken: MammothDocument[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
      {
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (document: MammothDocument) => {
          taken.push(document)
          return { ...document, children: [] }
        },
      },
    )
  } catch (error) {
    throw brokenXml('its main part cannot be read', error)
  }
  const [document] = taken
  if (!document) throw brokenXml('its main part holds no document')
  return document
}
