import fc from 'fast-check'
import ical from 'node-ical'
import { describe, expect, test } from 'vitest'
import { writeRecords } from '../format.js'
import { deadlineOn, hostileTexts, meetingFrom, recordWith } from '../testing/record.js'
import { type CalendarOptions, calendarFormat } from './calendar-format.js'

const calendarOf = (record: Parameters<typeof recordWith>[0], options?: CalendarOptions) =>
  writeRecords([recordWith(record)], calendarFormat(options))
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n')
const lineOf = (calendar: string, name: string) =>
  unfolded(calendar).find((line) => line.startsWith(name) && !line.startsWith('DTSTART:1970')) ?? null

describe('a deadline', () => {
  test('is a to-do that is due on its day, with an alarm a week before', () => {
    const calendar = calendarOf({ deadlines: [deadlineOn('2019-06-18', 'Register')] })
    expect(lineOf(calendar, 'DUE')).toBe('DUE;VALUE=DATE:20190618')
    expect(lineOf(calendar, 'SUMMARY')).toBe('SUMMARY:Register')
    expect(lineOf(calendar, 'TRIGGER')).toBe('TRIGGER;RELATED=END:-P7D')
    expect(lineOf(calendar, 'DTSTAMP')).toBe('DTSTAMP:20190305T000000Z')
  })

  test.each([
    ['23:59', null, 'DUE;TZID=Europe/Zurich:20240821T235900'],
    ['23:59', 'Europe/Zurich', 'DUE;TZID=Europe/Zurich:20240821T235900'],
    ['24:00', 'Europe/Zurich', 'DUE;TZID=Europe/Zurich:20240822T000000'],
    ['23:59', 'UTC', 'DUE:20240821T235900Z'],
    ['12:00', 'Asia/Seoul', 'DUE:20240821T030000Z'],
    ['12:00', 'local time', 'DUE:20240821T120000'],
  ])('at %s in zone %s is %s', (time, zone, line) => {
    const calendar = calendarOf({ deadlines: [deadlineOn('2024-08-21', 'Reply', time, zone)] })
    expect(lineOf(calendar, 'DUE')).toBe(line)
  })

  test('is an event of a day where events are asked for', () => {
    const calendar = calendarOf({ deadlines: [deadlineOn('2019-12-31', 'Register')] }, { deadlines: 'event' })
    expect(lineOf(calendar, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20191231')
    expect(lineOf(calendar, 'DTEND')).toBe('DTEND;VALUE=DATE:20200101')
    expect(lineOf(calendar, 'TRIGGER')).toBe('TRIGGER:-P7D')
  })

  test('without a day is left out', () => {
    expect(calendarOf({ deadlines: [deadlineOn(null, 'One month before the meeting')] })).not.toContain(
      'VTODO',
    )
  })
})

describe('a meeting', () => {
  test('is an event whose end is the day after its last', () => {
    const calendar = calendarOf({ meetings: [meetingFrom('2019-07-02', '2019-07-04')] })
    expect(lineOf(calendar, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20190702')
    expect(lineOf(calendar, 'DTEND')).toBe('DTEND;VALUE=DATE:20190705')
    expect(lineOf(calendar, 'LOCATION')).toBe('LOCATION:Geneva')
  })

  test('of one day ends the day after, one of a month is left out', () => {
    const oneDay = calendarOf({ meetings: [meetingFrom('2020-02-29', null)] })
    expect(lineOf(oneDay, 'DTEND')).toBe('DTEND;VALUE=DATE:20200301')
    expect(calendarOf({ meetings: [meetingFrom('2020-02', null)] })).not.toContain('VEVENT')
  })
})

describe('a second export', () => {
  const register = (date: string) => ({
    deadlines: [deadlineOn(date, 'Register'), deadlineOn('2019-05-01', 'Reply')],
  })
  const first = calendarOf(register('2019-06-18'))

  test('of the same records is the same text', () => {
    expect(calendarOf(register('2019-06-18'), { earlier: first })).toBe(first)
  })

  test('counts on what has changed under the same UID, and only that', () => {
    const second = calendarOf(register('2019-06-25'), { earlier: first })
    const uids = (calendar: string) => unfolded(calendar).filter((line) => line.startsWith('UID:'))
    const sequences = (calendar: string) => unfolded(calendar).filter((line) => line.startsWith('SEQUENCE:'))
    expect(uids(second)).toEqual(uids(first))
    expect(sequences(second)).toEqual(['SEQUENCE:1', 'SEQUENCE:0'])
    const third = calendarOf(register('2019-06-25'), { earlier: second })
    expect(sequences(third)).toEqual(['SEQUENCE:1', 'SEQUENCE:0'])
  })

  test('beside something that is no calendar says so', () => {
    expect(() => calendarFormat({ earlier: 'Dear Sir' })).toThrow(SyntaxError)
  })
})

test('two deadlines for the same action have two UIDs', () => {
  const calendar = calendarOf({
    deadlines: [deadlineOn('2019-06-18', 'Reply'), deadlineOn('2019-06-19', 'Reply')],
  })
  const uids = unfolded(calendar).filter((line) => line.startsWith('UID:'))
  expect(new Set(uids).size).toBe(2)
})

test.each(hostileTexts)('%j stays inside its field', (text) => {
  const calendar = calendarOf({
    title: text,
    deadlines: [deadlineOn('2019-06-18', text)],
    meetings: [{ ...meetingFrom('2019-07-02', null), title: text, place: text }],
  })
  const entries = Object.values(ical.sync.parseICS(calendar)).map((entry) => entry?.type)
  expect(entries.filter((type) => type === 'VTODO' || type === 'VEVENT')).toEqual(['VTODO', 'VEVENT'])
  expect(calendar).not.toMatch(/(?!\r?\n)[\p{Cc}\u202e]/u)
})

test('no line is longer than 75 octets, no character is cut, and unfolding gives the words back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const action = text
        .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
      const calendar = calendarOf({ deadlines: [deadlineOn('2019-06-18', `x${action}`)] })
      for (const line of calendar.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toContain('\ufffd')
      }
      const summary = lineOf(calendar, 'SUMMARY:')?.slice('SUMMARY:'.length)
      expect(summary?.replace(/\\([\\;,])/gu, '$1')).toBe(`x${action}`)
    }),
  )
})
