import { allMatches } from '../../document/all-matches.js'
import type { Block, Cell, Span } from '../../document/document.js'

/** A stretch of a block that a tab, ` / ` or a list mark parts from its neighbours: what was a line or a cell. */
export interface Piece extends Span {
  readonly text: string
  /** The list mark before it, or the block's label; `''` where there is none. */
  readonly mark: string
  readonly cell: Cell | null
}

const breaks = /\t+| \/ |(?<=[;:,。；：，] ?)[-–—•▪·](?= ?\S)(?![-–—])/gu
/** Labels of letterheads that look like the label of an item: `cc:`, `T:`. */
const labelWord = /^(?:c\.?c|[TFE])[.:：]{1,2}$/iu
const loneMark = /^[-–—•▪·‣*]$/u
const listMark = /^[-–—•▪·‣*] ?(?=[^\s\d-])/u

/** Lays blocks out as pieces: tables that were flattened to tabs or to ` / ` come apart again. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block) => {
    const pieces: Piece[] = []
    let from = 0
    let mark = block.label
    let carried = ''
    if (labelWord.test(block.label)) {
      mark = ''
      pieces.push({
        text: block.label,
        mark,
        cell: block.cell,
        start: block.start,
        end: block.start + block.label.length,
      })
    }
    const add = (to: number) => {
      const piece = pieceAt(block, from, to, mark)
      if (!piece) return
      if (loneMark.test(piece.text)) carried = piece.text
      else {
        pieces.push(carried ? { ...piece, mark: carried } : piece)
        carried = ''
      }
    }
    for (const match of allMatches(block.text, breaks)) {
      add(match.index)
      mark = /[\t/]/u.test(match[0]) ? '' : match[0]
      from = match.index + match[0].length
    }
    add(block.text.length)
    return pieces
  })
}

function pieceAt(block: Block, from: number, to: number, given: string): Piece | null {
  const raw = block.text.slice(from, to)
  let text = raw.trimStart()
  let start = from + raw.length - text.length
  const own = listMark.exec(text)?.[0] ?? ''
  start += own.length
  text = text.slice(own.length).trimEnd()
  if (text === '') return null
  return {
    text,
    mark: given || own.trim(),
    cell: block.cell,
    start: block.textStart + start,
    end: block.textStart + start + text.length,
  }
}
