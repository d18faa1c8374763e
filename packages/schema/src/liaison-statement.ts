import { z } from 'zod'
import { type ReducedDate, reducedDate } from './date.js'

/** What the sender of a liaison statement asks for. */
export const liaisonStatementPurposes = ['action', 'information', 'comment'] as const
/** Schema of {@link LiaisonStatementPurpose}. */
export const liaisonStatementPurpose = z.enum(liaisonStatementPurposes)
/** One of {@link liaisonStatementPurposes}. */
export type LiaisonStatementPurpose = z.infer<typeof liaisonStatementPurpose>

/** A liaison statement that the document is, sends or received. */
export interface LiaisonStatement {
  /** Number of the liaison statement: `LS6`. */
  id: string | null
  /** Document that carries it: `TD83R2`. */
  document: string | null
  /** Groups that it goes to. */
  to: string[]
  /** For action, information or comment. */
  purpose: LiaisonStatementPurpose | null
  /** By when an answer is asked for, as precise as the document is. */
  due: ReducedDate | null
}

/** Schema of {@link LiaisonStatement}. */
export const liaisonStatement: z.ZodType<LiaisonStatement> = z
  .strictObject({
    id: z.string().nullable().describe('Number of the liaison statement: LS6'),
    document: z.string().nullable().describe('Document that carries it: TD83R2'),
    to: z.array(z.string()).describe('Groups that it goes to'),
    purpose: liaisonStatementPurpose.nullable().describe('For action, information or comment'),
    due: reducedDate.nullable().describe('By when an answer is asked for, as precise as the document is'),
  })
  .meta({ id: 'LiaisonStatement', description: 'Liaison statement' })
