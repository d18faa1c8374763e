import { distance } from 'fastest-levenshtein'

/** Similarity from which two texts are nearly the same. */
const nearly = 0.9

/**
 * The form in which values are compared: white space of any length is one space, none at the ends. A row of cells is
 * one text. Null where nothing is said.
 */
export function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) {
    const cells = value.map((cell) => toText(cell) ?? '')
    return cells.some((cell) => cell !== '') ? cells.join(' | ') : null
  }
  const text = String(value).replace(/\s+/gu, ' ').trim()
  return text === '' ? null : text
}

/** How alike two texts are, 0 to 1: one less the edits (Levenshtein, UTF-16 code units) for each unit of the longer one. */
export function similarityOf(one: string, other: string): number {
  if (one === other) return 1
  return 1 - distance(one, other) / Math.max(one.length, other.length)
}

/** Whether two texts differ by no more than one edit for ten code units of the longer one. */
export function isNearly(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length)
  return (
    longest - Math.min(one.length, other.length) <= longest * (1 - nearly) &&
    similarityOf(one, other) >= nearly
  )
}
