import type { Deadline, DocumentRecord } from '@rapporteur/schema'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { daysBetween, daysLeft } from './dates.js'
import { durationWords } from './durations.js'
import { heading } from './heading.js'
import type { Page } from './page.js'

/** A deadline closer than this is urgent. */
const urgentDays = 14

/** The deadlines in order of their dates, with the days left; those without a date follow, in words. */
export function deadlines({ deadlines }: DocumentRecord, page: Page): string[] {
  if (deadlines.length === 0) return []
  const dated = deadlines.filter(({ date }) => date !== null)
  dated.sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'en'))
  const left = columnWidth(
    dated.map(({ date }) => daysLeft(page.today, date as string)),
    14,
  )
  return [
    ...heading('Deadlines', `days counted from ${page.today}`, page),
    ...dated.flatMap((deadline) => datedLines(deadline, left, page)),
    ...deadlines.filter(({ date }) => date === null).flatMap((deadline) => undatedLines(deadline, page)),
  ]
}

function sortKey({ date, time }: Deadline): string {
  return `${date}T${time ?? '99:99'}`
}

function datedLines(deadline: Deadline, left: number, page: Page): string[] {
  const { width, colours, today } = page
  const date = deadline.date as string
  const room = width - 10 - left - 6
  const notes = [
    deadline.time === null ? null : [deadline.time, deadline.zone].filter(Boolean).join(' '),
    deadline.offset === null ? null : relativeWords(deadline),
  ]
  const note = notes.filter(Boolean).join(' · ')
  const texts = deadline.actions.map(({ text }) => ({ text: printable(text), style: plain }))
  if (note !== '') texts.push({ text: note, style: colours.dim })
  if (texts.length === 0) texts.push({ text: '', style: plain })
  return texts.flatMap(({ text, style }, index) =>
    columns(
      [
        { text: index === 0 ? date : '', width: 10, style: colours.bold },
        {
          text: index === 0 ? daysLeft(today, date) : '',
          width: left,
          style: urgency(daysBetween(today, date), page),
        },
        { text, width: room, style },
      ],
      2,
    ),
  )
}

function undatedLines(deadline: Deadline, { width, colours }: Page): string[] {
  const words = relativeWords(deadline)
  return [
    ...columns([{ text: words, width: width - 2, style: colours.bold }], 2),
    ...deadline.actions.flatMap(({ text }) => columns([{ text: printable(text), width: width - 4 }], 4)),
  ]
}

const anchors = {
  'meeting-start': 'before the meeting',
  'parent-group-meeting': 'before the meeting of the parent group',
  arrival: 'before arrival',
  'document-date': 'from the date of the document',
  other: 'before the event that it names',
} as const

/** A relative deadline in words: `1 month before the meeting`. */
export function relativeWords({ offset, anchor }: Pick<Deadline, 'offset' | 'anchor'>): string {
  if (offset === null) return anchor === null ? 'no date given' : `no date given, ${anchors[anchor]}`
  const words = durationWords(offset)
  return anchor === null ? `${words} before` : `${words} ${anchors[anchor]}`
}

function urgency(days: number, { colours }: Page): (text: string) => string {
  if (days < 0) return colours.dim
  return days <= urgentDays ? colours.red : colours.green
}

function plain(text: string): string {
  return text
}
