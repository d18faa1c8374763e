import { numberOf } from './styles.js'

/** How the notes of a kind are marked. */
export interface NoteMarks {
  /** Number format of the marks. */
  readonly format: string
  readonly start: number
  /** The marks begin anew on every page or section, or differ between sections, so that the file alone does not tell them. */
  readonly unknown: boolean
}

/** How footnotes and endnotes are marked. */
export interface MarksOfNotes {
  readonly footnote: NoteMarks
  readonly endnote: NoteMarks
}

/** Word's own way where a file says nothing: 1, 2 … for footnotes, i, ii … for endnotes. */
export const usualMarks: MarksOfNotes = {
  footnote: { format: 'decimal', start: 1, unknown: false },
  endnote: { format: 'lowerRoman', start: 1, unknown: false },
}

const statement =
  /<(?:[\w-]{1,20}:)?(foot|end)notePr>((?:[^<]{0,40}<[^<>]{1,200}>){1,12}?)[^<]{0,40}<\/(?:[\w-]{1,20}:)?\1notePr>/gu

/** Reads how notes are marked from the settings part, and from the main part, whose sections have the last word. */
export function readNoteMarks(xml: string, marks: MarksOfNotes): MarksOfNotes {
  const found: { footnote: NoteMarks | null; endnote: NoteMarks | null } = { footnote: null, endnote: null }
  for (const [, which, inside = ''] of xml.matchAll(statement)) {
    const kind = which === 'foot' ? 'footnote' : 'endnote'
    const stated = marksIn(inside, marks[kind])
    const before = found[kind]
    const differs = before !== null && before.format !== stated.format
    found[kind] = { ...stated, unknown: stated.unknown || differs || (before?.unknown ?? false) }
  }
  return { footnote: found.footnote ?? marks.footnote, endnote: found.endnote ?? marks.endnote }
}

function marksIn(inside: string, marks: NoteMarks): NoteMarks {
  const value = (name: string) =>
    new RegExp(`[:<]${name}\\s[^<>]{0,80}val=["']([^"'<>]{1,40})["']`, 'u').exec(inside)?.[1] ?? null
  const restart = value('numRestart')
  return {
    format: value('numFmt') ?? marks.format,
    start: numberOf(value('numStart')) ?? marks.start,
    unknown: restart === null ? marks.unknown : restart !== 'continuous',
  }
}
