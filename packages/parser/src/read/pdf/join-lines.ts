import type { FlowLine } from './flow-lines.js'
import type { Vocabulary } from './paragraphs.js'
import type { LinkedText } from './text-of-words.js'

const hanSide = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF'
const hanEnd = new RegExp(`[${hanSide}“‘]$`, 'u')
const hanStart = new RegExp(`^[${hanSide}”’]`, 'u')
const hyphenEnd = /([\p{L}\p{N}]+)-$/u
const wordStart = /^\p{Ll}+/u

/** The lines of a paragraph as one text: Chinese without a blank between lines, other text with one. */
export function joinLines(lines: readonly FlowLine[], vocabulary: Vocabulary): LinkedText {
  let text = ''
  const links: { text: string; url: string }[] = []
  for (const line of lines) {
    const joint = text === '' ? '' : jointOf(text, line.text, vocabulary)
    if (joint === 'hyphen') text = text.slice(0, -1)
    const blank = joint === ' ' ? ' ' : ''
    const last = links.at(-1)
    const [first] = line.links
    if (
      last &&
      first &&
      last.url === first.url &&
      text.endsWith(last.text) &&
      line.text.startsWith(first.text)
    ) {
      last.text += blank + first.text
      links.push(...line.links.slice(1).map((link) => ({ ...link })))
    } else links.push(...line.links.map((link) => ({ ...link })))
    text += blank + line.text
  }
  return { text, links }
}

/** What parts two lines: nothing, a blank, or a hyphen that goes because it only ended the line. */
function jointOf(before: string, after: string, vocabulary: Vocabulary): '' | ' ' | 'hyphen' {
  const head = hyphenEnd.exec(before.slice(-40))?.[1]
  if (head !== undefined) {
    const tail = wordStart.exec(after)?.[0]
    if (tail === undefined) return ''
    const compound = `${head}-${tail}`.toLowerCase()
    if (vocabulary.has(compound)) return ''
    return vocabulary.has((head + tail).toLowerCase()) ? 'hyphen' : ''
  }
  if (/^[–—-] /u.test(after) || / [–—-]$/u.test(before)) return ' '
  if (hanEnd.test(before) || hanStart.test(after)) return ''
  if (/[/@]$/u.test(before) && /\S*(?:https?:|www\.|@)\S*$/iu.test(before.slice(-80))) return ''
  return ' '
}

const words = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/** The words of the lines, hyphenated ones as a whole, in lower case; a word cut by the end of a line is none. */
export function vocabularyOf(lines: Iterable<FlowLine>): Vocabulary {
  const vocabulary = new Set<string>()
  for (const { text } of lines) {
    const whole = text.endsWith('-') ? text.replace(/\S+$/u, '') : text
    for (const word of whole.match(words) ?? []) vocabulary.add(word.toLowerCase())
  }
  return vocabulary
}
