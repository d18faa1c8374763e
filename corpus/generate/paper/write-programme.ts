import type { Agenda } from '@rapporteur/schema'
import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedDay } from '../plan/programme.js'
import type { Words } from '../words/words.js'
import { chinese } from './labels.js'
import type { Cell, TablePart } from './part.js'

/** A programme as a table of times and sessions, a row of one cell above each day. */
export function writeProgramme(
  choices: Choices,
  days: readonly PlannedDay[],
  words: Words,
  title: string,
): { readonly table: TablePart; readonly agenda: Agenda } {
  const { dayHeadings, sessions: names, timeSpan } = words.agenda
  const rows: (readonly Cell[])[] = []
  const heading = choices.pick(dayHeadings)
  const items = days.map(({ date, sessions }, order) => {
    const number = order + 1
    const text = phrase(choices, heading, {
      number: String(number),
      han: chinese(number),
      day: words.dates.weekdayAndDay(choices, date),
    })
    rows.push([[text], []])
    const below = sessions.map(({ type, number, subject, start, end }) => {
      const name = subject[words.language]
      const text = phrase(choices, names[type], {
        number: String(number),
        subject: name,
        Subject: capitalized(name),
      })
      rows.push([[timeSpan(choices, start, end)], [text]])
      return { ...blank, text, start: `${date}T${start}`, end: `${date}T${end}` }
    })
    return { ...blank, text, start: date, items: below }
  })
  const table: TablePart = { is: 'table', title, header: [], rows }
  return { table, agenda: { title: plain(title), group: null, items } }
}

const blank = { label: null, start: null, end: null, references: [], items: [] }
