import type { FlowLine } from '../read/pdf/flow-lines.js'
import { type Line, toLines } from '../read/pdf/lines.js'
import type { Word } from '../read/pdf/page-content.js'

const halfEm = 0.5
const blank = 0.28

/** How wide a text is set here: an em for a Chinese character or full-width sign, half an em for any other. */
export function widthOf(text: string, size = 10): number {
  let width = 0
  for (const sign of text) width += /[\u3000-\uFFEF]/u.test(sign) ? size : size * halfEm
  return width
}

/** A word at a place on the page. */
export function word(text: string, left: number, base: number, more: Partial<Word> = {}): Word {
  const size = more.size ?? 10
  return {
    text,
    left,
    right: left + widthOf(text, size),
    base,
    size,
    bold: false,
    spaced: false,
    artifact: false,
    url: null,
    raised: false,
    ...more,
  }
}

/** The words of a text in a row, with a blank between them. */
export function words(text: string, left: number, base: number, more: Partial<Word> = {}): Word[] {
  const size = more.size ?? 10
  let at = left
  return text.split(' ').map((part, index) => {
    const placed = word(part, at, base, { ...more, spaced: index > 0 })
    at = placed.right + blank * size
    return placed
  })
}

/** Lines of cells, each as where it begins, its height and its text. */
export function linesOf(...cells: readonly (readonly [left: number, base: number, text: string])[]): Line[] {
  return toLines(cells.flatMap(([left, base, text]) => words(text, left, base)))
}

/** The text of lines, with ` | ` between their segments. */
export function segmentsOf(lines: readonly Line[]): string[] {
  return lines.map(({ segments }) =>
    segments.map((segment) => segment.words.map(({ text }) => text).join(' ')).join(' | '),
  )
}

/** A line of running text as it stands in a measure from 50 to 450 points. */
export function flowLine(text: string, base: number, more: Partial<FlowLine> = {}): FlowLine {
  const left = more.left ?? 50
  return {
    text,
    links: [],
    label: '',
    tabbed: false,
    left,
    right: left + widthOf(text),
    base,
    size: 10,
    bold: false,
    firstWidth: widthOf(/^\p{Script=Han}|^\S+/u.exec(text)?.[0] ?? ''),
    page: 1,
    frame: 1,
    measure: { left: 50, right: 450 },
    ...more,
  }
}
