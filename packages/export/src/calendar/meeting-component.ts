import type { DocumentRecord, Meeting } from '@rapporteur/schema'
import type ICAL from 'ical.js'
import { cleanLine } from '../clean.js'
import { addDay, componentOf, describe } from './component.js'
import { dayAfter, isDay } from './days.js'

/** A meeting whose first day is known as an all-day event. */
export function meetingComponent(
  meeting: Meeting & { start: string },
  uid: string,
  record: DocumentRecord,
): ICAL.Component {
  const { title, group, start, end, place, opens, status, virtual } = meeting
  const component = componentOf('vevent', uid, title ?? group ?? 'Meeting', record)
  addDay(component, 'dtstart', start)
  addDay(component, 'dtend', dayAfter(isDay(end) && end > start ? end : start))
  component.addPropertyWithValue(
    'status',
    status === 'planned' || status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED',
  )
  component.addPropertyWithValue('transp', 'OPAQUE')
  if (place !== null) component.addPropertyWithValue('location', cleanLine(place))
  else if (virtual) component.addPropertyWithValue('location', 'virtual')
  describe(component, opens === null ? [] : [`Opens: ${opens.replace('T', ' ')}`], record)
  return component
}
