import { displayWidth } from './width.js'

/** Signs that begin no line and signs that end none (the usual rules of Chinese typesetting). */
const notFirst = new Set('，。、；：？！）》】」』〉〕］｝…—·％％‰℃,.;:?!)]}”’%»')
const notLast = new Set('（《【「『〈〔［｛“‘([{«＃￥$#')

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What must stay on one line, with the spaces that follow it. */
interface Piece {
  text: string
  width: number
  spaces: string
}

/**
 * Breaks a text into lines of at most `width` terminal columns: at spaces, and next to Chinese characters but never
 * before a closing or behind an opening sign. A word that is longer than a line is cut. At least one line comes out.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  let spaces = ''
  for (const piece of pieces(text, Math.max(2, width))) {
    if (line !== '' && used + spaces.length + piece.width > width) {
      lines.push(line)
      line = ''
      used = 0
      spaces = ''
    }
    line += spaces + piece.text
    used += spaces.length + piece.width
    spaces = piece.spaces
  }
  lines.push(line)
  return lines
}

function pieces(text: string, width: number): Piece[] {
  const found: Piece[] = []
  let piece: Piece = { text: '', width: 0, spaces: '' }
  let before = ''
  for (const { segment } of graphemes.segment(text.trim())) {
    if (segment === ' ') {
      piece.spaces = ' '
      continue
    }
    const columns = displayWidth(segment)
    const mayBreak = piece.spaces !== '' || breaksBetween(before, segment) || piece.width + columns > width
    if (mayBreak && piece.text !== '') {
      found.push(piece)
      piece = { text: '', width: 0, spaces: '' }
    }
    piece.text += segment
    piece.width += columns
    before = segment
  }
  if (piece.text !== '') found.push(piece)
  return found
}

function breaksBetween(before: string, after: string): boolean {
  if (notFirst.has(after) || notLast.has(before)) return false
  return isWide(before) || isWide(after)
}

function isWide(grapheme: string): boolean {
  return grapheme > '\u1100' && displayWidth(grapheme) === 2
}
