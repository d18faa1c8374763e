import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { brokenXml } from '../xml/scan-xml.js'

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
      /** Its address, whether outside the document or a place in it (\`#name\`): the one attribute that it is written with. */
      readonly anchor: string
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'break' | 'tab' }

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** What mammoth is given of a Word file, as the inside of the parts' roots. */
export interface MammothInput {
  readonly document: string
  readonly footnotes?: string | null
  readonly endnotes?: string | null
}

/**
 * Has mammoth read a document. It is taken where mammoth offers it for transformation and an empty one is given
 * back, so that no HTML is made.
 */
export async function readWithMammoth(input: MammothInput): Promise<MammothDocument> {
  const zip = packageOf(input)
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

/** A package with the parts under the names where mammoth looks when no relationship says otherwise, stored. */
function packageOf({ document, footnotes, endnotes }: MammothInput): Uint8Array {
  const part = (name: string, inside: string) => strToU8(`<w:${name} ${namespace}>${inside}</w:${name}>`)
  const entries: Record<string, Uint8Array> = {
    'word/document.xml': part('document', `<w:body>${document}</w:body>`),
  }
  if (footnotes) entries['word/footnotes.xml'] = part('footnotes', footnotes)
  if (endnotes) entries['word/endnotes.xml'] = part('endnotes', endnotes)
  return zipSync(entries, { level: 0 })
}
