import { type Diagnostic, type DocumentRecord, documentRecord, type Source } from '@rapporteur/schema'
import type { Facts } from '../check/check.js'
import { runChecks } from '../check/index.js'
import type { Traced } from '../document/found.js'
import type { Outline } from '../outline/outline.js'
import { prune } from './prune.js'
import { unwrap } from './unwrap.js'

/** Values that are taken out at most before a record counts as beyond repair. */
const mostPruned = 50

/**
 * Makes the record of the facts: parts values from provenance, validates the whole, checks the values
 * against each other. A value that the schema does not allow is taken out and reported, so that one misreading never costs
 * the record.
 */
export function composeRecord(
  facts: Traced<Facts>,
  outline: Outline,
  source: Source,
  told: readonly Diagnostic[],
): DocumentRecord {
  let traced = facts
  const diagnostics: Diagnostic[] = [...told]
  for (let pruned = 0; pruned <= mostPruned; pruned++) {
    const { value, provenance } = unwrap<Facts>(traced, outline.document)
    // provenance is made by unwrap, of spans and places that the compiler knows: it may be as large as the rest
    const result = documentRecord.safeParse({ ...value, provenance: {}, diagnostics, source })
    if (result.success) {
      const checked = [...diagnostics, ...runChecks({ facts: value, outline })]
      return { ...result.data, provenance, diagnostics: checked }
    }
    const issue = result.error.issues[0]
    if (!issue) break
    const pointer = issue.path.map((step) => `/${String(step)}`).join('')
    diagnostics.push({
      rule: 'invalid-value',
      severity: 'error',
      message: `A value at ${pointer} was read that no record can hold (${issue.message}); it was left out.`,
      pointer: null,
    })
    traced = prune(traced, issue.path) as Traced<Facts>
  }
  throw new Error('The record cannot be composed.')
}
