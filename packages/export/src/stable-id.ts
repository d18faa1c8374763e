import { createHash } from 'node:crypto'

/** A stable name for something in a document: 32 hexadecimal digits that follow from the parts alone. */
export function stableId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
