import { eachModifier, tableDefinition } from './modifiers.js'

/** What is known of the format of a paragraph. */
export interface ParagraphFormat {
  style: number
  /** Number of the list, from 1; 0 where the paragraph is in none whatever its style says; null where the style decides. */
  list: number | null
  level: number | null
  /** 0 to 8, or 9 for body text; null where the style decides. */
  outlineLevel: number | null
  inTable: boolean
  /** How many tables it stands in. */
  depth: number
  /** Ends a row, of the outermost table or of an inner one. */
  endsRow: boolean
  endsInnerRow: boolean
  /** Ends a cell of an inner table. */
  endsInnerCell: boolean
  row: RowFormat | null
}

/** The cells of a row, as the paragraph that ends it defines them. */
export interface RowFormat {
  /** Where the cells begin, and the last one ends, from the left in twentieths of a point. */
  edges: number[]
  /** Which cells are joined to the one before them. */
  joined: boolean[]
  /** Which cells go on from the row above. */
  continued: boolean[]
}

/** Reads a list of modifiers of a paragraph ([MS-DOC] 2.6.2); a long one may lie in the Data stream. */
export function readParagraphFormat(
  style: number,
  view: DataView,
  start: number,
  end: number,
  data: DataView | null,
): ParagraphFormat {
  const format: ParagraphFormat = {
    style,
    list: null,
    level: null,
    outlineLevel: null,
    inTable: false,
    depth: 0,
    endsRow: false,
    endsInnerRow: false,
    endsInnerCell: false,
    row: null,
  }
  addParagraphModifiers(format, view, start, end, data)
  if (format.depth === 0 && format.inTable) format.depth = 1
  return format
}

export function addParagraphModifiers(
  format: ParagraphFormat,
  view: DataView,
  start: number,
  end: number,
  data: DataView | null,
): void {
  eachModifier(view, start, end, (code, operand, length) => {
    switch (code) {
      case 0x4600:
        format.style = view.getUint16(operand, true)
        break
      case 0x2416:
        format.inTable = view.getUint8(operand) !== 0
        break
      case 0x2417:
        format.endsRow = view.getUint8(operand) !== 0
        break
      case 0x6649:
        format.depth = Math.max(view.getInt32(operand, true), 0)
        break
      case 0x664a:
        format.depth = Math.max(format.depth + view.getInt32(operand, true), 0)
        break
      case 0x244b:
        format.endsInnerCell = view.getUint8(operand) !== 0
        break
      case 0x244c:
        format.endsInnerRow = view.getUint8(operand) !== 0
        break
      case 0x260a:
        format.level = view.getUint8(operand)
        break
      case 0x460b:
        format.list = view.getInt16(operand, true)
        break
      case 0x2640:
        format.outlineLevel = view.getUint8(operand)
        break
      case 0x6645:
      case 0x6646: {
        // sprmPHugePapx: the list itself, in the Data stream
        const at = view.getUint32(operand, true)
        if (data && view !== data && at + 2 <= data.byteLength)
          addParagraphModifiers(format, data, at + 2, at + 2 + data.getUint16(at, true), data)
        break
      }
      case tableDefinition:
        format.row = readRow(view, operand, length)
        break
      case 0x5624:
        if (format.row) join(format.row, view.getUint8(operand), view.getUint8(operand + 1))
        break
      case 0xd62b:
        if (format.row) setContinued(format.row, view.getUint8(operand), view.getUint8(operand + 1))
        break
    }
  })
}

const mostCells = 63

/** Reads the definition of a row ([MS-DOC] 2.9.321, TDefTableOperand). */
function readRow(view: DataView, at: number, length: number): RowFormat {
  const count = Math.min(view.getUint8(at), mostCells)
  const row: RowFormat = { edges: [], joined: [], continued: [] }
  for (let index = 0; index <= count; index++) row.edges.push(view.getInt16(at + 1 + index * 2, true))
  const cells = at + 1 + (count + 1) * 2
  for (let index = 0; index < count; index++) {
    const place = cells + index * 20
    // a row may define fewer cells than it has: the others are plain
    const flags = place + 2 <= at + length ? view.getUint16(place, true) : 0
    row.joined.push((flags & 0x0002) !== 0)
    row.continued.push((flags & 0x0060) === 0x0020)
  }
  return row
}

/** sprmTMerge: the cells from the first to before the limit are one. */
function join(row: RowFormat, first: number, limit: number): void {
  for (let index = first + 1; index < Math.min(limit, row.joined.length); index++) row.joined[index] = true
}

/** sprmTVertMerge: 1 goes on from the row above, 3 begins a cell that goes on below. */
function setContinued(row: RowFormat, cell: number, merge: number): void {
  if (cell < row.continued.length) row.continued[cell] = merge === 1
}
