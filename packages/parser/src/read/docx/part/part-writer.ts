import { type Slice, startSlices } from './slice-writer.js'

/**
 * Writes a part for mammoth with only what it is needed for: paragraphs, text, tabs, breaks, links, references to
 * notes, bookmarks, tables and text boxes. What only the format of runs told apart becomes one run; what no paragraph
 * or cell holds is given one, so that no text is lost.
 */
export interface PartWriter {
  /** Text as XML writes it, entities not resolved. */
  text(xml: string): void
  /** An element without content that stands among text: `tab`, `br`. */
  sign(name: string, attribute?: string): void
  bookmark(name: string): void
  /** `facts` is the paragraph's place among the facts; null where there are none. */
  openParagraph(facts: number | null): void
  /** `joins`: the mark at its end is deleted, so that the next paragraph goes on with its text. */
  closeParagraph(joins: boolean): void
  openLink(address: string): void
  closeLink(): void
  openTable(): void
  closeTable(): void
  openRow(): void
  closeRow(): void
  openCell(): void
  /** The columns that the cell just opened covers. */
  spanCell(columns: number): void
  closeCell(): void
  openBox(): void
  closeBox(): void
  openNote(kind: string, id: string): void
  closeNote(kind: string): void
  finish(): Slice[]
}

interface Flow {
  readonly kind: 'flow'
  /** A cell that the file itself does not have. */
  readonly implicit: boolean
  paragraph: boolean
  joins: boolean
  links: number
}

interface OpenTable {
  readonly kind: 'table'
  row: boolean
}

/** Begins to write; long texts are added to `texts`, as XML writes them. */
export function startWriting(texts: string[]): PartWriter {
  const slices = startSlices(texts)
  const { put } = slices
  const flow = (implicit = false): Flow => ({
    kind: 'flow',
    implicit,
    paragraph: false,
    joins: false,
    links: 0,
  })
  const open: (Flow | OpenTable)[] = [flow()]

  const endParagraph = (at: Flow) => {
    if (!at.paragraph) return
    put(`${'</w:hyperlink>'.repeat(Math.min(at.links, 1))}</w:p>`)
    at.paragraph = false
    at.joins = false
    at.links = 0
  }
  /** The flow that text stands in now; where a table has no open cell, one is opened. */
  const here = (): Flow => {
    const last = open.at(-1) as Flow | OpenTable
    if (last.kind === 'flow') return last
    if (!last.row) put('<w:tr>')
    last.row = true
    put('<w:tc>')
    const cell = flow(true)
    open.push(cell)
    return cell
  }
  const beginParagraph = (facts: number | null): Flow => {
    const at = here()
    if (at.joins) at.joins = false
    else {
      endParagraph(at)
      put('<w:p>')
      at.paragraph = true
    }
    if (facts !== null) slices.mark(facts)
    return at
  }
  const inParagraph = (): Flow => {
    const at = here()
    return at.paragraph && !at.joins ? at : beginParagraph(null)
  }
  const leaveFlow = () => {
    const last = open.pop()
    if (last?.kind === 'flow') endParagraph(last)
  }
  const tableHere = (): OpenTable | null => {
    const last = open.at(-1)
    if (last?.kind === 'flow' && last.implicit) {
      leaveFlow()
      put('</w:tc>')
    }
    const now = open.at(-1)
    return now?.kind === 'table' ? now : null
  }
  const endRow = (table: OpenTable) => {
    if (table.row) put('</w:tr>')
    table.row = false
  }
  /** Between two blocks of the body, or two rows of a table in it, a slice may end. */
  const cut = () => {
    const [body, table] = open
    if (open.length > 2 || body?.kind !== 'flow' || body.paragraph) return
    if (!table) slices.cut(false)
    else if (table.kind === 'table' && !table.row) slices.cut(true)
  }

  return {
    text: (xml) => {
      inParagraph()
      slices.text(xml)
    },
    sign: (name, attribute = '') => {
      inParagraph()
      put(`<w:${name}${attribute}/>`)
    },
    bookmark: (name) => put(`<w:bookmarkStart w:name="${quoted(name)}"/>`),
    openParagraph: beginParagraph,
    closeParagraph: (joins) => {
      const at = here()
      if (!at.paragraph) return
      if (joins) {
        put('</w:hyperlink>'.repeat(Math.min(at.links, 1)))
        at.links = 0
        at.joins = true
      } else endParagraph(at)
      cut()
    },
    openLink: (address) => {
      const at = inParagraph()
      // mammoth gives a link in a link both addresses; the outer one leads
      if (at.links++ === 0) put(`<w:hyperlink w:anchor="${quoted(address)}">`)
    },
    closeLink: () => {
      const at = here()
      if (at.links > 0 && --at.links === 0) put('</w:hyperlink>')
    },
    openTable: () => {
      endParagraph(here())
      put('<w:tbl>')
      open.push({ kind: 'table', row: false })
    },
    closeTable: () => {
      const table = tableHere()
      if (!table) return
      endRow(table)
      open.pop()
      put('</w:tbl>')
      cut()
    },
    openRow: () => {
      const table = tableHere()
      if (table) endRow(table)
    },
    closeRow: () => {
      const table = tableHere()
      if (table) endRow(table)
      cut()
    },
    openCell: () => {
      const table = tableHere()
      if (table) {
        if (!table.row) put('<w:tr>')
        table.row = true
        put('<w:tc>')
      } else endParagraph(here())
      open.push(flow())
    },
    spanCell: (columns) => {
      if (columns > 1) put(`<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>`)
    },
    closeCell: () => {
      leaveFlow()
      if (open.at(-1)?.kind === 'table') put('</w:tc>')
    },
    openBox: () => {
      inParagraph()
      put('<w:pict><w:txbxContent>')
      open.push(flow())
    },
    closeBox: () => {
      leaveFlow()
      put('</w:txbxContent></w:pict>')
    },
    openNote: (kind, id) => {
      put(`<w:${kind} w:id="${quoted(id)}">`)
      open.push(flow())
    },
    closeNote: (kind) => {
      leaveFlow()
      put(`</w:${kind}>`)
    },
    finish: () => {
      endParagraph(open[0] as Flow)
      return slices.finish()
    },
  }
}

function quoted(value: string): string {
  return value.replaceAll('"', '&quot;')
}
