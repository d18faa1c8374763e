import type { AgendaColumn } from '../../language/agendas-words.js'
import { findReferences } from '../references/find-references.js'
import type { RowCell } from './rows.js'

/** Groups and subjects are no documents of an item. */
export const notDocuments: ReadonlySet<string> = new Set([
  'study-group',
  'question',
  'external-standard-body',
  'other',
])

const nothingBesideDocuments =
  /^(?:[\s,;:/&()[\]、和及与+*–—-]|and|to|GEN|PLEN|WP\d|Rev\.?|R|Add\.?|Corr\.?|号|文件|文稿|\d)*$/iu

/** Tells whether a cell names the documents of an item. */
export function isDocuments(cell: RowCell, role: AgendaColumn | null, isBehindText: boolean): boolean {
  if (role === 'documents') return true
  return isBehindText && role === null && cell.pieces.every(({ text }) => namesOnlyDocuments(text))
}

/** Tells whether a text names documents and says nothing else: `TD 12, C 9`, `-`. */
export function namesOnlyDocuments(text: string): boolean {
  if (text.length > 400) return false
  if (/^[\s–—-]+$/u.test(text)) return true
  if (!/\d/u.test(text)) return false
  const mentions = findReferences(text)
  if (mentions.every(({ type }) => notDocuments.has(type))) return false
  let rest = ''
  let place = 0
  for (const { start, end } of mentions) {
    rest += `${text.slice(place, Math.max(place, start))} `
    place = Math.max(place, end)
  }
  return nothingBesideDocuments.test(rest + text.slice(place))
}
