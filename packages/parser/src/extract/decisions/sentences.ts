import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'

/** No sentence of a document is longer; what is, is no sentence, and would only cost time. */
const longestSentence = 5000

/**
 * The sentences of a text, each with its stop and without the spaces around it.
 *
 * @param text quotations and brackets blanked out
 * @param printed the same text with them, which says where a sentence that ends in a bracket ends
 */
export function sentencesOf(text: string, sentenceEnd: RegExp, printed = text): Span[] {
  const sentences: Span[] = []
  let from = 0
  const push = (to: number) => {
    const words = printed.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const end = from + words.trimEnd().length
    if (end > start && end - start <= longestSentence) sentences.push({ start, end })
    from = to
  }
  for (const match of allMatches(text, sentenceEnd)) push(match.index + match[0].length)
  push(text.length)
  return sentences
}
