import { word } from './words.js'

/** One member of an enumeration. */
export interface ListItem {
  readonly start: number
  readonly end: number
  readonly match: RegExpExecArray
}

const separator = new RegExp(` ?${word('separator')} ?`, 'uy')
const conjunction = new RegExp(word('conjunction'), 'u')

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * The members of an enumeration from its first member on: `2, 3 and 5`, `第2、第3和第5`.
 * A conjunction of letters closes it, for what follows `and 5,` is another matter.
 *
 * @param item sticky pattern of one member; `further` that of the members after the first, where they differ
 */
export function readList(text: string, at: number, item: RegExp, further = item): ListItem[] {
  const items: ListItem[] = []
  let place = at
  let pattern = item
  let last = false
  while (items.length < 60) {
    const match = matchAt(pattern, text, place)
    if (!match) break
    const end = place + match[0].length
    items.push({ start: place, end, match })
    if (last) break
    const gap = matchAt(separator, text, end)
    if (!gap) break
    last = / (?:and|or) /u.test(gap[0]) && conjunction.test(gap[0])
    place = end + gap[0].length
    pattern = further
  }
  return items
}
