import { foldSpace, foldWidth } from '../../document/text.js'
import type { Line } from './lines.js'
import { textOf } from './text-of-words.js'

/** The lines of a page, from top to bottom. */
export interface PageLines {
  readonly number: number
  readonly height: number
  readonly lines: readonly Line[]
}

/** Heads and feet stand in so much of the page's height at its top and bottom. */
const zone = 0.14
/** A line repeats another when it stands as high as that, within so many points. */
const sameHeight = 6
/** Lines of a head stand no farther apart than this, in ems; the text stands farther off. */
const together = 1.7

/**
 * The pages without what belongs to the page: lines that stand at the same place on several pages, the numbers in
 * them aside; page numbers and what stands with them; what the file itself marks as no part of the text; a small
 * foot below the text.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): PageLines[] {
  const bare = withoutArtifacts(pages)
  const repeated = findRepeated(bare)
  const trimmed = bare.map((page) => ({
    ...page,
    lines: withoutNumber(
      page,
      page.lines.filter((line) => !repeated.has(line)),
    ),
  }))
  return withoutFeet(trimmed)
}

/** What the file marks as an artifact is left out, unless that is everything it holds. */
function withoutArtifacts(pages: readonly PageLines[]): PageLines[] {
  const isArtifact = (line: Line) =>
    line.segments.every(({ words }) => words.every(({ artifact }) => artifact))
  if (pages.every(({ lines }) => lines.every(isArtifact))) return [...pages]
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isArtifact(line)) }))
}

function findRepeated(pages: readonly PageLines[]): ReadonlySet<Line> {
  const seen = new Map<string, { line: Line; height: number; page: number }[]>()
  const repeated = new Set<Line>()
  const usual = usualSize(pages)
  for (const { number, height, lines } of pages) {
    for (const line of lines) {
      const inHead = line.base < height * zone
      const inFoot = line.base > height * (1 - zone)
      const isMark = line.size > usual * 2
      if (!inHead && !inFoot && !isMark) continue
      const distance = inFoot ? height - line.base : line.base
      const key = `${inFoot}${lineText(line).replace(/\d+|\b[ivxl]+\b/gu, '#')}`
      const twins = seen.get(key) ?? []
      seen.set(key, twins)
      for (const twin of twins) {
        if (twin.page === number || Math.abs(twin.height - distance) > sameHeight) continue
        repeated.add(twin.line).add(line)
      }
      if (twins.length < 200) twins.push({ line, height: distance, page: number })
    }
  }
  return repeated
}

const pageNumber =
  /^(?:[-–—~·] ?\d{1,4} ?[-–—~·]|(?:page|p\.|第) ?\d{1,4}(?: ?页)?(?: ?(?:of|\/|,?共) ?\d{1,4}(?: ?页)?)?|\d{1,4} ?\/ ?\d{1,4})$/iu

/** A page number at the top or bottom, with the lines that stand with it apart from the text. */
function withoutNumber({ number, height }: PageLines, lines: readonly Line[]): Line[] {
  const isNumber = (line: Line | undefined) => {
    if (!line) return false
    const text = lineText(line)
    return pageNumber.test(text) || text === `${number}`
  }
  let from = 0
  let to = lines.length
  const top = lines.slice(0, 3).findIndex((line) => line.base < height * zone && isNumber(line))
  if (top >= 0) from = endOfCluster(lines, top)
  const bottom = lines.slice(-3).findLastIndex((line) => line.base > height * (1 - zone) && isNumber(line))
  if (bottom >= 0) to = Math.max(from, lines.length - Math.min(3, lines.length) + bottom)
  return lines.slice(from, to)
}

/** Behind the lines that stand with the page number at the top, where a gap parts them from the text; else behind the number. */
function endOfCluster(lines: readonly Line[], at: number): number {
  let end = at + 1
  for (; end < lines.length && end < at + 3; end++) {
    const line = lines[end] as Line
    const gap = line.base - (lines[end - 1] as Line).base
    if (gap > together * Math.max(line.size, (lines[end - 1] as Line).size)) return end
  }
  return at + 1
}

/** A foot is smaller than the text, and set off from it. */
const footSize = 0.92
const mostFootLines = 5

/** Small lines at the bottom of a page, below where text stands on any other page: the address of a letter's first page. */
function withoutFeet(pages: readonly PageLines[]): PageLines[] {
  const usual = usualSize(pages)
  return pages.map((page) => {
    const { lines, height } = page
    let from = lines.length
    while (from > 0) {
      const line = lines[from - 1] as Line
      if (line.size > usual * footSize || line.base < height * (1 - zone) || opensNote(line)) break
      from--
    }
    const above = lines[from - 1]
    const first = lines[from]
    if (!first || lines.length - from > mostFootLines) return page
    if (above && first.base - above.base < together * above.size) return page
    const others = pages.filter((other) => other !== page).flatMap((other) => other.lines)
    const reaches = others.some(({ base, size }) => base > first.base && size > usual * footSize)
    return reaches || !above ? page : { ...page, lines: lines.slice(0, from) }
  })
}

function opensNote({ segments }: Line): boolean {
  return segments[0]?.words[0]?.raised ?? false
}

/** The size that most of the text is set in. */
export function usualSize(pages: readonly PageLines[]): number {
  const widths = new Map<number, number>()
  for (const { lines } of pages)
    for (const { size, left, right } of lines) {
      const key = Math.round(size * 2) / 2
      widths.set(key, (widths.get(key) ?? 0) + right - left)
    }
  let usual = 10
  let most = 0
  for (const [size, width] of widths)
    if (width > most) {
      usual = size
      most = width
    }
  return usual
}

function lineText({ segments }: Line): string {
  return foldSpace(foldWidth(segments.map(({ words }) => textOf(words).text).join(' ')))
}
