/** A paragraph as it is printed. */
export interface PrintedParagraph {
  readonly is: 'paragraph'
  /** Number or sign before the text, empty where there is none. */
  readonly label: string
  readonly text: string
  /** Depth of a heading, null for text. */
  readonly heading: number | null
  /** Depth in a list, 0 for the outermost; null outside lists. */
  readonly level: number | null
  readonly bookmarks: readonly string[]
}

export interface PrintedCell {
  readonly paragraphs: readonly PrintedParagraph[]
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface PrintedTable {
  readonly is: 'table'
  readonly rows: readonly (readonly PrintedCell[])[]
  /** True where the first row names the columns. */
  readonly isHeaded: boolean
}

/** An empty line, where the page shows a gap. */
export interface PrintedGap {
  readonly is: 'gap'
}

/** A document as blocks on paper, in no format yet. */
export type Printed = PrintedParagraph | PrintedTable | PrintedGap

export const gap: PrintedGap = { is: 'gap' }

export function line(text: string, more: Partial<PrintedParagraph> = {}): PrintedParagraph {
  return { is: 'paragraph', label: '', text, heading: null, level: null, bookmarks: [], ...more }
}

export function cell(
  paragraphs: readonly (PrintedParagraph | string)[],
  spans: { readonly columnSpan?: number; readonly rowSpan?: number } = {},
): PrintedCell {
  return {
    paragraphs: paragraphs.map((one) => (typeof one === 'string' ? line(one) : one)),
    columnSpan: spans.columnSpan ?? 1,
    rowSpan: spans.rowSpan ?? 1,
  }
}

export function table(rows: PrintedTable['rows'], isHeaded = false): PrintedTable {
  return { is: 'table', rows, isHeaded }
}
