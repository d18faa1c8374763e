import { splitLabel } from '../../document/label.js'
import { cleanText } from '../../document/text.js'
import type { Line, PlacedWord } from './lines.js'
import { type LinkedText, textOf } from './text-of-words.js'

/** A line of running text. */
export interface FlowLine extends LinkedText {
  /** The number, letter or mark that it begins with, `''` where there is none. */
  readonly label: string
  /** True where a gap parts the label from the text, as a tab does. */
  readonly tabbed: boolean
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly bold: boolean
  /** Width of the first word, or of the first character where blanks part no words. */
  readonly firstWidth: number
  readonly page: number
  /** Which column of which page it stands in: those of the document are counted. */
  readonly frame: number
  /** Where text may stand in it. */
  readonly measure: Measure
}

/** The left and right edge of text. */
export interface Measure {
  readonly left: number
  readonly right: number
}

/** Where a line stands. */
export interface Position {
  readonly page: number
  readonly frame: number
  readonly measure: Measure
}

/** The text of a line, its segments parted by tabs. */
export function toFlowLine(line: Line, position: Position): FlowLine {
  const parts = line.segments.map(({ words }) => textOf(words))
  const text = cleanText(parts.map((part) => part.text).join('\t'))
  const words = line.segments.flatMap((segment) => segment.words)
  const { label } = splitLabel(text)
  const first = words[0] as PlacedWord
  return {
    text,
    links: parts.flatMap((part) => part.links),
    label,
    tabbed: label !== '' && line.segments.length > 1 && parts[0]?.text === label,
    left: line.left,
    right: line.right,
    base: line.base,
    size: line.size,
    bold: words.every(({ bold }) => bold),
    firstWidth: firstWidth(first, words[1]),
    ...position,
  }
}

const han = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60“‘]/u

function firstWidth(first: PlacedWord, second: PlacedWord | undefined): number {
  if (han.test(first.text)) return first.size
  const latin = /^[^\p{Script=Han}\u3000-\u303F]+/u.exec(first.text)?.[0] ?? first.text
  const width = ((first.right - first.left) * latin.length) / first.text.length
  const goesOn =
    second &&
    latin.length === first.text.length &&
    !second.spaced &&
    second.left - first.right < first.size * 0.15
  return goesOn && !han.test(second.text) ? width + second.right - second.left : width
}
