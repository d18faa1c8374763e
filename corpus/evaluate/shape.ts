import type { Comparison } from './comparison.js'

/**
 * What is wrong with an expected record: names that no record has, and values in the wrong place. Each problem names
 * the JSON Pointer of its part; an empty list means that every part can be scored.
 */
export function shapeProblems(comparison: Comparison, value: unknown, pointer = ''): string[] {
  const where = pointer === '' ? 'the record' : pointer
  switch (comparison.is) {
    case 'value':
      return isObject(value) ? [`${where} is an object, expected a single value`] : []
    case 'fields':
      if (value === null && pointer !== '') return []
      if (!isObject(value)) return [`${where} is ${nameOf(value)}, expected an object`]
      return Object.entries(value).flatMap(([name, part]) => {
        const below = comparison.fields[name]
        return below
          ? shapeProblems(below, part, `${pointer}/${name}`)
          : [
              `${where} has a field "${name}" that no record has; it can have ${Object.keys(comparison.fields).join(', ')}`,
            ]
      })
    case 'tree':
    case 'list':
      if (!Array.isArray(value)) return [`${where} is ${nameOf(value)}, expected a list`]
      return value.flatMap((entry, index) =>
        comparison.is === 'tree'
          ? nodeProblems(comparison.of, comparison.children, entry, `${pointer}/${index}`)
          : shapeProblems(comparison.of, entry, `${pointer}/${index}`),
      )
  }
}

function nodeProblems(of: Comparison, children: string, node: unknown, pointer: string): string[] {
  if (!isObject(node)) return [`${pointer} is ${nameOf(node)}, expected an object`]
  const { [children]: below, level: _level, ...own } = node
  return [
    ...shapeProblems(of, own, pointer),
    ...(below === undefined
      ? []
      : shapeProblems({ is: 'tree', of, children } as Comparison, below, `${pointer}/${children}`)),
  ]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
