import { markerName } from './markers.js'

/** A stretch of a part as mammoth is given it: whole blocks, or rows of a table that began before. */
export interface Slice {
  readonly xml: string
  /** The first thing in it is the rest of the table that the slice before ends with. */
  readonly continuesTable: boolean
}

/**
 * Text of this length and more is not written but named by a marker: mammoth's work grows with every sign, and to
 * hand it a long text and take it back unchanged would cost more than all the rest.
 */
const longText = 48
/** Length of a slice, in UTF-16 code units: long enough to be few, short enough for mammoth's trees to stay small. */
const sliceLength = 200_000

/** Gathers what mammoth is given in slices; text and what marks it is held back until the next element. */
export interface SliceWriter {
  /** Adds elements behind the text that was held back. */
  put(xml: string): void
  /** Text as XML writes it, entities not resolved. */
  text(xml: string): void
  /** A paragraph has begun whose facts have that place. */
  mark(facts: number): void
  /** Ends a slice that is long enough; `inTable`: between the rows of a table, which goes on in the next slice. */
  cut(inTable: boolean): void
  finish(): Slice[]
}

/** Begins to gather; long texts are added to `texts`. */
export function startSlices(texts: string[]): SliceWriter {
  const slices: Slice[] = []
  let written: string[] = []
  let length = 0
  let continuesTable = false
  let text = ''
  let facts: number | null = null

  const push = (xml: string) => {
    written.push(xml)
    length += xml.length
  }
  const put = (xml: string) => {
    const isLong = text.length >= longText
    if (isLong || facts !== null)
      push(`<w:bookmarkStart w:name="${markerName({ facts, text: isLong ? texts.push(text) - 1 : null })}"/>`)
    if (!isLong && text !== '') push(`<w:r><w:t>${text}</w:t></w:r>`)
    text = ''
    facts = null
    push(xml)
  }
  const endSlice = () => {
    slices.push({ xml: written.join(''), continuesTable })
    written = []
    length = 0
  }
  return {
    put,
    text: (xml) => {
      text += xml
    },
    mark: (place) => {
      put('')
      facts = place
    },
    cut: (inTable) => {
      if (length < sliceLength) return
      put(inTable ? '</w:tbl>' : '')
      endSlice()
      continuesTable = inTable
      if (inTable) put('<w:tbl>')
    },
    finish: () => {
      put('')
      endSlice()
      return slices
    },
  }
}
