import { z } from 'zod'
import { type ReducedDate, reducedDate } from './date.js'

/** The acts of a body, in the field's own verbs. */
export const decisionActions = [
  'agree',
  'approve',
  'accept',
  'endorse',
  'confirm',
  'note',
  'recognize',
  'recall',
  'consider',
  'conclude',
  'decide',
  'recommend',
  'request',
  'invite',
  'encourage',
  'instruct',
  'authorize',
  'appoint',
  'establish',
  'terminate',
  'postpone',
  'support',
  'thank',
] as const
/** Schema of {@link DecisionAction}. */
export const decisionAction = z.enum(decisionActions)
/** One of {@link decisionActions}. */
export type DecisionAction = z.infer<typeof decisionAction>

/** Whether a body has taken the decision, or is only asked to. */
export const decisionStatuses = ['taken', 'proposed'] as const
/** Schema of {@link DecisionStatus}. */
export const decisionStatus = z.enum(decisionStatuses)
/** One of {@link decisionStatuses}. */
export type DecisionStatus = z.infer<typeof decisionStatus>

/** A sentence in which a body acts; a sentence with two acts is two decisions. */
export interface Decision {
  /** Unique in the record: paragraph and running number, `9.5-2`. */
  id: string
  /** Number of the paragraph, `9.5`; null where paragraphs have none. */
  paragraph: string | null
  /** Title of the section that the paragraph stands in. */
  section: string | null
  /** The body that acts: `TSAG`, `SG13`, `the meeting` as printed. */
  body: string | null
  /** What the body does. */
  action: DecisionAction
  /** Taken, or only proposed to the body. */
  status: DecisionStatus
  /** The sentence. */
  text: string
  /** Normalised identifiers of the documents that it names: `TD83R2`. */
  references: string[]
  /** Who is to do something. */
  assignee: string | null
  /** By when, as precise as the document is. */
  due: ReducedDate | null
}

/** Schema of {@link Decision}. */
export const decision: z.ZodType<Decision> = z
  .strictObject({
    id: z.string().describe('Unique in the record: paragraph and running number, 9.5-2'),
    paragraph: z
      .string()
      .nullable()
      .describe('Number of the paragraph, 9.5; null where paragraphs have none'),
    section: z.string().nullable().describe('Title of the section that the paragraph stands in'),
    body: z.string().nullable().describe('The body that acts: TSAG, SG13, the meeting as printed'),
    action: decisionAction.describe('What the body does'),
    status: decisionStatus.describe('Taken, or only proposed to the body'),
    text: z.string().describe('The sentence'),
    references: z.array(z.string()).describe('Normalised identifiers of the documents that it names: TD83R2'),
    assignee: z.string().nullable().describe('Who is to do something'),
    due: reducedDate.nullable().describe('By when, as precise as the document is'),
  })
  .meta({ id: 'Decision', description: 'Decision of a body' })
