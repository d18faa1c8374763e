import { toLogicalOrder } from './direction.js'
import type { PlacedWord } from './lines.js'

/** A stretch of text with the addresses that its words are linked to. */
export interface LinkedText {
  readonly text: string
  readonly links: readonly { readonly text: string; readonly url: string }[]
}

/** A gap of more ems than this between words is a blank, even where the file has none. */
const leastBlank = 0.15
/** Chinese characters that are spread over a line have no blanks between them. */
const leastHanBlank = 0.6

const hanSide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u

/** The text of words that stand side by side, from left to right. */
export function textOf(words: readonly PlacedWord[]): LinkedText {
  let text = ''
  const links: { text: string; url: string }[] = []
  let before: PlacedWord | null = null
  const spread = isSpread(words)
  for (const word of words) {
    const joint = before && isBlank(before, word) && !spread ? ' ' : ''
    text += joint + word.text
    const last = links.at(-1)
    if (word.url) {
      if (last && before?.url === word.url) last.text += joint + word.text
      else links.push({ text: word.text, url: word.url })
    }
    before = word
  }
  return { text: toLogicalOrder(text), links }
}

function isBlank(before: PlacedWord, word: PlacedWord): boolean {
  const gap = (word.left - before.right) / Math.max(before.size, word.size)
  const sides = [before.text.slice(-1), word.text.slice(0, 1)].filter((sign) => hanSide.test(sign))
  if (sides.length === 2) return gap > leastHanBlank
  // word processors set Chinese and other letters a little apart, without a blank
  if (sides.length === 1) return gap > leastHanBlank || (word.spaced && gap > 0)
  if (word.raised && gap < leastBlank) return false
  return gap > leastBlank || (word.spaced && gap > -0.2)
}

/** Letters set so far apart that each is a word, as in a letterhead: with the same gap between all of them. */
function isSpread(words: readonly PlacedWord[]): boolean {
  if (words.length < 4 || words.some(({ text }) => [...text].length > 1)) return false
  const gaps = words.slice(1).map((word, index) => word.left - (words[index] as PlacedWord).right)
  const [first = 0] = gaps
  return gaps.every((gap) => gap > 0 && Math.abs(gap - first) < 0.12 * (words[0] as PlacedWord).size)
}
