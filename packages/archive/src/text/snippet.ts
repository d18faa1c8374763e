/** A short stretch of a passage with the places of what was looked for. */
export interface Snippet {
  readonly text: string
  /** Places in `text` to be shown as found, in UTF-16 code units. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** Length of a snippet, in UTF-16 code units, before it is widened to whole words. */
const length = 160
const before = 40

/** The stretch of the text that holds most of the marks, or its beginning where there are none. */
export function snippetOf(text: string, marks: readonly (readonly [start: number, end: number])[]): Snippet {
  const from = wordStart(text, Math.max(0, bestStart(marks) - before))
  const to = wordEnd(text, Math.min(text.length, from + length))
  const head = from > 0 ? '…' : ''
  const shift = head.length - from
  return {
    text: `${head}${text.slice(from, to).replace(/\s/gu, ' ')}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  }
}

/** Where the window begins that holds most marks, in one pass over them. */
function bestStart(marks: readonly (readonly [start: number, end: number])[]): number {
  let best = marks[0]?.[0] ?? 0
  let most = 0
  let end = 0
  for (const [index, [start]] of marks.entries()) {
    while (end < marks.length && (marks[end]?.[0] ?? 0) < start + length - before) end++
    if (end - index > most) {
      most = end - index
      best = start
    }
  }
  return best
}

const wordSign = /[\p{Script=Latin}\p{N}]/u
const reach = 20

/** The place, or the start of the word that it is in the middle of. */
function wordStart(text: string, place: number): number {
  let start = isLowSurrogate(text, place) ? place - 1 : place
  if (!wordSign.test(text.charAt(start))) return start
  while (start > 0 && place - start < reach && wordSign.test(text.charAt(start - 1))) start--
  return start
}

function wordEnd(text: string, place: number): number {
  let end = isLowSurrogate(text, place) ? place + 1 : place
  if (!wordSign.test(text.charAt(end - 1))) return end
  while (end < text.length && end - place < reach && wordSign.test(text.charAt(end))) end++
  return end
}

/** Whether the place is between the halves of one sign. */
function isLowSurrogate(text: string, place: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(place)) && place > 0
}
