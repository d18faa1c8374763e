import type { Band } from './bands.js'
import { isLabelWord, type Line, toLine, usualBlank } from './lines.js'
import type { Word } from './page-content.js'

/** A word that begins where a column does stands in it, where it is so much apart from the word before, in ems. */
const leastCut = 0.4
/** So much wider than its other blanks, where a line is spread to fill its measure. */
const unusualBlank = 1.5

/** A band whose text fills a column almost to the next one, cut where a word begins that stands in another column. */
export function cutWhere(band: Band, startsColumn: (left: number) => boolean): Band {
  const pieces = band.pieces.flatMap((piece) => {
    const words = piece.segments.flatMap((segment) => segment.words)
    const least = Math.max(leastCut, usualBlank(words) * unusualBlank)
    const parts: Word[][] = []
    let before: Word | null = null
    for (const word of words) {
      const isApart = before !== null && word.left - before.right > word.size * least
      if (!before || (isApart && !isLabelAlone(parts.at(-1)) && startsColumn(word.left))) parts.push([word])
      else parts.at(-1)?.push(word)
      before = word
    }
    return parts.length > 1 ? parts.map((part) => toLine(part)) : [piece]
  })
  return pieces.length > band.pieces.length ? { ...band, pieces } : band
}

/** The mark of an item stands apart from its text and yet in the same column. */
function isLabelAlone(words: readonly Word[] | undefined): boolean {
  const [word] = words ?? []
  return word !== undefined && words?.length === 1 && isLabelWord(word.text)
}

/** Other bands in which a column begins are so many bands away at most. */
const window = 10
const leastOthers = 2
/** Places as near as this are the same, in points. */
const grain = 1.5
/** A column begins so far from the left edge of the text, in ems. */
const leastIndent = 3

/** Cuts bands where a word begins below or above the beginnings of other pieces: there a column begins. */
export function cutAligned(bands: readonly Band[]): Band[] {
  const edge = Math.min(...bands.map(({ pieces }) => (pieces[0] as Line).left))
  const begun = new Map<number, number[]>()
  bands.forEach(({ pieces, size }, index) => {
    for (const { left } of pieces) {
      if (left < edge + size * leastIndent) continue
      const key = Math.round(left / grain)
      const found = begun.get(key)
      if (found) found.push(index)
      else begun.set(key, [index])
    }
  })
  if (begun.size === 0) return [...bands]
  return bands.map((band, index) =>
    cutWhere(band, (left) => {
      const key = Math.round(left / grain)
      const others = [key - 1, key, key + 1].flatMap((each) => begun.get(each) ?? [])
      return (
        others.filter((other) => other !== index && Math.abs(other - index) <= window).length >= leastOthers
      )
    }),
  )
}
