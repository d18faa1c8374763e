import { allMatches } from '../document/all-matches.js'
import type { Block } from '../document/document.js'

/** Scripts that tell a language by themselves, as runs of their letters. */
const byScript: readonly (readonly [code: string, letters: RegExp])[] = [
  ['zh', /\p{Script=Han}+/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
  ['ar', /\p{Script=Arabic}+/gu],
]
/** Small words that tell the languages in Latin letters from each other. */
const byWord: readonly (readonly [code: string, words: RegExp])[] = [
  ['en', /\b(?:the|of|and|to|in|for|is|on|with|by|be|will|this|that)\b/giu],
  ['fr', /\b(?:les?|des?|du|et|la|une?|pour|dans|sur|par|aux?|est|à)\b/giu],
  ['es', /\b(?:el|los|las|del?|y|la|una?|para|en|por|al|es|que)\b/giu],
]
/** Letters that one small word stands for, so that both counts compare. */
const lettersPerWord = 12
/** A language with less than this share of the text is quoted in the document and is not one of it. */
const leastShare = 0.04

/** ISO 639-1 codes of the languages of a document, most text first; empty where there is no text to tell by. */
export function findLanguages(blocks: readonly Block[]): string[] {
  const weights = new Map<string, number>()
  const add = (code: string, weight: number) => weights.set(code, (weights.get(code) ?? 0) + weight)
  for (const { text } of blocks) {
    const script = byScript.find(([, letters]) => text.search(letters) >= 0)
    if (script) add(script[0], lengthOf(allMatches(text, script[1])) * (script[0] === 'zh' ? 3 : 1))
    else if (text.length > 12)
      for (const [code, words] of byWord) add(code, (text.match(words)?.length ?? 0) * lettersPerWord)
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const ranked = [...weights]
    .filter(([, weight]) => weight > 0 && weight >= total * leastShare)
    .sort((a, b) => b[1] - a[1])
  return withoutLookalikes(ranked).map(([code]) => code)
}

function lengthOf(matches: readonly RegExpExecArray[]): number {
  return matches.reduce((sum, [letters]) => sum + letters.length, 0)
}

/** French and Spanish share small words: of the Latin languages, only those near the strongest stay. */
function withoutLookalikes(
  ranked: readonly (readonly [string, number])[],
): readonly (readonly [string, number])[] {
  const latin = byWord.map(([code]) => code)
  const strongest = ranked.find(([code]) => latin.includes(code))?.[1] ?? 0
  return ranked.filter(([code, weight]) => !latin.includes(code) || weight >= strongest * 0.6)
}
