import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLabel } from './label-readings.js'
import { line } from './line.js'
import { nestLines } from './nest.js'
import type { AgendaNode } from './node.js'

interface Branch {
  readonly items: readonly Branch[]
}

const leaf: fc.Arbitrary<Branch> = fc.constant({ items: [] })
const twig: fc.Arbitrary<Branch> = fc.record({ items: fc.array(leaf, { maxLength: 5 }) })
const branch: fc.Arbitrary<Branch> = fc.record({ items: fc.array(twig, { maxLength: 9 }) })
const letters = 'abcdefghijklmnopqrstuvwxyz'
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
const styles = [
  (order: number) => `${order + 1}.`,
  (order: number) => `${letters[order]})`,
  (order: number) => `(${romans[order]})`,
]

function labelsOf(items: readonly Branch[], depth: number): string[] {
  return depth >= styles.length
    ? []
    : items.flatMap((item, order) => [styles[depth]?.(order) ?? '', ...labelsOf(item.items, depth + 1)])
}

function shapeOf(items: readonly Branch[], depth: number): unknown[] {
  return items.map((item) => (depth + 1 >= styles.length ? [] : shapeOf(item.items, depth + 1)))
}

function nodesOf(labels: readonly string[]): AgendaNode[] {
  const lines = labels.map((printed, order) =>
    line('item', {
      label: { printed, readings: readLabel(printed), start: order * 2, end: order * 2 + 1 },
      text: { start: order * 2, end: order * 2 + 1 },
    }),
  )
  return nestLines(lines, 'x '.repeat(labels.length), null)
}

const shapeOfNodes = (nodes: readonly AgendaNode[]): unknown[] =>
  nodes.map(({ items }) => shapeOfNodes(items))
const countOf = (nodes: readonly AgendaNode[]): number =>
  nodes.reduce((sum, { items }) => sum + 1 + countOf(items), 0)

it('gives back the tree that was labelled', () => {
  fc.assert(
    fc.property(fc.array(branch, { minLength: 1, maxLength: 8 }), (items) => {
      expect(shapeOfNodes(nodesOf(labelsOf(items, 0)))).toEqual(shapeOf(items, 0))
    }),
    { numRuns: 60 },
  )
})

it('loses no item, whatever the labels', () => {
  const label = fc.constantFrom(
    '1.',
    '2.',
    '3',
    'a)',
    'b)',
    'i.',
    'ii.',
    '1.1',
    '2.3.1',
    '（一）',
    '二、',
    '•',
    'h)',
    'V.',
  )
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
      expect(countOf(nodesOf(labels))).toBe(labels.length)
    }),
    { numRuns: 100 },
  )
})
