import { align } from './align.js'
import type { Comparison, ValueComparison } from './comparison.js'
import { flatten, narrow, scoredNames, toList, toObject } from './parts.js'
import { similarity } from './similarity.js'
import { isNearly, toText } from './text.js'

/** One value that was expected, read, or both. */
export interface Outcome {
  /** Name of the field: `deadlines.actions.text`. */
  readonly field: string
  /** What the document says; null where the value is extra. */
  readonly expected: string | null
  /** What was read; null where the value was missed. */
  readonly got: string | null
  /** Whether both are equal once white space is folded. */
  readonly right: boolean
  /** Whether both are equal or, in a field of running words, nearly so. */
  readonly nearlyRight: boolean
}

/**
 * Compares what was read with what is expected, value by value. What `expected` leaves out (undefined) is not scored.
 *
 * @param field name of the part that is compared; empty for a whole record
 */
export function compare(comparison: Comparison, expected: unknown, got: unknown, field = ''): Outcome[] {
  if (expected === undefined) return []
  switch (comparison.is) {
    case 'value':
      return compareValues(comparison, toText(expected), toText(got), field)
    case 'fields': {
      const [one, other] = [toObject(expected), toObject(got)]
      return scoredNames(comparison, one).flatMap((name) =>
        compare(
          comparison.fields[name] as Comparison,
          one === null ? null : one[name],
          other?.[name] ?? null,
          field === '' ? name : `${field}.${name}`,
        ),
      )
    }
    case 'tree':
      return compareLists(comparison.of, flatten(comparison, expected, got), true, field)
    case 'list':
      return compareLists(comparison.of, [toList(expected), toList(got)], comparison.ordered, field)
  }
}

function compareValues(
  { soft }: ValueComparison,
  expected: string | null,
  got: string | null,
  field: string,
): Outcome[] {
  if (expected === null && got === null) return []
  const right = expected === got
  const nearlyRight = right || (soft && expected !== null && got !== null && isNearly(expected, got))
  return [{ field, expected, got, right, nearlyRight }]
}

function compareLists(
  of: Comparison,
  [expected, got]: readonly [readonly unknown[], readonly unknown[]],
  ordered: boolean,
  field: string,
): Outcome[] {
  const pairs = align(expected, got, ordered, (one, other) => similarity(of, one, other) ?? 1)
  const partners = new Map(pairs)
  const read = new Set(partners.values())
  const narrowed = narrow(of, expected)
  return [
    ...expected.flatMap((entry, index) => {
      const partner = partners.get(index)
      return compare(of, entry, partner === undefined ? null : got[partner], field)
    }),
    ...got.flatMap((entry, index) => (read.has(index) ? [] : compare(narrowed, null, entry, field))),
  ]
}
