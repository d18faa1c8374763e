import type { DocumentRecord, Section } from '@rapporteur/schema'

/** A stretch of the canonical text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One line of the canonical text, as the page shows it. */
export interface Line extends Stretch {
  /** Depth of the heading that it is, 1 to 6; null for any other line. */
  readonly depth: number | null
  /** What stands between tabs: label and text, or the cells of a row. */
  readonly parts: readonly Stretch[]
}

/** A run of lines that are the rows of a table, or a single other line. */
export type Block = { readonly rows: readonly Line[] } | { readonly line: Line }

/** The blocks of a document in order: headings are told by the record's outline, rows by their tabs. */
export function documentBlocks(text: string, record: DocumentRecord): Block[] {
  const headings = headingStarts(record)
  const blocks: Block[] = []
  let rows: Line[] = []
  const close = () => {
    if (rows.length === 1 && rows[0]) blocks.push({ line: rows[0] })
    else if (rows.length > 1) blocks.push({ rows })
    rows = []
  }
  let start = 0
  for (const content of text.split('\n')) {
    const line = lineAt(text, start, start + content.length, headings)
    start += content.length + 1
    if (content.trim() === '') continue
    if (!isRow(text, line) || (rows[0] && rows[0].parts.length !== line.parts.length)) close()
    if (isRow(text, line)) rows.push(line)
    else blocks.push({ line })
  }
  close()
  return blocks
}

function lineAt(text: string, start: number, end: number, headings: ReadonlyMap<number, number>): Line {
  const parts: Stretch[] = []
  let from = start
  for (let at = text.indexOf('\t', from); at >= 0 && at < end; at = text.indexOf('\t', from)) {
    parts.push({ start: from, end: at })
    from = at + 1
  }
  parts.push({ start: from, end })
  // Empty cells at the end of a row say nothing.
  while (parts.length > 1 && text.slice(parts.at(-1)?.start, parts.at(-1)?.end).trim() === '') parts.pop()
  const depth = parts.flatMap((part) => headings.get(part.start) ?? [])[0] ?? null
  return { start, end, depth, parts }
}

/** A line of two parts may be a label and its text; one of more parts, or with a long first part, is a row of cells. */
function isRow(text: string, { parts, depth }: Line): boolean {
  const [first] = parts
  if (depth !== null || first === undefined || parts.length < 2) return false
  return parts.length > 2 || !isLabel(text.slice(first.start, first.end))
}

/** A number, letter or list mark: `7.3`, `a)`, `（一）`, `•`. */
export function isLabel(text: string): boolean {
  return /^(?:[^\p{L}\p{N}\s]{0,2}[\p{L}\p{N}]{0,4}(?:[.．-][\p{L}\p{N}]{1,3}){0,6}[^\p{L}\p{N}\s]{0,2})$/u.test(
    text,
  )
}

/** Where the outline's titles begin in the canonical text, with their depth. */
function headingStarts(record: DocumentRecord): Map<number, number> {
  const starts = new Map<number, number>()
  const visit = (sections: readonly Section[], pointer: string, depth: number) => {
    for (const [index, section] of sections.entries()) {
      const own = `${pointer}/${index}`
      const origin = record.provenance[`${own}/title`]
      if (section.title !== null && origin !== undefined) starts.set(origin.start, Math.min(depth, 6))
      visit(section.sections, `${own}/sections`, section.title === null ? depth : depth + 1)
    }
  }
  visit(record.sections, '/sections', 1)
  return starts
}
