import type { Outcome, Status } from './outcome.js'

/** What is counted of a run. */
export interface Tally {
  readonly statuses: Readonly<Record<Status, number>>
  readonly kinds: ReadonlyMap<string, number>
  readonly languages: ReadonlyMap<string, number>
  /** Failures by their code, with the first input that each befell. */
  readonly failures: ReadonlyMap<string, { readonly count: number; readonly first: string }>
  /** Failures of an earlier run whose inputs were not read again. */
  readonly earlierFailures: number
  /** Errors and warnings about documents by their rule: of this run. */
  readonly rules: ReadonlyMap<string, number>
  /** Errors and warnings about documents: of this run and of those before it. */
  readonly errors: number
  readonly warnings: number
}

/** Counts outcomes as they come. */
export class Counter implements Tally {
  readonly statuses = { ok: 0, partial: 0, skipped: 0, failed: 0 }
  readonly kinds = new Map<string, number>()
  readonly languages = new Map<string, number>()
  readonly failures = new Map<string, { count: number; first: string }>()
  readonly rules = new Map<string, number>()
  earlierFailures = 0
  errors = 0
  warnings = 0

  /** Counts one more. */
  add({ status, kind, language, failure, isNew, path, diagnostics, errors, warnings }: Outcome): void {
    this.statuses[status]++
    this.errors += errors
    this.warnings += warnings
    if (kind !== null) increase(this.kinds, kind)
    if (language !== null) increase(this.languages, language)
    for (const { rule, severity } of diagnostics) if (severity !== 'info') increase(this.rules, rule)
    if (failure === null) return
    const { count, first } = this.failures.get(failure.code) ?? { count: 0, first: path }
    this.failures.set(failure.code, { count: count + 1, first })
    if (!isNew) this.earlierFailures++
  }
}

/** How many outcomes were counted. */
export function total({ statuses }: Tally): number {
  return Object.values(statuses).reduce((sum, count) => sum + count, 0)
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
