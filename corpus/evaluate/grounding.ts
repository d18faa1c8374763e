import type { DocumentRecord, Origin } from '@rapporteur/schema'
import type { Comparison, Grounding } from './comparison.js'
import { recordComparison } from './record-comparison.js'
import { toText } from './text.js'

/** How many values of a record should be traced to words, and the JSON Pointers of those that are not. */
export interface GroundingCheck {
  readonly values: number
  readonly groundless: readonly string[]
}

/**
 * Looks up every value that was read off the document: its provenance must be there, a printed value must stand in the
 * words at its span (white space folded), and a value that was worked out must point at words.
 *
 * @param text the canonical text that the record's provenance counts in
 */
export function checkGrounding(record: DocumentRecord, text: string): GroundingCheck {
  const claims = [...claimsOf(recordComparison, record, '')]
  const groundless = claims.filter((claim) => !isGrounded(claim, record.provenance[claim.pointer], text))
  return { values: claims.length, groundless: groundless.map(({ pointer }) => pointer) }
}

interface Claim {
  readonly pointer: string
  readonly value: string
  readonly grounding: Grounding
}

function* claimsOf(comparison: Comparison, value: unknown, pointer: string): Generator<Claim> {
  if (value === null || typeof value === 'boolean') return
  if (Array.isArray(value)) {
    const of = comparison.is === 'list' ? comparison.of : comparison
    for (const [index, entry] of value.entries()) yield* claimsOf(of, entry, `${pointer}/${index}`)
  } else if (typeof value === 'object') {
    const known = comparison.is === 'tree' ? comparison.of : comparison
    for (const [name, part] of Object.entries(value as object)) {
      const isBelow = comparison.is === 'tree' && name === comparison.children
      const below = isBelow ? comparison : known.is === 'fields' ? known.fields[name] : undefined
      if (below) yield* claimsOf(below, part, `${pointer}/${name}`)
    }
  } else if (comparison.is === 'value' && comparison.grounding !== 'none') {
    const said = toText(value)
    if (said !== null) yield { pointer, value: said, grounding: comparison.grounding }
  }
}

function isGrounded({ value, grounding }: Claim, origin: Origin | undefined, text: string): boolean {
  if (!origin || origin.start >= origin.end || origin.end > text.length) return false
  const said = toText(text.slice(origin.start, origin.end)) ?? ''
  return grounding === 'holds' ? said.includes(value) : said !== ''
}
