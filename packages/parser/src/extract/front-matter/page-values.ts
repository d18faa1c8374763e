import { allMatches } from '../../document/all-matches.js'
import type { Document } from '../../document/document.js'
import { type Found, read } from '../../document/found.js'
import type { ValueToken } from '../letterhead/tokens.js'

/** The value of a label, over all its lines that follow each other closely; null where there is none. */
export function wholeOf(
  document: Document,
  values: readonly ValueToken[],
  rule: string,
): Found<string> | null {
  const [first] = values
  if (!first) return null
  let { end } = first
  for (const value of values.slice(1)) {
    if (value.start < end || value.start - end > 8) break
    end = value.end
  }
  return read(document, { start: first.start, end }, rule)
}

/** The parts of values that a separator (global) parts, without those that say that there is nothing. */
export function splitValue(
  document: Document,
  values: readonly ValueToken[],
  separator: RegExp,
  rule: string,
): Found<string>[] {
  return values.flatMap((value) => {
    const parts: Found<string>[] = []
    let from = 0
    const add = (to: number) => {
      const raw = value.text.slice(from, to)
      const text = raw.trim().replace(/[.。]$/u, '')
      const start = value.start + from + raw.length - raw.trimStart().length
      if (text && !notApplicable.test(text))
        parts.push(read(document, { start, end: start + text.length }, rule))
    }
    for (const match of allMatches(value.text, separator)) {
      add(match.index)
      from = match.index + match[0].length
    }
    add(value.text.length)
    return parts
  })
}

const notApplicable = /^(?:N\/A|n\.a|none|无|不适用|[-–—]+)$/iu
