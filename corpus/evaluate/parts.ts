import type { Comparison, FieldsComparison, TreeComparison } from './comparison.js'

/** The fields that the expected object has; all where nothing is expected. */
export function scoredNames(
  { fields }: FieldsComparison,
  expected: Readonly<Record<string, unknown>> | null,
): string[] {
  return Object.keys(fields).filter((name) => expected === null || expected[name] !== undefined)
}

/** The comparison without the fields that none of the examples has; as it is where there are no examples. */
export function narrow(comparison: Comparison, examples: readonly unknown[]): Comparison {
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
export function flatten(
  { children }: TreeComparison,
  expected: unknown,
  got: unknown,
): [unknown[], unknown[]] {
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

/** The value as an object; null where it is none. */
export function toObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null
}

/** The value as a list; empty where it is none. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
