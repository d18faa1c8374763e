import { type DocumentRecord, recordName } from '@rapporteur/schema'
import ICAL from 'ical.js'
import { clean, cleanLine, webAddress } from '../clean.js'

/** A component with the properties that every to-do and event has. Its DTSTAMP is the document's date: no clock is read. */
export function componentOf(
  name: 'vtodo' | 'vevent',
  uid: string,
  summary: string,
  record: DocumentRecord,
): ICAL.Component {
  const component = new ICAL.Component(name)
  component.addPropertyWithValue('uid', uid)
  component.addPropertyWithValue(
    'dtstamp',
    ICAL.Time.fromDateTimeString(`${record.date ?? '1970-01-01'}T00:00:00Z`),
  )
  component.addPropertyWithValue('sequence', 0)
  component.addPropertyWithValue('summary', cleanLine(summary))
  const url = webAddress(record.url)
  if (url !== null) component.addPropertyWithValue('url', url)
  component.addPropertyWithValue('categories', record.kind)
  return component
}

/** Adds the description: the lines that are there, then the document that all of it was read from. */
export function describe(component: ICAL.Component, lines: readonly string[], record: DocumentRecord): void {
  const name = cleanLine(recordName(record))
  const title = record.title === null ? '' : cleanLine(record.title)
  const told = [...lines.map(clean), name, title === name ? '' : title].filter((line) => line !== '')
  component.addPropertyWithValue('description', told.join('\n'))
}

/** Adds a property whose value is a day. */
export function addDay(component: ICAL.Component, name: string, date: string): void {
  component.addPropertyWithValue(name, ICAL.Time.fromDateString(date))
}
