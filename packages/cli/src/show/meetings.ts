import type { DocumentRecord, Meeting } from '@rapporteur/schema'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { period, timeText } from './dates.js'
import { heading } from './heading.js'
import type { Page } from './page.js'

/** The meetings: dates at the left; group and title, place, opening and status beside them. */
export function meetings({ meetings }: DocumentRecord, page: Page): string[] {
  if (meetings.length === 0) return []
  const { width, colours } = page
  const when = columnWidth(
    meetings.map(({ start, end }) => period(start, end)),
    23,
  )
  const room = width - when - 4
  return [
    ...heading('Meetings', '', page),
    ...meetings.flatMap((meeting) => {
      const what = printable(titleOf(meeting))
      const facts = printable(factsOf(meeting))
      const date = { text: period(meeting.start, meeting.end), width: when, style: colours.yellow }
      if (what === '') return columns([date, { text: facts, width: room }], 2)
      return [
        ...columns([date, { text: what, width: room }], 2),
        ...columns(
          [
            { text: '', width: when },
            { text: facts, width: room, style: colours.dim },
          ],
          2,
        ),
      ]
    }),
  ]
}

/** The title, with the group before it where it does not say it. */
function titleOf({ group, title }: Meeting): string {
  if (group === null || title === null) return title ?? group ?? ''
  return title.replaceAll(' ', '').includes(group.replaceAll(' ', '')) ? title : `${group}: ${title}`
}

function factsOf({ place, opens, status, virtual }: Meeting): string {
  const opening = opens === null ? null : `opens ${timeText(opens)}`
  return [place, virtual ? 'virtual' : null, opening, status].filter(Boolean).join(' · ')
}
