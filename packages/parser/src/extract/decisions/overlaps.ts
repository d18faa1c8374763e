import type { Span } from '../../document/document.js'

/** Whether two spans share a place. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
