import type { Format } from '../format.js'
import { componentsOf } from './components-of.js'
import type { DeadlineComponent } from './deadline-component.js'
import { fold } from './fold.js'
import { countOn, type EarlierEntry, earlierEntries } from './sequences.js'
import { genevaZone } from './zones.js'

/** How a calendar is written. */
export interface CalendarOptions {
  /** What a deadline becomes: a to-do (VTODO), or an event (VEVENT). To-dos where nothing is said. */
  readonly deadlines?: DeadlineComponent
  /** An earlier export: an entry that has changed since gets the next SEQUENCE, so that a second import updates it. */
  readonly earlier?: string
}

/**
 * Deadlines and meetings as iCalendar (RFC 5545).
 *
 * Deadlines without a time of day are due on a day; a time is in the zone that the document names, else Geneva's. A
 * deadline or meeting without a day is left out. The calendar depends on nothing but the records and the options.
 *
 * @throws {SyntaxError} where `earlier` is no calendar.
 */
export function calendarFormat({ deadlines = 'todo', earlier }: CalendarOptions = {}): Format {
  const entries: ReadonlyMap<string, EarlierEntry> =
    earlier === undefined ? new Map() : earlierEntries(earlier)
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//rapporteur//export//EN', 'CALSCALE:GREGORIAN']
  return {
    before: fold([...head, genevaZone(), ''].join('\r\n')),
    between: '',
    after: 'END:VCALENDAR\r\n',
    write: (record) =>
      componentsOf(record, deadlines)
        .map((component) => {
          countOn(component, entries)
          return fold(`${component.toString()}\r\n`)
        })
        .join(''),
  }
}
