import type { Archive, DatedDeadline, DatedMeeting } from '@rapporteur/archive'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PageWords } from '../words/page-words.js'
import { type ArchiveQuery, queryAddress } from './archive-query.js'
import { recordAddress } from './results.js'

const mostComing = 20
const mostPast = 8

interface Day {
  readonly date: string
  readonly kind: 'deadline' | 'meeting'
  readonly text: string
  readonly key: string
  readonly name: string
}

/** Deadlines and meetings around today: what is coming, soonest first, and what is past, latest first. */
export function timeLine(archive: Archive, query: ArchiveQuery, today: string, words: PageWords): Element[] {
  const coming = [
    ...archive.deadlines({ from: today, limit: mostComing }).map(deadlineDay),
    ...archive.meetings({ from: today, limit: mostComing }).map(meetingDay),
  ].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  const past = [
    ...archive.deadlines({ to: dayBefore(today), latest: true, limit: mostPast }).map(deadlineDay),
    ...archive.meetings({ to: dayBefore(today), latest: true, limit: mostPast }).map(meetingDay),
  ].sort((one, other) => (one.date > other.date ? -1 : one.date < other.date ? 1 : 0))
  return [
    daysElement(words.archive.coming, coming.slice(0, mostComing), query, words),
    daysElement(words.archive.past, past.slice(0, mostPast), query, words),
  ]
}

function daysElement(title: string, days: readonly Day[], query: ArchiveQuery, words: PageWords): Element {
  const items = days.map(({ date, kind, text, key, name }) =>
    h('li', { className: [kind] }, [
      h('time', { dateTime: date }, date),
      h('div', [
        text,
        h('small', [`${words.archive[kind]} · `, h('a', { href: recordAddress(key, query) }, name)]),
      ]),
    ]),
  )
  return h('section', [
    h('h2', title),
    items.length === 0
      ? h('p', { className: ['status'] }, words.archive.noDeadlines)
      : h('ol', { className: ['days'] }, items),
  ])
}

function deadlineDay({ date, deadline, key, name }: DatedDeadline): Day {
  return { date, kind: 'deadline', text: deadline.actions.map(({ text }) => text).join('; '), key, name }
}

function meetingDay({ start, meeting, key, name }: DatedMeeting): Day {
  return { date: start, kind: 'meeting', text: meeting.title ?? meeting.group ?? '', key, name }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

const mostBodies = 8
const mostYears = 8

/** In how many documents the bodies decide, year by year; nothing where none does. */
export function decisionTable(archive: Archive, query: ArchiveQuery, words: PageWords): Element[] {
  const counts = archive.decisionCounts(mostBodies)
  if (counts.length === 0) return []
  const years = [...new Set(counts.map(({ year }) => year))].sort().slice(-mostYears)
  const bodies = [...new Set(counts.map(({ body }) => body))]
  const address = (body: string, year: string) =>
    queryAddress({ words: '', filters: { body, since: year, until: year }, page: 0, ui: query.ui })
  const rows = bodies.map((body) =>
    h('tr', [
      h('th', { scope: 'row' }, body),
      ...years.map((year) => {
        const count = counts.find((entry) => entry.body === body && entry.year === year)
        return h(
          'td',
          count === undefined
            ? []
            : [
                h(
                  'a',
                  { href: address(body, year), ariaLabel: `${body} ${year}: ${count.documents}` },
                  String(count.documents),
                ),
              ],
        )
      }),
    ]),
  )
  const head = h('tr', [
    h('th', { scope: 'col' }, words.archive.body),
    ...years.map((year) => h('th', { scope: 'col' }, year)),
  ])
  return [
    h('section', [
      h('h2', words.archive.decisionsByBody),
      h(
        'div',
        {
          className: ['counts-scroll'],
          tabIndex: 0,
          role: 'region',
          ariaLabel: words.archive.decisionsByBody,
        },
        h('table', { className: ['counts'] }, [h('thead', head), h('tbody', rows)]),
      ),
    ]),
  ]
}
