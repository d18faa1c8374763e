import { addDays } from '../base/calendar.js'
import type { Choices } from '../base/choices.js'
import { subjects } from './subjects.js'
import type { Both } from './two-languages.js'

/** A session or a break of a timed programme. */
export interface PlannedSession {
  readonly type: 'registration' | 'opening' | 'session' | 'coffee' | 'lunch' | 'closing'
  readonly number: number
  readonly subject: Both
  readonly start: string
  readonly end: string
}

export interface PlannedDay {
  readonly date: string
  readonly sessions: readonly PlannedSession[]
}

/** A programme of one day or two, without gaps and overlaps. */
export function planProgramme(choices: Choices, start: string, end: string): PlannedDay[] {
  const count = start === end ? 1 : choices.integer(1, 2)
  let number = 0
  return Array.from({ length: count }, (_, order) => {
    const types: PlannedSession['type'][] = [
      ...(order === 0 ? (['registration', 'opening'] as const) : []),
      'session',
      'coffee',
      'session',
      'lunch',
      'session',
      ...(order === count - 1 ? (['closing'] as const) : []),
    ]
    let clock = order === 0 ? 8 * 60 + 30 : 9 * 60 + choices.integer(0, 1) * 30
    const sessions = types.map((type): PlannedSession => {
      const begins = clock
      clock += { registration: 60, opening: 30, session: 75, coffee: 30, lunch: 90, closing: 30 }[type]
      if (type === 'session') number++
      return { type, number, subject: choices.pick(subjects), start: toClock(begins), end: toClock(clock) }
    })
    return { date: addDays(start, order), sessions }
  })
}

function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
