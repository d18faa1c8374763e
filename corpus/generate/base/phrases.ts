import type { Choices } from './choices.js'

/**
 * One of the sentences that a pattern stands for: `Please [send|submit] {what} [by|not later than] {date}.`
 *
 * Of alternatives in brackets one is taken; they may be empty and may hold others. Each `{slot}` is filled.
 *
 * @throws {Error} where a slot is not given: a fault in the word tables
 */
export function phrase(
  choices: Choices,
  patterns: string | readonly string[],
  slots: Readonly<Record<string, string>> = {},
): string {
  const pattern = typeof patterns === 'string' ? patterns : choices.pick(patterns)
  return chosen(choices, pattern).replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`No value for {${name}} in: ${pattern}`)
    return value
  })
}

/** The pattern with one of each bracket's alternatives. */
function chosen(choices: Choices, pattern: string): string {
  const open = pattern.indexOf('[')
  if (open < 0) return pattern
  const alternatives: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '[') depth++
    else if (sign === ']') depth--
    if ((sign === '|' && depth === 1) || depth === 0) {
      alternatives.push(pattern.slice(from, at))
      from = at + 1
    }
    if (depth === 0) {
      const taken = chosen(choices, choices.pick(alternatives))
      return pattern.slice(0, open) + taken + chosen(choices, pattern.slice(at + 1))
    }
  }
  throw new Error(`A bracket is not closed in: ${pattern}`)
}
