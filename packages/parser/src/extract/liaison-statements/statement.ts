import type { LiaisonStatement, LiaisonStatementPurpose } from '@rapporteur/schema'
import type { Found, Traced } from '../../document/found.js'

/** What one place of a document says of a liaison statement. */
export interface Statement {
  readonly id: Found<string> | null
  readonly document: Found<string> | null
  readonly to: readonly Found<string>[]
  readonly purpose: Found<LiaisonStatementPurpose> | null
  readonly due: Found<string> | null
  /** What makes two places speak of the same statement: its number, its paper with the annex. */
  readonly keys: readonly string[]
}

/** Two places about one statement as one: what the first leaves out comes from the second, what is richer wins. */
export function mergeStatements(first: Statement, second: Statement): Statement {
  const numbered = first.id === null && second.id !== null ? second : first
  return {
    id: first.id ?? second.id,
    document: numbered.document ?? first.document ?? second.document,
    to: second.to.length > first.to.length ? second.to : first.to,
    purpose: first.purpose ?? second.purpose,
    due: (second.due?.value.length ?? 0) > (first.due?.value.length ?? 0) ? second.due : first.due,
    keys: [...new Set([...first.keys, ...second.keys])],
  }
}

/** One entry for each statement, in the order in which the document first speaks of them. */
export function oneOfEach(statements: readonly Statement[]): Statement[] {
  const merged: Statement[] = []
  for (const statement of statements) {
    const at = merged.findIndex(({ keys }) => keys.some((key) => statement.keys.includes(key)))
    if (at < 0) merged.push(statement)
    else merged[at] = mergeStatements(merged[at] as Statement, statement)
  }
  return merged
}

/** The statement as the record has it. */
export function toRecord({ id, document, to, purpose, due }: Statement): Traced<LiaisonStatement> {
  return { id, document, to, purpose, due }
}
