import { toLogicalOrder } from './direction.js'
import { usualBlank } from './lines.js'
import type { Word } from './page-content.js'

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
export function textOf(words: readonly Word[]): LinkedText {
  let text = ''
  const links: { text: string; url: string }[] = []
  let before: Word | null = null
  const least = leastGaps(words)
  for (const word of words) {
    const joint = before && isBlank(before, word, least) ? ' ' : ''
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

/** The least gaps that are blanks, in ems: between letters, and where a Chinese character stands on one side. */
interface LeastGaps {
  readonly latin: number
  readonly han: number
  /** True where letters are set apart as if each were a word. */
  readonly spread: boolean
}

/** A gap is no blank where it is not wider than the others by so much. */
const wider = 1.6

function leastGaps(words: readonly Word[]): LeastGaps {
  const usual = usualBlank(words)
  const spread = isSpread(words)
  return {
    latin: spread ? usual * wider : leastBlank,
    han: Math.max(leastHanBlank, usual * wider),
    spread,
  }
}

function isBlank(before: Word, word: Word, { latin, han, spread }: LeastGaps): boolean {
  const gap = (word.left - before.right) / Math.max(before.size, word.size)
  const sides = [before.text.slice(-1), word.text.slice(0, 1)].filter((sign) => hanSide.test(sign))
  if (sides.length === 2)
    return (word.spaced && gap > 0.1) || (gap > han && !isAtStop(before.text, word.text))
  // word processors set Chinese and other letters a little apart, without a blank
  if (sides.length === 1) return gap > han || (word.spaced && gap > 0)
  if (word.raised && gap < leastBlank) return false
  return gap > latin || (word.spaced && gap > -0.2 && !spread)
}

/** Lines are spread at stops and brackets first. */
function isAtStop(before: string, after: string): boolean {
  return /[，。、；：！？）》」』】〕”’]$/u.test(before) || /^[（《「『【〔“‘]/u.test(after)
}

/** So many single letters in a row are a word whose letters are set apart, as in a letterhead. */
const leastLetters = 5

function isSpread(words: readonly Word[]): boolean {
  return words.length >= leastLetters && words.every(({ text }) => /^\p{L}$/u.test(text))
}
