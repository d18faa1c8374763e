import { addDays, mondayOf } from '../base/calendar.js'
import type { Choices } from '../base/choices.js'
import { type PlannedAgenda, planAgenda } from './agenda.js'
import { type PlannedFrontPage, planFrontPage } from './front-page.js'
import { aStudyGroup } from './groups.js'
import { castOf } from './people.js'
import { geneva, type Town } from './places.js'
import { asName, subjects } from './subjects.js'
import { type PlannedTerms, planTerms } from './terms-of-reference.js'
import type { Both, GeneratedLanguage } from './two-languages.js'

/** An agenda as a paper of its own. */
export interface PlannedAgendaPaper {
  readonly kind: 'agenda'
  readonly group: string
  readonly number: number
  readonly revision: number | null
  readonly start: string
  readonly end: string
  readonly town: Town
  readonly frontPage: PlannedFrontPage
  readonly agenda: PlannedAgenda
  readonly isTable: boolean
}

/** Terms of reference as a paper of their own. */
export interface PlannedTermsPaper {
  readonly kind: 'terms-of-reference'
  readonly terms: PlannedTerms
  readonly year: number
}

/** A text of no kind that is known. */
export interface PlannedOther {
  readonly kind: 'other'
  readonly subject: Both
  readonly year: number
  readonly paragraphs: number
}

export function planAgendaPaper(choices: Choices, language: GeneratedLanguage): PlannedAgendaPaper {
  const year = choices.integer(2001, 2025)
  const group = choices.chance(20) ? 'TSAG' : aStudyGroup(choices, year)
  const start = addDays(mondayOf(`${year}-02-01`), 7 * choices.integer(0, 38) + choices.integer(0, 2))
  return {
    kind: 'agenda',
    group,
    number: choices.integer(1, 480),
    revision: choices.chance(30) ? choices.integer(1, 3) : null,
    start,
    end: addDays(start, choices.integer(2, 9)),
    town: geneva,
    frontPage: planFrontPage(choices, start, group, castOf(choices)),
    agenda: { ...planAgenda(choices, group, language), hasNote: true },
    isTable: choices.chance(50),
  }
}

export function planTermsPaper(choices: Choices): PlannedTermsPaper {
  const year = choices.integer(2004, 2025)
  const subject = choices.pick(subjects)
  const type = choices.pick(['focus-group', 'correspondence-group', 'joint-activity'] as const)
  const setting = {
    subject: asName(subject),
    acronym: subject.acronym,
    parent: choices.chance(30) ? 'TSAG' : aStudyGroup(choices, year),
  }
  return { kind: 'terms-of-reference', terms: planTerms(choices, setting, type), year }
}

export function planOther(choices: Choices): PlannedOther {
  return {
    kind: 'other',
    subject: choices.pick(subjects),
    year: choices.integer(1994, 2025),
    paragraphs: choices.integer(2, 5),
  }
}
