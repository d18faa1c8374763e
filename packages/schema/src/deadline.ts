import { z } from 'zod'
import { type ClockTime, clockTime, type IsoDate, isoDate } from './date.js'

/** Where a deadline stands: a table, a sentence with a date, or a sentence with a distance. */
export const deadlineBases = ['table', 'stated', 'relative'] as const
/** Schema of {@link DeadlineBasis}. */
export const deadlineBasis = z.enum(deadlineBases)
/** One of {@link deadlineBases}. */
export type DeadlineBasis = z.infer<typeof deadlineBasis>

/** What a relative deadline is counted from. */
export const deadlineAnchors = [
  'meeting-start',
  'parent-group-meeting',
  'arrival',
  'document-date',
  'other',
] as const
/** Schema of {@link DeadlineAnchor}. */
export const deadlineAnchor = z.enum(deadlineAnchors)
/** One of {@link deadlineAnchors}. */
export type DeadlineAnchor = z.infer<typeof deadlineAnchor>

/** An ISO 8601 duration: `P1M`, `P4W`, `P12D`, `PT24H`. */
const duration = z.iso.duration()

/** Something that must be done by a deadline. */
export interface DeadlineAction {
  /** The action as printed. */
  text: string
}

/** Schema of {@link DeadlineAction}. */
export const deadlineAction: z.ZodType<DeadlineAction> = z
  .strictObject({
    text: z.string().describe('The action as printed'),
  })
  .meta({ id: 'DeadlineAction', description: 'Action that a deadline asks for' })

/** A date by which something must be done. */
export interface Deadline {
  /** The day; null where a relative deadline has no known anchor. */
  date: IsoDate | null
  /** Time of that day: `23:59`. */
  time: ClockTime | null
  /** Time zone of the time: an IANA name (`Europe/Zurich` for Geneva time) or `UTC`. */
  zone: string | null
  /** What must be done. */
  actions: DeadlineAction[]
  /** Whether the date is from a table, from a sentence, or counted from an anchor. */
  basis: DeadlineBasis
  /** Distance to the anchor, before it unless the text says otherwise: an ISO 8601 duration such as `P1M`, `P4W`, `P12D`. */
  offset: string | null
  /** What a relative deadline is counted from. */
  anchor: DeadlineAnchor | null
}

/** Schema of {@link Deadline}. */
export const deadline: z.ZodType<Deadline> = z
  .strictObject({
    date: isoDate.nullable().describe('The day; null where a relative deadline has no known anchor'),
    time: clockTime.nullable().describe('Time of that day: 23:59'),
    zone: z
      .string()
      .nullable()
      .describe('Time zone of the time: an IANA name (Europe/Zurich for Geneva time) or UTC'),
    actions: z.array(deadlineAction).describe('What must be done'),
    basis: deadlineBasis.describe(
      'Whether the date is from a table, from a sentence, or counted from an anchor',
    ),
    offset: duration
      .nullable()
      .describe(
        'Distance to the anchor, before it unless the text says otherwise: an ISO 8601 duration such as P1M, P4W, P12D',
      ),
    anchor: deadlineAnchor.nullable().describe('What a relative deadline is counted from'),
  })
  .meta({ id: 'Deadline', description: 'Date by which something must be done' })
