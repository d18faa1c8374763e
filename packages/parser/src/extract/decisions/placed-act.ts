import type { Decision, DecisionAction } from '@rapporteur/schema'
import type { Span } from '../../document/document.js'

/** An act with its place in the canonical text. */
export interface PlacedAct extends Span {
  readonly action: DecisionAction
  readonly verb: Span
  readonly body: Span | null
  readonly bodyName: string | null
  readonly status: Decision['status']
  readonly rule: string
}
