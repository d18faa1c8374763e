import { addDays, mondayOf } from '../base/calendar.js'
import type { Choices } from '../base/choices.js'
import { type PlannedFrontPage, planFrontPage } from './front-page.js'
import { aStudyGroup, studyGroupsOf } from './groups.js'
import { type PlannedPaper, somePaper } from './papers.js'
import { castOf } from './people.js'
import { geneva, type Town } from './places.js'
import { subjects } from './subjects.js'
import type { Both } from './two-languages.js'

export interface PlannedLiaisonStatement {
  readonly kind: 'liaison-statement'
  readonly group: string
  readonly number: number
  readonly start: string
  readonly end: string
  readonly town: Town
  readonly frontPage: PlannedFrontPage
  readonly subject: Both
  readonly recipients: Readonly<Record<'action' | 'information' | 'comment', readonly string[]>>
  readonly due: string | null
  /** The statement that it answers. */
  readonly thanked: { readonly group: string; readonly number: number } | null
  readonly attachment: PlannedPaper | null
  readonly isApprovalTold: boolean
}

/** Bodies outside the ITU that get liaison statements. */
export const outsideBodies = [
  'ISO TC 307',
  'ISO/IEC JTC 1',
  'ISO TC 8',
  'IEC TC 57',
  'ISO/IEC JTC 1/SC 27',
] as const

export function planLiaisonStatement(choices: Choices): PlannedLiaisonStatement {
  const year = choices.integer(2001, 2025)
  const group = aStudyGroup(choices, year)
  const start = addDays(mondayOf(`${year}-02-01`), 7 * choices.integer(0, 38) + choices.integer(0, 2))
  const end = addDays(start, choices.integer(3, 9))
  const bodies: string[] = choices
    .shuffled(studyGroupsOf(year).map((number) => `SG${number}`))
    .filter((other) => other !== group)
  const outside = choices.shuffled(outsideBodies)
  const purpose = choices.pick(['action', 'information', 'comment'] as const)
  const second = choices.chance(50) && purpose !== 'information'
  const first = bodies.splice(0, choices.integer(1, 2))
  if (choices.chance(25)) first.push(outside[0] as string)
  const rest = second ? [choices.chance(50) ? (outside[1] as string) : (bodies.shift() as string)] : []
  return {
    kind: 'liaison-statement',
    group,
    number: choices.integer(1, 320),
    start,
    end,
    town: geneva,
    frontPage: { ...planFrontPage(choices, start, group, castOf(choices)), purpose: null },
    subject: choices.pick(subjects),
    recipients: {
      action: purpose === 'action' ? first : [],
      comment: purpose === 'comment' ? first : [],
      information: purpose === 'information' ? first : rest,
    },
    due:
      purpose === 'information' ? null : choices.chance(70) ? addDays(end, choices.integer(60, 150)) : null,
    thanked: choices.chance(40) ? { group: bodies.shift() as string, number: choices.integer(1, 320) } : null,
    attachment: choices.chance(40) ? somePaper(choices, 'TD') : null,
    isApprovalTold: choices.chance(50),
  }
}
