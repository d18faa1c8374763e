import type { Diagnostic } from '@rapporteur/schema'

/** What a check finds: a diagnostic without the name of the rule. */
export type Finding = Omit<Diagnostic, 'rule'>

/** A finding that is surely a fault of the document. */
export function error(message: string, pointer: string | null): Finding {
  return { severity: 'error', message, pointer }
}

/** A finding that is probably a fault of the document. */
export function warning(message: string, pointer: string | null): Finding {
  return { severity: 'warning', message, pointer }
}

/** A finding that a reader may want to know of. */
export function info(message: string, pointer: string | null): Finding {
  return { severity: 'info', message, pointer }
}
