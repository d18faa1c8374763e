import type { Cell, Document } from '../../document/document.js'
import type { LetterheadLabel } from '../../language/letterhead-words.js'
import { findContactDetails, isContactDetails, isHouseDetail } from './contact-details.js'
import { cutsOf } from './cut-value.js'
import { roleOf } from './role.js'
import { letterDate, mastheadLength, type Shape, shapeOf } from './shape.js'
import type { Token, ValueToken } from './tokens.js'

/** A value of a letterhead with what it looks like. */
export interface FieldValue extends ValueToken {
  readonly shape: Shape
}

/** The values that stand under each label of a letterhead, in reading order. */
export type Fields = Readonly<Record<LetterheadLabel, readonly FieldValue[]>>

/** Labels that stand together with no value between them, and which of them have one. */
interface Group {
  readonly labels: LetterheadLabel[]
  readonly filled: Set<number>
  /** The label that took the last value. */
  at: number
}

type Accepts = 'naturally' | 'loosely' | 'not'

/**
 * Gives every value to its label: by where the labels stand (in the same cell, the cell to the left, the cell
 * above, the line before) and by what the value looks like. Labels that stand together take the values behind
 * them in order. A value that fits no label near it goes where its look says.
 */
export function assignFields(document: Document, tokens: readonly Token<LetterheadLabel>[]): Fields {
  const fields: Record<LetterheadLabel, FieldValue[]> = {
    reference: [],
    telephone: [],
    fax: [],
    telex: [],
    email: [],
    web: [],
    contact: [],
    to: [],
    copy: [],
    subject: [],
    action: [],
    date: [],
    enclosure: [],
  }
  const groups = new Map<Cell | null, Group>()
  let last: Group | null = null
  let lastList: 'to' | 'copy' = 'to'
  let previous: Token<LetterheadLabel> | null = null
  for (const token of tokens) {
    if ('label' in token) {
      // `Copy: To the Chairmen`, wherever the cells between them came from
      if (token.label === 'to' && !token.closed && lastList === 'copy') continue
      if (token.label === 'to' || token.label === 'copy') lastList = token.label
      const joins: boolean =
        previous !== null && 'label' in previous && previous.cell === token.cell && last !== null
      if (joins && last) last.labels.push(token.label)
      else last = { labels: [token.label], filled: new Set(), at: 0 }
      groups.set(token.cell, last as Group)
    } else
      for (const value of cutValues(document, token, inForce(last), opensReference(previous))) {
        const label: LetterheadLabel | null =
          labelFor(value, groups, last) ?? labelByShape(value, fields, lastList)
        if (label) fields[label].push(value)
        if (label === 'to' || label === 'copy') lastList = label
      }
    previous = token
  }
  return fields
}

/** The label that took the last value of a group, or is to take the next. */
function inForce(group: Group | null): LetterheadLabel | null {
  return group?.labels[group.filled.has(group.at) ? group.at : 0] ?? null
}

function opensReference(previous: Token<LetterheadLabel> | null): boolean {
  return previous !== null && 'label' in previous && previous.label === 'reference'
}

const running: ReadonlySet<LetterheadLabel | null> = new Set(['subject', 'action', 'contact', 'enclosure'])
const lists: ReadonlySet<LetterheadLabel | null> = new Set(['to', 'copy'])

/** A value, or its parts where several lost their line breaks, but under a label that announces running text. */
function cutValues(
  document: Document,
  token: ValueToken,
  label: LetterheadLabel | null,
  reference: boolean,
): FieldValue[] {
  const whole = valuesOf(document, token, reference)
  const [only] = whole
  if (running.has(label) || !only || whole.length > 1 || !/[\d@]/u.test(token.text)) return whole
  if (only.shape !== 'text' && only.shape !== 'addressee' && only.shape !== 'reference') return whole
  const cuts = cutsOf(token.text, lists.has(label)).filter((at) => at > 0 && at < token.text.length)
  if (cuts.length === 0) return whole
  return [0, ...cuts].flatMap((from, index) => {
    const raw = token.text.slice(from, cuts[index] ?? token.text.length)
    const text = raw.replace(/^[\s,;，；/|]+/u, '').replace(/[\s,，/|]+$/u, '')
    if (text === '') return []
    const start = token.start + from + raw.indexOf(text)
    return valuesOf(document, { ...token, text, start, end: start + text.length }, reference && index === 0)
  })
}

/**
 * A value, or each of several numbers and addresses in one; nothing for names of the house, but where a reference
 * begins with one, and nothing for its own numbers.
 */
