import { type DecisionAction, decisionActions } from '@rapporteur/schema'
import type { Span } from '../../document/document.js'

/** An act of a body in a sentence; offsets in the sentence's text. */
export interface Act {
  readonly action: DecisionAction
  /** Where the clause begins that holds the act: the body, or the conjunction that carries it on. */
  readonly start: number
  /** The words of the act itself. */
  readonly verb: Span
  /** The words that name the body, or null where only the meeting can be meant. */
  readonly body: Span | null
  readonly bodyName: string | null
  /** How it was found: the rule's name. */
  readonly rule:
    | 'decision/active'
    | 'decision/shared-subject'
    | 'decision/passive'
    | 'decision/impersonal'
    | 'decision/alone'
}

/** The action whose named group took part in a match; `recorded` is noting. */
export function actionOf({ groups }: RegExpMatchArray): DecisionAction {
  // by the known names: to list the groups of a match costs more than the match
  return decisionActions.find((action) => groups?.[action] !== undefined) ?? 'note'
}
