import { type Deadline, type DocumentRecord, type Meeting, recordKey } from '@rapporteur/schema'
import type ICAL from 'ical.js'
import { cleanLine } from '../clean.js'
import { stableId } from '../stable-id.js'
import { isDay } from './days.js'
import { type DeadlineComponent, deadlineComponent } from './deadline-component.js'
import { meetingComponent } from './meeting-component.js'

/**
 * The to-dos and events of a record. A UID follows from the document and from what is to be done or who meets, not from
 * the day, so that a corrected day moves the entry instead of adding another. What has no day has no place in a calendar.
 */
export function componentsOf(record: DocumentRecord, as: DeadlineComponent): ICAL.Component[] {
  const uids = uidsOf(recordKey(record))
  return [
    ...record.deadlines.filter(hasDay).map((deadline) => {
      const what = deadline.actions.map(({ text }) => cleanLine(text)).join('\n')
      return deadlineComponent(deadline, uids('deadline', what), record, as)
    }),
    ...record.meetings.filter(hasFirstDay).map((meeting) => {
      const who = `${meeting.group ?? ''}\n${cleanLine(meeting.title ?? '')}`
      return meetingComponent(meeting, uids('meeting', who), record)
    }),
  ]
}

/** Gives UIDs that follow from what is named; the second thing of the same name is told apart by its count. */
function uidsOf(key: string): (kind: string, what: string) => string {
  const counts = new Map<string, number>()
  return (kind, what) => {
    const name = stableId(key, kind, what)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? `${name}@rapporteur` : `${name}-${count}@rapporteur`
  }
}

function hasDay(deadline: Deadline): deadline is Deadline & { date: string } {
  return deadline.date !== null
}

function hasFirstDay(meeting: Meeting): meeting is Meeting & { start: string } {
  return isDay(meeting.start)
}