function valuesOf(document: Document, token: ValueToken, opensReference: boolean): FieldValue[] {
  const skip = mastheadLength(token.text)
  if (skip >= token.text.length) return opensReference ? [{ ...token, shape: 'reference' }] : []
  const dated = skip > 0 && letterDate(token.text.slice(skip)) !== null
  const value = dated ? { ...token, text: token.text.slice(skip), start: token.start + skip } : token
  const details = findContactDetails(value.text)
  if (isContactDetails(value.text, details))
    return details
      .map(({ start, end, kind }): FieldValue => {
        const span = { start: value.start + start, end: value.start + end }
        return { ...value, ...span, text: document.text.slice(span.start, span.end), shape: kind }
      })
      .filter(({ text }) => !isHouseDetail(text))
  return [{ ...value, shape: shapeOf(value.text, value.mark !== '') }]
}

function labelFor(
  value: FieldValue,
  groups: ReadonlyMap<Cell | null, Group>,
  last: Group | null,
): LetterheadLabel | null {
  const { cell } = value
  if (!cell) return last && takeFrom(last, value, false)
  const beside = besideOf(cell, groups)
  const above = aboveOf(cell, groups)
  for (const group of beside) {
    const label = takeFrom(group, value, false)
    if (label) return label
  }
  for (const group of above) {
    const label = takeFrom(group, value, true)
    if (label) return label
  }
  return last && !beside.includes(last) ? takeFrom(last, value, false) : null
}

/** The labels of the cell itself and of the cells to its left, nearest first. */
function besideOf(cell: Cell, groups: ReadonlyMap<Cell | null, Group>): Group[] {
  const row = cell.table.rows[cell.row] ?? []
  const cells = row.slice(0, row.indexOf(cell) + 1).reverse()
  return cells.flatMap((one) => groups.get(one) ?? [])
}

/** The labels of the cells above, nearest first: a column of addressees goes on beside other rows. */
function aboveOf(cell: Cell, groups: ReadonlyMap<Cell | null, Group>): Group[] {
  const rows = cell.table.rows.slice(0, cell.row).reverse()
  return rows.flatMap((row) => {
    const above = row.find(({ column }) => column === cell.column)
    return (above && groups.get(above)) ?? []
  })
}

/** The label of a group that takes the value; `onlyNatural` where the value must look like what the label announces. */
function takeFrom(group: Group, value: FieldValue, onlyNatural: boolean): LetterheadLabel | null {
  const { labels, filled } = group
  const take = (index: number) => {
    filled.add(index)
    group.at = index
    return labels[index] as LetterheadLabel
  }
  const open = (how: Accepts) =>
    labels.findIndex((label, index) => !filled.has(index) && accepts(label, value.shape, false) === how)
  const natural = open('naturally')
  if (natural >= 0) return take(natural)
  const current = labels[group.at] as LetterheadLabel
  const again = filled.has(group.at) ? accepts(current, value.shape, true) : 'not'
  if (again === 'naturally' || (again === 'loosely' && !onlyNatural)) return take(group.at)
  if (onlyNatural) return null
  const loose = open('loosely')
  return loose >= 0 ? take(loose) : null
}

function accepts(label: LetterheadLabel, shape: Shape, filled: boolean): Accepts {
  const detail = shape === 'telephone' || shape === 'email' || shape === 'web'
  switch (label) {
    case 'reference':
      return shape === 'reference' || shape === 'file'
        ? 'naturally'
        : shape === 'text' && !filled
          ? 'loosely'
          : 'not'
    case 'telephone':
    case 'fax':
      return shape === 'telephone' ? 'naturally' : 'not'
    case 'email':
    case 'web':
      return shape === label ? 'naturally' : 'not'
    case 'to':
    case 'copy':
      return shape === 'addressee'
        ? 'naturally'
        : detail || shape === 'date' || shape === 'reference' || shape === 'file'
          ? 'not'
          : 'loosely'
    case 'contact':
      return shape === 'text' ? 'naturally' : 'not'
    case 'subject':
    case 'action':
      return shape === 'text' ? 'naturally' : filled && detail ? 'not' : 'loosely'
    case 'date':
      return shape === 'date' ? 'naturally' : 'not'
    case 'telex':
    case 'enclosure':
      return filled || shape === 'addressee' ? 'not' : 'loosely'
  }
}

function labelByShape(
  value: FieldValue,
  fields: Readonly<Record<LetterheadLabel, readonly FieldValue[]>>,
  lastList: 'to' | 'copy',
): LetterheadLabel | null {
  switch (value.shape) {
    case 'telephone':
      if (!/[+＋]/u.test(value.text)) return null
      return fields.telephone.length === 0 ? 'telephone' : fields.fax.length === 0 ? 'fax' : null
    case 'email':
    case 'web':
    case 'date':
      return value.shape
    case 'reference':
      return fields.reference.some(({ text }) => /\d/u.test(text)) ? null : 'reference'
    case 'file':
      return fields.reference.length > 0 ? 'reference' : null
    case 'addressee':
      if (fields.subject.length > 0) return null
      return fields[lastList].length > 0 || roleOf(value.text) !== 'other' ? lastList : null
    case 'text':
      return null
  }
}
