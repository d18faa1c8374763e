import type { Deadline, DocumentRecord } from '@rapporteur/schema'
import ICAL from 'ical.js'
import { cleanLine } from '../clean.js'
import { addDay, componentOf, describe } from './component.js'
import { dayAfter } from './days.js'
import { addTime } from './zones.js'

/** What a deadline becomes: something to do (VTODO), or, for calendars that show no to-dos, an event (VEVENT). */
export type DeadlineComponent = 'todo' | 'event'

/** A deadline with its day as a component; an alarm goes off seven days before. */
export function deadlineComponent(
  deadline: Deadline & { date: string },
  uid: string,
  record: DocumentRecord,
  as: DeadlineComponent,
): ICAL.Component {
  const actions = deadline.actions.map(({ text }) => cleanLine(text))
  const component = componentOf(
    as === 'todo' ? 'vtodo' : 'vevent',
    uid,
    actions.join('; ') || `Deadline, ${deadline.date}`,
    record,
  )
  if (as === 'todo') {
    component.addPropertyWithValue('status', 'NEEDS-ACTION')
    addMoment(component, 'due', deadline)
  } else {
    component.addPropertyWithValue('transp', 'TRANSPARENT')
    addMoment(component, 'dtstart', deadline)
    if (deadline.time === null) addDay(component, 'dtend', dayAfter(deadline.date))
  }
  describe(component, actions.length > 1 ? actions.map((action) => `- ${action}`) : [], record)
  component.addSubcomponent(alarm(as))
  return component
}

function addMoment(component: ICAL.Component, name: string, deadline: Deadline & { date: string }): void {
  if (deadline.time === null) addDay(component, name, deadline.date)
  else addTime(component, name, deadline.date, deadline.time, deadline.zone)
}

function alarm(as: DeadlineComponent): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', 'Deadline in a week')
  const trigger = new ICAL.Property('trigger', component)
  trigger.setValue(ICAL.Duration.fromString('-P7D'))
  // A to-do without a start has nothing but its end to count from (RFC 5545, 3.8.6.3).
  if (as === 'todo') trigger.setParameter('related', 'END')
  component.addProperty(trigger)
  return component
}
