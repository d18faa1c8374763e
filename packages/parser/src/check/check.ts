import type { Diagnostic, DocumentKind, RecordFields } from '@rapporteur/schema'
import type { Outline } from '../outline/outline.js'

/** What was read, before it is judged. */
export type Facts = Omit<RecordFields, 'diagnostics' | 'provenance' | 'source'> & {
  readonly kind: DocumentKind
}

/** What a check looks at. */
export interface CheckInput {
  readonly facts: Facts
  readonly outline: Outline
}

/** One rule of consistency: named, documented under `docs/rules/<rule>.md`, with a function that finds where it is broken. */
export interface Check {
  /** Name in kebab-case. */
  readonly rule: string
  find(input: CheckInput): Omit<Diagnostic, 'rule'>[]
}
