import type { Band } from './bands.js'
import { cutAligned, cutWhere } from './cut-bands.js'
import type { Line } from './lines.js'

/** A blank strip from top to bottom between two columns. */
export interface Gutter {
  readonly left: number
  readonly right: number
}

/** Bands that share their gutters, or a band on its own. */
export type Stretch =
  | { readonly bands: readonly Band[]; readonly gutters: readonly Gutter[] }
  | { readonly band: Band }

/** A gutter is at least so wide, in points. */
const narrowest = 5
/** Bands farther apart than this, in lines, are not of one table. */
const farthest = 5
/** A line that goes on in its column stands no farther below, in ems. */
const nextLine = 2.1
const leastRows = 2
/** Words that begin so near to where a column does stand in it, in points. */
const sameColumn = 1.5
/** A column that goes on on the next page begins at the same place, within so many points. */
const near = 3

/**
 * Parts the bands of a page into those that stand in columns, and the others. `open` says where the columns of the
 * table begin that the page before ended with: it may go on with a single row.
 */
export function toStretches(whole: readonly Band[], open: readonly number[] = []): Stretch[] {
  const bands = cutAligned(whole)
  const stretches: Stretch[] = []
  for (let from = 0; from < bands.length; ) {
    const columns = columnsFrom(bands, from, from === 0 ? open : [])
    if (columns) {
      const above = takeAbove(stretches, columns)
      stretches.push({ bands: [...above, ...columns.bands], gutters: columns.gutters })
      from += columns.bands.length
    } else {
      stretches.push({ band: bands[from] as Band })
      from++
    }
  }
  return stretches
}

function columnsFrom(
  bands: readonly Band[],
  from: number,
  open: readonly number[],
): { bands: readonly Band[]; gutters: readonly Gutter[] } | null {
  const first = bands[from] as Band
  if (first.pieces.length < 2) return null
  let gutters = guttersOf(first)
  const found: Band[] = [first]
  const starts = first.pieces.slice(1).map(({ left }) => left)
  let to = from + 1
  /** Behind the last band that surely belongs: one with several pieces, or that goes on to the right of the first column. */
  let sure = to
  let isLoose = false
  for (; to < bands.length; to++) {
    const band = cutWhere(bands[to] as Band, (left) =>
      starts.some((start) => Math.abs(left - start) < sameColumn),
    )
    const before = bands[to - 1] as Band
    const gap = band.base - before.base
    if (gap > farthest * 1.25 * Math.max(band.size, before.size)) break
    const narrowed = narrow(gutters, band)
    if (narrowed === null) break
    found.push(band)
    const opens = (band.pieces[0] as Line).left < (gutters[0] as Gutter).right
    if (band.pieces.length > 1) {
      gutters = withFurther(narrowed, found)
      for (const piece of band.pieces.slice(1)) starts.push(piece.left)
      sure = to + 1
      isLoose = false
    } else if (opens) isLoose ||= gap > nextLine * band.size
    else {
      if (gap > nextLine * band.size || isLoose) break
      gutters = narrowed
      sure = to + 1
    }
  }
  found.splice(sure - from)
  const rows = found.filter(({ pieces }) => pieces.length > 1)
  const goesOn = first.pieces.every(({ left }) => open.some((start) => Math.abs(start - left) < near))
  const isTable = goesOn || rows.length >= leastRows || (found.length >= leastRows && endsWithColon(first))
  return isTable && !isContents(rows) ? { bands: found, gutters } : null
}

/** A label before a value of several lines. */
function endsWithColon({ pieces }: Band): boolean {
  const last = pieces[0]?.segments.at(-1)?.words.at(-1)
  return /[:：]$/u.test(last?.text ?? '')
}

/** So many bands above are looked at. */
const mostBands = 200

/** The gutters with those that the last band shows besides: where it has two pieces in one column, and the bands above leave a strip free. */
function withFurther(gutters: readonly Gutter[], bands: readonly Band[]): Gutter[] {
  const further = guttersOf(bands.at(-1) as Band).flatMap((candidate) => {
    if (gutters.some(({ left, right }) => left < candidate.right && right > candidate.left)) return []
    let { left, right } = candidate
    for (const piece of bands.slice(-mostBands).flatMap(({ pieces }) => pieces)) {
      if (piece.right <= left || piece.left >= right) continue
      if (piece.left <= left) left = piece.right
      else right = piece.left
    }
    return right - left < narrowest ? [] : [{ left, right }]
  })
  return [...gutters, ...further].sort((a, b) => a.left - b.left)
}

function guttersOf({ pieces }: Band): Gutter[] {
  return pieces.slice(1).map((piece, index) => ({ left: (pieces[index] as Line).right, right: piece.left }))
}

/**
 * The gutters as far as the band leaves them free. A band may stand across all but the first, as a subject does
 * in a letterhead; null where it stands across the first, or in none of the columns.
 */
function narrow(gutters: readonly Gutter[], band: Band): Gutter[] | null {
  const narrowed: Gutter[] = []
  for (const [index, gutter] of gutters.entries()) {
    let { left, right } = gutter
    let between: Line | null = null
    for (const piece of band.pieces) {
      if (piece.right <= left || piece.left >= right) continue
      if (piece.left - left >= narrowest && right - piece.right >= narrowest) {
        // a column of its own, which no band above has text in
        between = piece
        break
      }
      if (piece.left <= left && piece.right >= right) {
        if (index === 0) return null
        left = gutter.left
        right = gutter.right
        break
      }
      if (piece.left <= left) left = piece.right
      else if (piece.right >= right) right = piece.left
      else left = piece.right
    }
    if (between) narrowed.push({ left, right: between.left }, { left: between.right, right })
    else if (right - left < narrowest) {
      if (index === 0) return null
      narrowed.push(gutter)
    } else narrowed.push({ left, right })
  }
  return narrowed
}

/** Single lines right above that stand exactly over a column but the first belong to it. */
function takeAbove(
  stretches: Stretch[],
  { bands, gutters }: { bands: readonly Band[]; gutters: readonly Gutter[] },
): Band[] {
  const taken: Band[] = []
  for (let below = bands[0] as Band; ; ) {
    const last = stretches.at(-1)
    if (!last || !('band' in last)) return taken
    const { band } = last
    const [piece] = band.pieces
    if (!piece || band.pieces.length > 1 || below.base - band.base > nextLine * 0.8 * below.size) return taken
    const overColumn = bands.some(({ pieces }) =>
      pieces.slice(1).some((other) => Math.abs(other.left - piece.left) < 2),
    )
    if (!overColumn || piece.left < (gutters[0] as Gutter).right) return taken
    stretches.pop()
    taken.unshift(band)
    below = band
  }
}

/** Lines with page numbers at their ends are a table of contents, whose lines stay lines. */
function isContents(rows: readonly Band[]): boolean {
  return rows.every(({ pieces }) => {
    const last = pieces.at(-1) as Line
    return (
      pieces.length === 2 &&
      last.segments[0]?.words.length === 1 &&
      /^\d{1,3}$/u.test(last.segments[0].words[0]?.text ?? '')
    )
  })
}
