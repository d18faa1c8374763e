import { z } from 'zod'
import { type ReducedDate, reducedDate, type ScheduledTime, scheduledTime } from './date.js'

/** How sure a meeting is. */
export const meetingStatuses = ['announced', 'held', 'planned', 'tentative'] as const
/** Schema of {@link MeetingStatus}. */
export const meetingStatus = z.enum(meetingStatuses)
/** One of {@link meetingStatuses}. */
export type MeetingStatus = z.infer<typeof meetingStatus>

/** A meeting that the document announces, reports or plans. */
export interface Meeting {
  /** Title of the meeting as printed. */
  title: string | null
  /** Group that meets: `SG17`, `TSAG`, `FG AI4H`. */
  group: string | null
  /** First day, as precise as the document is. */
  start: ReducedDate | null
  /** Last day, as precise as the document is. */
  end: ReducedDate | null
  /** Place as printed. */
  place: string | null
  /** When the meeting opens: `09:30`, or `2018-02-26T09:30`. */
  opens: ScheduledTime | null
  /** Announced by this document, already held, planned, or tentative. */
  status: MeetingStatus
  /** True where the meeting is held without a meeting room. */
  virtual: boolean
}

/** Schema of {@link Meeting}. */
export const meeting: z.ZodType<Meeting> = z
  .strictObject({
    title: z.string().nullable().describe('Title of the meeting as printed'),
    group: z.string().nullable().describe('Group that meets: SG17, TSAG, FG AI4H'),
    start: reducedDate.nullable().describe('First day, as precise as the document is'),
    end: reducedDate.nullable().describe('Last day, as precise as the document is'),
    place: z.string().nullable().describe('Place as printed'),
    opens: scheduledTime.nullable().describe('When the meeting opens: 09:30, or 2018-02-26T09:30'),
    status: meetingStatus.describe('Announced by this document, already held, planned, or tentative'),
    virtual: z.boolean().describe('True where the meeting is held without a meeting room'),
  })
  .meta({ id: 'Meeting', description: 'Meeting' })
