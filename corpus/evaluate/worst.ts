import type { Outcome } from './compare.js'
import type { Evaluated } from './evaluate.js'
import { showShare } from './figure.js'
import { scoreOf } from './score.js'
import { wrongOf } from './summary.js'

const mostValues = 25
const longest = 100
/** What is shown of two values before they part. */
const before = 20

/** A document and what is wrong in it, as a person reads it. */
export function worstLines(document: Evaluated): string[] {
  const { name, outcomes, failure, grounding } = document
  const wrong = wrongOf(document)
  const shown = failure === null ? wrong : []
  return [
    `${name}: F1 ${showShare(scoreOf(outcomes).strict.f1)}, ${wrong.length} of ${outcomes.length} values wrong`,
    ...(failure === null ? [] : [`  ! not read: ${failure}`]),
    ...shown.slice(0, mostValues).flatMap(wrongLines),
    ...(shown.length > mostValues ? [`  … and ${shown.length - mostValues} more`] : []),
    ...grounding.groundless.slice(0, mostValues).map((pointer) => `  ? ${pointer}`),
  ]
}

function wrongLines({ field, expected, got }: Outcome): string[] {
  const start = expected === null || got === null ? 0 : Math.max(0, partingOf(expected, got) - before)
  return [
    ...(expected === null ? [] : [`  - ${field}: ${clip(expected, start)}`]),
    ...(got === null ? [] : [`  + ${field}: ${clip(got, start)}`]),
  ]
}

/** Where two texts part. */
function partingOf(one: string, other: string): number {
  let index = 0
  while (index < one.length && one[index] === other[index]) index++
  return index
}

/** A text in quotation marks, with signs that a terminal would obey made visible, from `start` and not too long. */
function clip(text: string, start: number): string {
  const end = start + longest
  const shown = text.slice(start, end).replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, (sign) => {
    const code = sign.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${code}`
  })
  return `${start > 0 ? '…' : ''}"${shown}"${end < text.length ? '…' : ''}`
}
