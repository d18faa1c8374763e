import { splitLabel } from '../../document/label.js'
import { cleanText } from '../../document/text.js'
import type { Line } from './lines.js'
import type { Word } from './page-content.js'
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
    firstWidth: firstWidth(words),
    ...position,
  }
}

const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u
/** What no line is broken inside of: brackets and stops stay with the character or word that they enclose or follow. */
const unbroken =
  /^[（《「『【〔“‘(]*(?:[^\p{Script=Han}\u3000-\u303F\uFF00-\uFF60“”‘’]+|.)[，。、；：！？）》」』】〕”’%）]*/u

/** Width of the first word, or of the first character where blanks part no words, with the signs that stay with it. */
export function firstWidth(words: readonly Word[]): number {
  let width = 0
  let right = Number.NaN
  for (const word of words) {
    const gap = word.left - right
    if (width > 0 && (word.spaced || gap > word.size * 0.15)) break
    const head = unbroken.exec(word.text)?.[0] ?? word.text
    if (width > 0 && wide.test(head.slice(0, 1)) && !/^[，。、；：！？）》」』】〕”’]/u.test(head)) break
    width += ((word.right - word.left) * shares(head)) / shares(word.text)
    if (head.length < word.text.length) break
    right = word.right
  }
  return width
}

/** How wide a text is, in halves of an em. */
function shares(text: string): number {
  let count = 0
  for (const sign of text) count += wide.test(sign) ? 2 : 1
  return count
}
