import type { ParagraphFacts } from './paragraph-facts.js'

/** Follows the complex fields of a part through their signs, codes and results. */
export interface Fields {
  /** A w:fldChar: `begin`, `separate` or `end`. */
  sign(type: string): void
  /** A stretch of the code of the innermost field. */
  code(text: string): void
  /** A stretch of text that is shown, and the paragraph that it stands in. */
  text(paragraph: ParagraphFacts): void
  /** A paragraph ends: a code that is still open there has lost the sign that ends it. */
  endParagraph(): void
  /** Inside the result of a field that stands in the code of another and is not shown. */
  inCode(): boolean
}

interface Field {
  code: string
  /** The paragraphs that hold its result, where it is a table of contents. */
  readonly paragraphs: Set<ParagraphFacts>
}

const contents = /^\s*TOC(?=\s|\\|$)/u

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

  const end = (field: Field) => {
    if (field !== table) return
    table = null
    for (const paragraph of field.paragraphs) if (!mixed.has(paragraph)) paragraph.contents = true
    ended = field.paragraphs
  }
  return {
    sign: (type) => {
      if (type === 'begin') {
        const field = { code: '', paragraphs: new Set<ParagraphFacts>() }
        open.push(field)
        codes.add(field)
        return
      }
      const field = type === 'end' ? open.pop() : open.at(-1)
      if (!field) return
      codes.delete(field)
      if (type === 'end') end(field)
      else if (table === null && contents.test(field.code)) table = field
    },
    code: (text) => {
      const field = open.at(-1)
      if (field && field.code.length < 40) field.code += text
    },
    text: (paragraph) => {
      if (table) table.paragraphs.add(paragraph)
      else if (ended.has(paragraph)) paragraph.contents = false
      else mixed.add(paragraph)
    },
    endParagraph: () => codes.clear(),
    inCode: () => codes.size > 0 && !codes.has(open.at(-1) as Field),
  }
}
