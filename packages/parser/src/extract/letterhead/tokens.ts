import type { Cell, Document, Span } from '../../document/document.js'
import { houseFootAt } from './contact-details.js'
import type { LabelFinder } from './labels.js'
import type { Piece } from './pieces.js'

/** A label as printed. */
export interface LabelToken<Label extends string> extends Span {
  readonly label: Label
  readonly cell: Cell | null
  /** True where a colon closes it. */
  readonly closed: boolean
}

/** A stretch of text that no label stands in. */
export interface ValueToken extends Span {
  readonly text: string
  readonly mark: string
  readonly cell: Cell | null
}

export type Token<Label extends string> = LabelToken<Label> | ValueToken

const longestPartOfLabel = 16

/** Parts pieces into labels and what stands between them; a label that is broken over two pieces is one. */
export function tokensOf<Label extends string>(
  document: Document,
  pieces: readonly Piece[],
  finder: LabelFinder<Label>,
): Token<Label>[] {
  const tokens: Token<Label>[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const next = pieces[index + 1]
    const broken = next && brokenLabel(piece, next, finder)
    if (next && broken) {
      tokens.push({
        label: broken.label,
        start: piece.start,
        end: next.start + broken.length,
        cell: next.cell,
        closed: true,
      })
      tokens.push(
        ...partsOf(
          document,
          { ...next, mark: '', start: next.start + broken.length, text: next.text.slice(broken.length) },
          finder,
        ),
      )
      index++
    } else tokens.push(...partsOf(document, piece, finder))
  }
  return tokens
}

function partsOf<Label extends string>(
  document: Document,
  piece: Piece,
  finder: LabelFinder<Label>,
): Token<Label>[] {
  const tokens: Token<Label>[] = []
  let reached = 0
  let { mark } = piece
  const add = (from: number, to: number) => {
    const value = valueAt(document, piece, from, to, mark)
    if (value) tokens.push(value)
  }
  for (const { label, start, end } of finder(piece.text)) {
    add(reached, start)
    tokens.push({
      label,
      start: piece.start + start,
      end: piece.start + end,
      cell: piece.cell,
      closed: /[:：]/u.test(piece.text.slice(start, end)),
    })
    if (start > 0) mark = ''
    reached = end
  }
  add(reached, piece.text.length)
  return tokens
}

function valueAt(
  document: Document,
  piece: Piece,
  from: number,
  to: number,
  mark: string,
): ValueToken | null {
  const foot = houseFootAt(piece.text.slice(from, to))
  const raw = piece.text.slice(from, foot < 0 ? to : from + foot)
  const lead = /^[\s:：]*/u.exec(raw)?.[0].length ?? 0
  const length = raw.replace(/\s[/|]{0,3}(?:\s[/|]{0,3}){0,8}$/u, '').length
  if (length <= lead) return null
  const start = piece.start + from + lead
  const end = piece.start + from + length
  return { text: document.text.slice(start, end), mark, cell: piece.cell, start, end }
}

/** `电子` and `邮件：` on two lines: the label, and how much of the second piece belongs to it. */
function brokenLabel<Label extends string>(
  piece: Piece,
  next: Piece,
  finder: LabelFinder<Label>,
): { label: Label; length: number } | null {
  if (piece.cell !== next.cell || piece.text.length > longestPartOfLabel || next.mark) return null
  if (finder(piece.text).length > 0) return null
  for (const joined of [piece.text, `${piece.text} `, piece.text.replace(/-$/u, '')]) {
    const [match] = finder(joined + next.text.slice(0, longestPartOfLabel))
    if (match && match.start === 0 && match.end > joined.length)
      return { label: match.label, length: match.end - joined.length }
  }
  return null
}
