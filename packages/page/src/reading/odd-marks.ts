import type { Diagnostic, DocumentRecord } from '@rapporteur/schema'

/** A diagnostic and where in the canonical text it belongs; null for the whole document. */
export interface OddMark {
  readonly diagnostic: Diagnostic
  readonly start: number | null
}

/** What is odd, each with the words that it is about: its own value's, or the first of what it points at. */
export function oddMarks({ diagnostics, provenance }: DocumentRecord): OddMark[] {
  const pointers = Object.keys(provenance)
  return diagnostics.map((diagnostic) => {
    const { pointer } = diagnostic
    if (pointer === null || pointer === '') return { diagnostic, start: null }
    const own = provenance[pointer]
    const inside = pointers
      .filter((other) => other.startsWith(`${pointer}/`))
      .map((other) => provenance[other]?.start ?? Number.POSITIVE_INFINITY)
    const start = own?.start ?? Math.min(...inside)
    return { diagnostic, start: Number.isFinite(start) ? start : null }
  })
}
