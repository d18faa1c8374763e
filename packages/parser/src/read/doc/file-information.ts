/** What the beginning of a Word file says: the FIB ([MS-DOC] 2.5.1). */
export interface FileInformation {
  /** Version of the format: 0xC1 for Word 97 and all that came after it. */
  readonly version: number
  readonly encrypted: boolean
  /** Name of the stream that holds the tables. */
  readonly tableStream: '0Table' | '1Table'
  /** Lengths of the stories in characters, which follow each other in this order. */
  readonly lengths: {
    readonly main: number
    readonly footnotes: number
    readonly headers: number
    readonly annotations: number
    readonly endnotes: number
    readonly textBoxes: number
  }
  /** Where a structure lies in the table stream. */
  readonly place: (structure: Structure) => { readonly offset: number; readonly length: number }
}

/** The structures that are read, by their place in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const structures = {
  stylesheet: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  bookmarkNames: 21,
  bookmarkStarts: 22,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const
export type Structure = keyof typeof structures

const firstPair = 0x9a
/** The first version whose FIB has this form (Word 97). */
export const word97 = 0xc1
/** What the first two bytes of the stream are in Word 97 and later, and in Word 6 and 95. */
const signs = [0xa5ec, 0xa5dc]

/**
 * Reads the file information from the beginning of the WordDocument stream.
 *
 * @throws {RangeError} where it is damaged
 */
export function readFileInformation(stream: Uint8Array): FileInformation {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  if (!signs.includes(view.getUint16(0, true))) throw new RangeError('the stream begins otherwise')
  const flags = view.getUint16(10, true)
  const length = (at: number) => Math.max(view.getInt32(at, true), 0)
  const version = view.getUint16(2, true)
  return {
    version,
    encrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) !== 0 ? '1Table' : '0Table',
    lengths: {
      main: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      annotations: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    place: (structure) => {
      const at = firstPair + structures[structure] * 8
      return { offset: view.getUint32(at, true), length: view.getUint32(at + 4, true) }
    },
  }
}
