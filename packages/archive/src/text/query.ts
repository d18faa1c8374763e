import { pairs } from './index-text.js'
import { type TextUnit, textUnits } from './units.js'

/** Something that must stand in a document: units that follow each other. */
export type Term = readonly TextUnit[]

/** The longest query that is looked at, in UTF-16 code units. */
const longest = 500

/**
 * What a query asks for: every word, and what stands in quotation marks as a phrase. Chinese signs that are not parted
 * by a blank are a phrase as well.
 */
export function queryTerms(query: string): Term[] {
  return query
    .slice(0, longest)
    .split(/["“”„«»]/u)
    .flatMap((part, index) => {
      const units = textUnits(part)
      if (index % 2 === 1) return units.length === 0 ? [] : [units]
      return units.map((unit) => [unit])
    })
}

/** The terms as an expression of FTS5: all of them, each a phrase. */
export function matchExpression(terms: readonly Term[]): string {
  return terms.map(phrase).join(' AND ')
}

function phrase(term: Term): string {
  const last = term.at(-1)
  const tokens = term.flatMap(({ kind, value }) => (kind === 'han' ? pairs(value) : [value]))
  // A single Chinese sign is the beginning of every pair that it begins.
  const isPrefix = last?.kind === 'han' && [...last.value].length === 1
  return `"${tokens.join(' ')}"${isPrefix ? ' *' : ''}`
}
