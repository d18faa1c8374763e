import type { Facts } from './check.js'

/** Tells whether the document is a letter of a bureau: a circular or a collective letter. */
export function isLetter({ kind }: Pick<Facts, 'kind'>): boolean {
  return kind === 'circular' || kind === 'collective-letter'
}
