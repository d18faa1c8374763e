import { type TextUnit, textUnits } from './units.js'

/**
 * The text as the full-text index takes it: stems and paper numbers as they are, a run of Chinese signs as its pairs of
 * neighbours (日内瓦 → 日内 内瓦), so that any two signs that stand together are found, and with them every word.
 */
export function indexText(text: string): string {
  return textUnits(text).map(indexTokens).join(' ')
}

const revision = /(?<=[0-9])r[0-9]+$/u

/** The tokens of the index that a unit becomes, in order. */
function indexTokens({ kind, value }: TextUnit): string {
  if (kind === 'han') return pairs(value).join(' ')
  // A revision of a paper is found by the paper's number too.
  if (kind === 'paper' && revision.test(value)) return `${value} ${value.replace(revision, '')}`
  return value
}

/** The neighbours of a run two by two; a single sign alone. */
export function pairs(run: string): string[] {
  const signs = [...run]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}
