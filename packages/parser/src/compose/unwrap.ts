import type { Provenance } from '@rapporteur/schema'
import type { Block, Document } from '../document/document.js'
import { Found, type Traced } from '../document/found.js'

/** Plain values and, by JSON Pointer, where each came from. */
export interface Unwrapped<T> {
  readonly value: T
  readonly provenance: Provenance
}

/** Parts traced values into the plain record and its provenance. */
export function unwrap<T extends object>(traced: Traced<T>, document: Document): Unwrapped<T> {
  const provenance: Provenance = {}

  const visit = (node: object, pointer: string): unknown => {
    if (node instanceof Found) {
      const { start, end, rule } = node
      provenance[pointer] = { start, end, at: placeOf(document.blocks, start), rule }
      return node.value
    }
    if (Array.isArray(node))
      return node.map((item, index) => (isLeaf(item) ? item : visit(item, `${pointer}/${index}`)))
    const plain: Record<string, unknown> = {}
    for (const key of Object.keys(node)) {
      const value = (node as Record<string, unknown>)[key]
      plain[key] = isLeaf(value) ? value : visit(value, `${pointer}/${key}`)
    }
    return plain
  }

  return { value: visit(traced as object, '') as T, provenance }
}

function isLeaf(node: unknown): node is string | number | boolean | null | undefined {
  return node === null || typeof node !== 'object'
}

/** The place of the block that an offset of the canonical text falls into. */
function placeOf(blocks: readonly Block[], offset: number): Block['at'] {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).start <= offset) low = middle
    else high = middle - 1
  }
  return (blocks[low] as Block).at
}
