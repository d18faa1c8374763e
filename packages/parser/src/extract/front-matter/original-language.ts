import { type Found, inferred } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { ValueToken } from '../letterhead/tokens.js'

/** ISO 639-1 code of the language that the paper was written in: from its label, else from a line that says it. */
export function originalLanguage(
  labelled: readonly ValueToken[],
  free: readonly ValueToken[],
): Found<string> | null {
  for (const value of labelled) {
    const code = languageIn(value.text)
    if (code) return inferred(code, value, 'front-matter/original')
  }
  for (const value of free)
    for (const { frontMatter } of languages) {
      const groups =
        value.text.length < 60 ? frontMatter.original.exec(foldWidth(value.text))?.groups : undefined
      const code = groups && languageIn(groups.language ?? groups.only ?? groups.available ?? '')
      if (code) return inferred(code, value, 'front-matter/original')
    }
  return null
}

/** The ISO 639-1 code of the one language that a text names first, or null. */
function languageIn(text: string): string | null {
  const wide = foldWidth(text).trim()
  let best: { code: string; at: number } | null = null
  for (const { frontMatter } of languages)
    for (const [code, name] of frontMatter.languageNames) {
      const at = wide.search(name)
      if (at >= 0 && (!best || at < best.at)) best = { code, at }
    }
  return best?.code ?? null
}
