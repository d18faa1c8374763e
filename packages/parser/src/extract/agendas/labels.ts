import type { AgendaColumn } from '../../language/agendas-words.js'
import { readLabel } from './label-readings.js'
import type { LineLabel } from './line.js'
import type { AgendaRow, Piece, RowCell } from './rows.js'
import type { Setting } from './setting.js'

const labelAlone =
  /^\(?(?:\d{1,2}(?:\.\d{1,3}){0,4}(?:bis|ter)?|\d{1,2}[a-h]|[A-Za-z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3}|[A-Za-z]\.?\d{1,2})[).、:]?\*?$/u
/** A label alone on a line, where more would be a word. */
export const lineLabelAlone = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[).、]?$/u

/** The label that a cell is, or null. */
export function labelOfCell(
  cell: RowCell,
  row: AgendaRow,
  role: AgendaColumn | null,
  { isTimed }: Setting,
): LineLabel | null {
  const [piece, ...more] = cell.pieces
  if (!piece || more.length > 0 || (role !== null && role !== 'label' && role !== 'text')) return null
  const automatic = piece.label !== '' && piece.text === ''
  const pattern = row.cells.length > 1 || row.table !== null ? labelAlone : lineLabelAlone
  const printed = automatic ? piece.label : pattern.test(piece.text) ? piece.text : null
  if (printed === null || (role !== 'label' && isClockLabel(printed, isTimed))) return null
  const start = automatic ? piece.labelStart : piece.start
  return labelAt(printed, start)
}

/** The label of a paragraph, or null. */
export function labelOfPiece(piece: Piece, { isTimed }: Setting): LineLabel | null {
  if (piece.label === '' || isClockLabel(piece.label, isTimed)) return null
  return labelAt(piece.label, piece.labelStart)
}

/** A label as it is printed at a place, without what stands around it. */
function labelAt(printed: string, start: number): LineLabel | null {
  const readings = readLabel(printed)
  if (readings.length === 0) return null
  const lead = /^[\s(（]*/u.exec(printed)?.[0].length ?? 0
  const tail = /[\s).、．:）：。*]*$/u.exec(printed.slice(lead))?.[0].length ?? 0
  return { printed, readings, start: start + lead, end: start + printed.length - tail }
}

/** `09.30` before a text is a time and no label; `10.15` is where other times are printed. */
export function isClockLabel(label: string, isTimed: boolean): boolean {
  return (isTimed ? /^(?:[01]?\d|2[0-3])[.:][0-5][05]\.?$/u : /^0\d[.:][0-5]\d\.?$/u).test(label)
}
