import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  type HeadingLevel,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
  type Textbox,
  TextRun,
} from 'docx'

/** Numbers and list marks as Word makes them: an agenda four deep, clauses, dashes and bullets. */
const numbering: INumberingOptions = {
  config: [
    {
      reference: 'agenda',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2.' },
        { level: 2, format: LevelFormat.LOWER_ROMAN, text: '%3.' },
        { level: 3, format: LevelFormat.DECIMAL, text: '%4.' },
      ],
    },
    {
      reference: 'clauses',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1' },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
      ],
    },
    {
      reference: 'items',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1' },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
        { level: 2, format: LevelFormat.DECIMAL, text: '%1.%2.%3' },
      ],
    },
    { reference: 'information', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1' }] },
    { reference: 'letters', levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1)' }] },
    { reference: 'hyphen', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] },
    {
      reference: 'marks',
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '\uF0B7' },
        { level: 1, format: LevelFormat.BULLET, text: '–' },
      ],
    },
    { reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–' }] },
  ],
}

let bookmarks = 0

export interface Setting {
  readonly bookmark?: string
  /** Name of the numbering and depth in it. */
  readonly list?: readonly [reference: string, level: number]
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]
}

/** A paragraph, its text cut into several runs as Word cuts it. */
export function paragraph(text: string, { bookmark, list, heading }: Setting = {}): Paragraph {
  const half = Math.ceil(text.length / 2)
  const runs = [text.slice(0, half), text.slice(half)].filter(Boolean).map((part) => new TextRun(part))
  bookmarks++
  const marked = bookmark ? [new BookmarkStart(bookmark, bookmarks), new BookmarkEnd(bookmarks)] : []
  return new Paragraph({
    children: [...marked, ...runs],
    ...(list && { numbering: { reference: list[0], level: list[1] } }),
    ...(heading && { heading }),
  })
}

export interface Spans {
  readonly columnSpan?: number
  readonly rowSpan?: number
}

export function cell(paragraphs: readonly Paragraph[], spans: Spans = {}): TableCell {
  return new TableCell({ children: paragraphs.length > 0 ? paragraphs : [new Paragraph({})], ...spans })
}

export function row(...cells: TableCell[]): TableRow {
  return new TableRow({ children: cells })
}

export function lines(...texts: string[]): Paragraph[] {
  return texts.map((text) => paragraph(text))
}

export function listed(reference: string, ...texts: string[]): Paragraph[] {
  return texts.map((text) => paragraph(text, { list: [reference, 0] }))
}

/** What only some of the files have: what stands at the top and foot of their pages, footnotes, lists of their own. */
export interface Extras extends Pick<ISectionOptions, 'headers' | 'footers'> {
  /** Numbered from 1. */
  readonly footnotes?: readonly string[]
  readonly numbering?: INumberingOptions['config']
}

/** A Word file of the corpus. */
export function wordDocument(
  children: readonly (Paragraph | Table | Textbox)[],
  { footnotes = [], numbering: own = [], ...pages }: Extras = {},
): Document {
  bookmarks = 0
  return new Document({
    numbering: { config: [...numbering.config, ...own] },
    creator: 'Rapporteur',
    ...(footnotes.length > 0 && {
      footnotes: Object.fromEntries(footnotes.map((text, at) => [at + 1, { children: lines(text) }])),
    }),
    sections: [{ ...pages, children: [...children] }],
  })
}
