import type { Span } from '../../document/document.js'

/** Signs that part a clause from what stands before it, and from what stands behind it. */
const partingBefore = /[\s,;、]/u

const partingBehind = /[\s,;、:]/u

/** The stretch in the canonical text without the comma and spaces around it. */
export function trimmed(text: string, start: number, end: number, offset: number, isClause: boolean): Span {
  let from = start
  while (from < end && partingBefore.test(text.charAt(from))) from++
  let to = end
  while (isClause && to > from && partingBehind.test(text.charAt(to - 1))) to--
  return { start: offset + from, end: offset + to }
}
