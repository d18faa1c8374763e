import type { DatedDeadline } from '@rapporteur/archive'
import { daysLeft } from '../show/dates.js'
import type { Page } from '../show/page.js'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'

/** A deadline as lines for a terminal: the day, the days left, what is to be done, and which document says so. */
export function datedDeadlineLines({ date, deadline, name }: DatedDeadline, page: Page): string[] {
  const { width, colours, today } = page
  const time = [deadline.time, deadline.zone].filter((word) => word !== null).join(' ')
  const actions = deadline.actions.map(({ text }) => text).join('; ')
  const room = width - 10 - 14 - 4
  const lines = [
    columns([
      { text: date, width: 10, style: colours.bold },
      { text: daysLeft(today, date), width: 14 },
      { text: printable(actions), width: room },
    ]),
    columns(
      [
        {
          text: printable([time, name].filter((word) => word !== '').join(' · ')),
          width: room,
          style: colours.dim,
        },
      ],
      28,
    ),
  ]
  return lines.flat()
}
