import { align } from './align.js'
import type { Comparison, FieldsComparison, TreeComparison, ValueComparison } from './comparison.js'
import { isNearly, similarityOf, toText } from './text.js'

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

/** What tells entries apart weighs so much; the rest only decides between entries of which that is the same. */
const weightOfTelling = 0.9

/** How alike two parts are, 0 to 1, above all by what tells entries apart; null where neither says anything. */
function similarity(comparison: Comparison, expected: unknown, got: unknown): number | null {
  switch (comparison.is) {
    case 'value': {
      const [one, other] = [toText(expected), toText(got)]
      if (one === null && other === null) return null
      if (one === null || other === null) return 0
      return comparison.soft ? similarityOf(one, other) : Number(one === other)
    }
    case 'fields': {
      const [one, other] = [toObject(expected), toObject(got)]
      const scored = scoredNames(comparison, one)
      const mean = (names: readonly string[]) => {
        const found = names.flatMap(
          (name) => similarity(comparison.fields[name] as Comparison, one?.[name], other?.[name]) ?? [],
        )
        return found.length === 0 ? null : sum(found) / found.length
      }
      const whole = mean(scored)
      const telling = mean(scored.filter((name) => comparison.toldBy.includes(name)))
      return telling === null || whole === null
        ? whole
        : weightOfTelling * telling + (1 - weightOfTelling) * whole
    }
    case 'tree':
      return similarityOfLists(comparison.of, flatten(comparison, expected, got), true)
    case 'list':
      return similarityOfLists(comparison.of, [toList(expected), toList(got)], comparison.ordered)
  }
}

/** Twice what the pairs share, for each entry of both lists. */
function similarityOfLists(
  of: Comparison,
  [expected, got]: readonly [readonly unknown[], readonly unknown[]],
  ordered: boolean,
): number | null {
  if (expected.length + got.length === 0) return null
  const alike = (one: unknown, other: unknown) => similarity(of, one, other) ?? 1
  const shared = align(expected, got, ordered, alike).map(([i, j]) => alike(expected[i], got[j]))
  return (2 * sum(shared)) / (expected.length + got.length)
}

/** The fields that the expected object has; all where nothing is expected. */
function scoredNames(
  { fields }: FieldsComparison,
  expected: Readonly<Record<string, unknown>> | null,
): string[] {
  return Object.keys(fields).filter((name) => expected === null || expected[name] !== undefined)
}

/** The comparison without the fields that none of the examples has; as it is where there are no examples. */
function narrow(comparison: Comparison, examples: readonly unknown[]): Comparison {
  const given = examples.filter((example) => example !== null && example !== undefined)
  if (given.length === 0) return comparison
  switch (comparison.is) {
    case 'value':
      return comparison
    case 'fields': {
      const objects = given.map(toObject)
      const names = Object.keys(comparison.fields).filter((name) =>
        objects.some((object) => object?.[name] !== undefined),
      )
      const narrowed = names.map((name) => [
        name,
        narrow(
          comparison.fields[name] as Comparison,
          objects.map((object) => object?.[name]),
        ),
      ])
      return { ...comparison, fields: Object.fromEntries(narrowed) }
    }
    case 'tree': {
      const nodes = given.flatMap((example) => flattened(toList(example), comparison.children, true))
      return { ...comparison, of: narrow(comparison.of, nodes) as FieldsComparison }
    }
    case 'list':
      return { ...comparison, of: narrow(comparison.of, given.flatMap(toList)) }
  }
}

/**
 * The nodes of both trees in reading order, each with its level. Where no node of the expected tree names its
 * children, only the outermost are compared.
 */
function flatten({ children }: TreeComparison, expected: unknown, got: unknown): [unknown[], unknown[]] {
  const nodes = toList(expected)
  const deep = nodes.length === 0 || nodes.some((node) => toObject(node)?.[children] !== undefined)
  return [flattened(nodes, children, deep), flattened(toList(got), children, deep)]
}

function flattened(nodes: readonly unknown[], children: string, deep: boolean, level = 1): unknown[] {
  return nodes.flatMap((node) => [
    { ...toObject(node), level },
    ...(deep ? flattened(toList(toObject(node)?.[children]), children, deep, level + 1) : []),
  ])
}

function toObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
