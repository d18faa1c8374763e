import ICAL from 'ical.js'
import { tzlib_get_ical_block, tzlib_get_offset, tzlib_get_timezones } from 'timezones-ical-library'
import { dayAfter } from './days.js'

/** The ITU's own clock: where a time of day counts when the document does not say. */
const geneva = 'Europe/Zurich'
const known = new Set<string>(tzlib_get_timezones() as string[])

/**
 * Adds a property whose value is a time of day: in Geneva's zone by its name, in any other zone as the same moment in
 * UTC, floating where the zone is none that is known. `24:00` is the first minute of the next day.
 */
export function addTime(
  component: ICAL.Component,
  name: string,
  date: string,
  time: string,
  zone: string | null,
): void {
  const [day, clock] = time === '24:00' ? [dayAfter(date), '00:00'] : [date, time]
  const property = new ICAL.Property(name, component)
  property.setValue(ICAL.Time.fromDateTimeString(momentOf(day, clock, zone ?? geneva)))
  if (zone === null || zone === geneva) property.setParameter('tzid', geneva)
  component.addProperty(property)
}

function momentOf(day: string, clock: string, zone: string): string {
  if (zone === geneva || !known.has(zone)) return `${day}T${clock}:00${zone === 'UTC' ? 'Z' : ''}`
  const offset = tzlib_get_offset(zone, day, clock)
  const moment = new Date(`${day}T${clock}:00${offset.slice(0, 3)}:${offset.slice(3)}`)
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** The rules of Geneva's zone, a VTIMEZONE component: RFC 5545 wants those of every zone that is named. */
export function genevaZone(): string {
  const [block] = tzlib_get_ical_block(geneva) as string[]
  const component = new ICAL.Component(ICAL.parse(block ?? ''))
  // The day on which the library was made says nothing to a calendar.
  component.removeProperty('last-modified')
  return component.toString()
}
