import { splitLabel } from '../../document/label.js'
import { type Line, type Segment, toLine } from './lines.js'
import { textOf } from './text-of-words.js'

/** Lines that stand side by side, even where they do not share a line of writing: what a row of a table looks like. */
export interface Band {
  /** From left to right; a label and the text behind it are one. */
  readonly pieces: readonly Line[]
  readonly base: number
  readonly size: number
}

/** Lines whose heights differ by less than this, in ems, stand side by side. */
const beside = 0.72

/** Puts lines that stand side by side into bands, from top to bottom. */
export function toBands(lines: readonly Line[]): Band[] {
  const bands: Line[][] = []
  for (const line of lines) {
    const band = bands.at(-1)
    const first = band?.[0]
    if (
      band &&
      first &&
      line.base - first.base < beside * Math.min(first.size, line.size) &&
      band.every((other) => apart(other, line))
    )
      band.push(line)
    else bands.push([line])
  }
  return bands.map((band) => ({
    pieces: band.flatMap(toPieces).sort((a, b) => a.left - b.left),
    base: (band[0] as Line).base,
    size: Math.max(...band.map(({ size }) => size)),
  }))
}

function apart(one: Line, other: Line): boolean {
  return one.right < other.left || other.right < one.left
}

/** The segments of a line, each as a line; a label stays with the segment behind it. */
function toPieces(line: Line): Line[] {
  const { segments } = line
  if (segments.length === 1) return [line]
  const pieces: Line[] = []
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment
    const next = segments[index + 1]
    if (next && isLabel(segment) && next.left - segment.right < line.size * widestTab) {
      pieces.push({ ...toLine([...segment.words, ...next.words]), segments: [segment, next] })
      index++
    } else pieces.push({ ...toLine(segment.words), segments: [segment] })
  }
  return pieces
}

/** A label and its text stand no farther apart than this, in ems. */
const widestTab = 5
const longestLabel = 9

function isLabel({ words }: Segment): boolean {
  const { text } = textOf(words)
  return text.length <= longestLabel && splitLabel(`${text}\tx`).label === text
}
