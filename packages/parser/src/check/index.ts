import type { Diagnostic } from '@rapporteur/schema'
import { agendaNumberRepeated } from './agenda-number-repeated.js'
import { agendaNumberSkipped } from './agenda-number-skipped.js'
import { annexCountMismatch } from './annex-count-mismatch.js'
import { annexMissing } from './annex-missing.js'
import { annexUnreferenced } from './annex-unreferenced.js'
import type { Check, CheckInput } from './check.js'
import { deadlineAfterMeeting } from './deadline-after-meeting.js'
import { deadlineBeforeDocument } from './deadline-before-document.js'
import { deadlineConflict } from './deadline-conflict.js'
import { deadlineOutOfOrder } from './deadline-out-of-order.js'
import { impossibleDate } from './impossible-date.js'
import { letterheadIncomplete } from './letterhead-incomplete.js'
import { meetingBeforeDocument } from './meeting-before-document.js'
import { meetingDatesConflict } from './meeting-dates-conflict.js'
import { meetingEndsBeforeStart } from './meeting-ends-before-start.js'
import { paragraphNumberRepeated } from './paragraph-number-repeated.js'
import { paragraphNumberSkipped } from './paragraph-number-skipped.js'
import { relativeDeadlineConflict } from './relative-deadline-conflict.js'
import { sessionOutOfOrder } from './session-out-of-order.js'
import { sessionOutsideMeeting } from './session-outside-meeting.js'
import { studyPeriodMismatch } from './study-period-mismatch.js'
import { textRepeated } from './text-repeated.js'
import { unknownKind } from './unknown-kind.js'
import { weekdayMismatch } from './weekday-mismatch.js'

/** Every check, in the order in which findings are told. */
export const checks: readonly Check[] = [
  unknownKind,
  letterheadIncomplete,
  textRepeated,
  studyPeriodMismatch,
  meetingEndsBeforeStart,
  meetingBeforeDocument,
  meetingDatesConflict,
  deadlineBeforeDocument,
  deadlineAfterMeeting,
  deadlineOutOfOrder,
  deadlineConflict,
  relativeDeadlineConflict,
  sessionOutsideMeeting,
  sessionOutOfOrder,
  agendaNumberSkipped,
  agendaNumberRepeated,
  annexMissing,
  annexUnreferenced,
  annexCountMismatch,
  paragraphNumberSkipped,
  paragraphNumberRepeated,
  weekdayMismatch,
  impossibleDate,
]

/** What is odd about a document, in the order of the checks and, within one, of the record. */
export function runChecks(input: CheckInput): Diagnostic[] {
  return checks.flatMap((check) => check.find(input).map((finding) => ({ rule: check.rule, ...finding })))
}
