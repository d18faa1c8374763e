import type { ParagraphFacts } from './paragraph-facts.js'

/** A field whose code has begun and that has not ended. */
export interface Field {
  /** Its code, entities not resolved. */
  code: string
  /** What its form says: what is chosen in a list, whether a box is ticked. */
  form: FormField | null
  /** Some of its result is shown. */
  shown: boolean
  /** Its result is written as a link. */
  linked: boolean
  /** The paragraphs that hold its result, where it is a table of contents. */
  readonly paragraphs: Set<ParagraphFacts>
}

/** A form of the older kind, as the sign that begins its field holds it. */
export interface FormField {
  readonly entries: string[]
  /** Index of the entry that is chosen, or null. */
  chosen: number | null
  ticked: boolean | null
}

/** Follows the fields of a part through their signs, codes and results. */
export interface Fields {
  begin(): void
  /** The code is complete and the result begins; gives the field, or null where none is open. */
  separate(): Field | null
  end(): Field | null
  /** A stretch of the code of the innermost field. */
  code(text: string): void
  innermost(): Field | undefined
  /** A stretch of text that is shown, and the paragraph that it stands in. */
  text(paragraph: ParagraphFacts): void
  /** A paragraph ends: a code that is still open there has lost the sign that ends it. */
  endParagraph(): void
  /** Inside the result of a field that stands in the code of another and is not shown. */
  hides(): boolean
}

const contents = /^\s*TOC(?=\s|\\|$)/u
const longestCode = 4000

/**
 * Begins to follow. The paragraphs of a table of contents are marked as such where the field ends; one that
 * never ends marks none, and a paragraph that holds other text beside it stays.
 */
export function followFields(): Fields {
  const open: Field[] = []
  /** The open fields that are still in their code. */
  const codes = new Set<Field>()
  /** The outermost table of contents that is open in its result. */
  let table: Field | null = null
  let ended: ReadonlySet<ParagraphFacts> = new Set()
  const mixed = new Set<ParagraphFacts>()

  const endTable = (field: Field) => {
    table = null
    for (const paragraph of field.paragraphs) if (!mixed.has(paragraph)) paragraph.contents = true
    ended = field.paragraphs
  }
  return {
    begin: () => {
      const field = {
        code: '',
        form: null,
        shown: false,
        linked: false,
        paragraphs: new Set<ParagraphFacts>(),
      }
      open.push(field)
      codes.add(field)
    },
    separate: () => {
      const field = open.at(-1)
      if (!field) return null
      codes.delete(field)
      if (table === null && contents.test(field.code)) table = field
      return field
    },
    end: () => {
      const field = open.pop()
      if (!field) return null
      codes.delete(field)
      if (field === table) endTable(field)
      const around = open.at(-1)
      if (around && field.shown) around.shown = true
      return field
    },
    code: (text) => {
      const field = open.at(-1)
      if (field) field.code += text.slice(0, longestCode - field.code.length)
    },
    innermost: () => open.at(-1),
    text: (paragraph) => {
      const field = open.at(-1)
      if (field) field.shown = true
      if (table) table.paragraphs.add(paragraph)
      else if (ended.has(paragraph)) paragraph.contents = false
      else mixed.add(paragraph)
    },
    endParagraph: () => codes.clear(),
    hides: () => codes.size > 0 && !codes.has(open.at(-1) as Field),
  }
}
