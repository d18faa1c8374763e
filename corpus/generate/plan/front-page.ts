import { partsOf } from '../base/calendar.js'
import type { Choices } from '../base/choices.js'
import { countries } from './countries.js'
import { numberOf } from './groups.js'
import type { Cast, PlannedPerson } from './people.js'
import { subjects } from './subjects.js'
import type { Both } from './two-languages.js'

/** Whom to ask about a paper. */
export interface PlannedContact {
  readonly person: PlannedPerson
  readonly organization: string | null
  readonly country: Both
  readonly telephone: string | null
  readonly email: string
}

export type Purpose = 'approval' | 'information' | 'discussion' | 'admin'

/** The page that a paper of a meeting begins with. */
export interface PlannedFrontPage {
  readonly studyPeriod: readonly [number, number]
  /** Questions: `6/11`; none for TSAG. */
  readonly questions: readonly string[]
  readonly purpose: Purpose | null
  readonly contacts: readonly PlannedContact[]
  readonly keywords: readonly Both[]
  readonly hasAbstract: boolean
  readonly original: 'en' | 'zh' | null
  /** The class of a temporary document: of the plenary, or general. */
  readonly paperClass: 'PLEN' | 'GEN'
}

const organizations = [
  'Nordhav',
  'Optolink',
  'Huaxin Networks',
  'Redes del Sur',
  'Telemark Labs',
  'Baltcom',
  'Andes Link',
]
const periods: readonly (readonly [number, number])[] = [
  [1993, 1996],
  [1997, 2000],
  [2001, 2004],
  [2005, 2008],
  [2009, 2012],
  [2013, 2016],
  [2017, 2020],
  [2022, 2024],
  [2025, 2028],
]

export function planFrontPage(choices: Choices, date: string, group: string, cast: Cast): PlannedFrontPage {
  const { year } = partsOf(date)
  const number = numberOf(group)
  return {
    studyPeriod: periods.find(([first, last]) => first <= year && year <= last) ?? [2017, 2020],
    questions:
      number === null
        ? []
        : choices.chance(15)
          ? [`All/${number}`]
          : choices
              .some([1, 2, 3, 4, 6, 7, 9, 11], choices.integer(1, 2))
              .map((question) => `${question}/${number}`),
    purpose: choices.chance(60)
      ? choices.pick(['approval', 'information', 'discussion', 'admin'] as const)
      : null,
    contacts: choices.chance(70)
      ? Array.from({ length: choices.integer(1, 2) }, () => planContact(choices, cast()))
      : [],
    keywords: choices.chance(45) ? choices.some(subjects, choices.integer(2, 3)) : [],
    hasAbstract: choices.chance(45),
    original: choices.chance(70) ? choices.pick(['en', 'en', 'zh'] as const) : null,
    paperClass: choices.pick(['PLEN', 'GEN'] as const),
  }
}

function planContact(choices: Choices, person: PlannedPerson): PlannedContact {
  const organization = choices.chance(80) ? choices.pick(organizations) : null
  const mailbox = person.name.en.toLowerCase().replaceAll(' ', '.')
  return {
    person,
    organization,
    country: choices.chance(60) ? person.country : choices.pick(countries),
    telephone: choices.chance(60)
      ? `+${choices.pick([34, 44, 48, 55, 81, 254])} ${choices.integer(10, 99)} 555 ${choices.integer(1000, 9999)}`
      : null,
    email: `${mailbox}@${(organization ?? 'correo').toLowerCase().replaceAll(' ', '')}.example`,
  }
}
