import type { AddresseeRole, Identifier } from '@rapporteur/schema'
import { addDays, mondayOf, monthsBefore, partsOf } from '../base/calendar.js'
import type { Choices } from '../base/choices.js'
import { type PlannedAgenda, planAgenda } from './agenda.js'
import {
  type DeadlineTopic,
  meetingTopics,
  otherTopics,
  type PlannedDeadline,
  type PlannedDeadlineRow,
} from './deadlines.js'
import { aStudyGroup, numberOf } from './groups.js'
import { castOf, directors, type PlannedPerson } from './people.js'
import { geneva, type Town, towns } from './places.js'
import { type PlannedDay, planProgramme } from './programme.js'
import { asName, subjects } from './subjects.js'
import { type PlannedTerms, planTerms } from './terms-of-reference.js'
import type { Both, GeneratedLanguage } from './two-languages.js'

/** What an annex of a letter can hold. */
export type AnnexContent = 'practical' | 'agenda' | 'programme' | 'terms' | 'questionnaire' | 'form'

/** A meeting that the letter announces. */
export interface PlannedEvent {
  readonly type: 'group' | 'focus-group' | 'workshop'
  /** `SG17`, `TSAG`, `FG SWM`; null for a workshop. */
  readonly group: string | null
  /** 1 for the first meeting of a focus group. */
  readonly ordinal: number
  readonly start: string
  readonly end: string
  readonly town: Town
  readonly isVirtual: boolean
  readonly opens: string | null
  /** The day before, the group's management meets. */
  readonly hasFurther: boolean
}

export interface PlannedLetter {
  readonly kind: 'circular' | 'collective-letter'
  readonly type: 'meeting' | 'questionnaire' | 'consultation' | 'inquiry'
  readonly date: string
  readonly number: number
  readonly identifier: Identifier
  readonly amendment: { readonly type: 'addendum' | 'corrigendum'; readonly number: number } | null
  /** The group that a collective letter goes out for. */
  readonly group: string
  readonly file: string
  readonly telephone: string
  readonly fax: string | null
  readonly hasTelex: boolean
  readonly email: string
  readonly web: string | null
  readonly addressees: readonly AddresseeRole[]
  readonly copies: readonly AddresseeRole[]
  readonly subject: Both & { readonly acronym: string }
  readonly event: PlannedEvent | null
  /** Number of the Recommendation that a consultation is about: `X.1304`. */
  readonly recommendation: string
  readonly programme: readonly PlannedDay[]
  readonly rows: readonly PlannedDeadlineRow[]
  readonly deadlines: readonly PlannedDeadline[]
  readonly chair: PlannedPerson
  readonly hasChair: boolean
  readonly director: Both
  readonly isDirectorNamed: boolean
  readonly annexes: readonly AnnexContent[]
  readonly agenda: PlannedAgenda
  readonly terms: PlannedTerms
  readonly hasDatedFiller: boolean
  /** Which of the headings of practical information are printed. */
  readonly practical: readonly number[]
  /** How many questions a questionnaire asks. */
  readonly questions: number
  readonly numbering: 'none' | 'plain' | 'point'
  readonly annexLabels: 'digits' | 'letters'
}

const letters = 'ABCDEFGHJKLMNPRSTVW'

/** A letter of the Telecommunication Standardization Bureau that makes sense. */
export function planLetter(choices: Choices, language: GeneratedLanguage): PlannedLetter {
  const date = aWorkingDay(choices, choices.integer(1994, 2025))
  const { year } = partsOf(date)
  const kind = choices.pick(['circular', 'collective-letter'] as const)
  const group = choices.chance(15) ? 'TSAG' : aStudyGroup(choices, year)
  const subject = choices.pick(subjects)
  const type =
    kind === 'collective-letter'
      ? 'meeting'
      : choices.pick(['meeting', 'meeting', 'questionnaire', 'consultation', 'inquiry'] as const)
  const event = type === 'meeting' ? planEvent(choices, kind, date, group, subject.acronym) : null
  const amendment =
    choices.chance(8) && type !== 'meeting'
      ? { type: choices.pick(['addendum', 'corrigendum'] as const), number: choices.integer(1, 3) }
      : null
  const number = choices.integer(1, kind === 'circular' ? 420 : 12)
  const initials = letters[choices.integer(0, 18)] + (letters[choices.integer(0, 18)] ?? '')
  const owner = event?.type === 'focus-group' ? (event.group ?? group) : group
  const old = owner.replace(/^SG/u, 'COM ')
  const mailbox = owner.toLowerCase().replaceAll(' ', '')
  const annexes = planAnnexes(choices, type, event)
  return {
    kind,
    type,
    date,
    number,
    identifier: identifierOf(kind, date, number, group, amendment),
    amendment,
    group,
    file: `${year < 2009 ? old : owner}/${initials}`,
    telephone: `+41 22 730 ${choices.integer(5201, 5839)}`,
    fax: choices.chance(85) ? '+41 22 730 5853' : null,
    hasTelex: year < 1999 && choices.chance(70),
    email: year < 1999 ? `${mailbox}@itu.ch` : `tsb${mailbox}@itu.int`,
    web: year >= 2009 && choices.chance(50) ? `https://www.itu.int/go/t${mailbox}` : null,
    addressees: planAddressees(choices, year),
    copies: choices.chance(55)
      ? choices.some(['chairs', 'directors', 'other'] as const, choices.integer(1, 3))
      : [],
    subject,
    event,
    recommendation: `${choices.pick(['D', 'E', 'G', 'H', 'J', 'K', 'L', 'P', 'Q', 'X', 'Y'])}.${choices.integer(10, 1990)}`,
    programme: event ? planProgramme(choices, event.start, event.end) : [],
    ...planDeadlines(choices, date, event),
    chair: castOf(choices)(),
    hasChair: choices.chance(45),
    director: choices.pick(directors),
    isDirectorNamed: choices.chance(93),
    annexes,
    agenda: planAgenda(choices, owner, language),
    terms: planTerms(choices, { subject: asName(subject), acronym: subject.acronym, parent: group }),
    hasDatedFiller: choices.chance(25),
    practical: choices.some([0, 1, 2], choices.integer(1, 3)),
    questions: choices.integer(2, 7),
    numbering: choices.pick(['none', 'plain', 'plain', 'point'] as const),
    annexLabels: choices.pick(['digits', 'digits', 'letters'] as const),
  }
}

function aWorkingDay(choices: Choices, year: number): string {
  const monday = mondayOf(`${year}-01-10`)
  return addDays(monday, 7 * choices.integer(0, 49) + choices.integer(0, 4))
}

function identifierOf(
  kind: PlannedLetter['kind'],
  date: string,
  number: number,
  group: string,
  amendment: PlannedLetter['amendment'],
): Identifier {
  const period = periodOf(date)
  return kind === 'circular'
    ? { type: 'circular', period, number, amendment }
    : { type: 'collective-letter', period, group, number, amendment }
}

/** The study period's code by the year alone. */
export function periodOf(date: string): string {
  const year = Number(date.slice(0, 4))
  const firsts = [1993, 1997, 2001, 2005, 2009, 2013, 2017, 2022, 2025]
  const first = firsts.findLast((first) => first <= year) ?? 1993
  return `T${String(first % 100).padStart(2, '0')}`
}

function planEvent(
  choices: Choices,
  kind: PlannedLetter['kind'],
  date: string,
  group: string,
  acronym: string,
): PlannedEvent {
  const type =
    kind === 'collective-letter'
      ? 'group'
      : partsOf(date).year < 2004
        ? 'workshop'
        : choices.pick(['focus-group', 'workshop'] as const)
  const { year } = partsOf(date)
  const start = addDays(mondayOf(addDays(date, choices.integer(90, 200))), choices.integer(0, 2))
  const length = type === 'group' ? choices.integer(3, 10) : choices.integer(1, 3)
  const end = addDays(start, length)
  return {
    type,
    group: type === 'group' ? group : type === 'focus-group' ? `FG ${acronym}` : null,
    ordinal: choices.integer(1, 5),
    start,
    end,
    town: choices.chance(type === 'workshop' ? 30 : 80) ? geneva : choices.pick(towns),
    isVirtual: year >= 2010 && choices.chance(12),
    opens: choices.chance(70) ? choices.pick(['09:00', '09:30', '10:00', '14:00', '14:30'] as const) : null,
    hasFurther: type === 'group' && choices.chance(30),
  }
}

function planAddressees(choices: Choices, year: number): AddresseeRole[] {
  const roles: AddresseeRole[] = ['member-states', 'sector-members']
  if (year >= 2001) roles.push('associates')
  if (year >= 2011) roles.push('academia')
  if (choices.chance(15)) roles.push('chairs')
  if (year >= 2001 && choices.chance(15)) roles.splice(2, 1)
  return roles
}

function planAnnexes(
  choices: Choices,
  type: PlannedLetter['type'],
  event: PlannedEvent | null,
): AnnexContent[] {
  if (!event) return type === 'questionnaire' ? ['questionnaire'] : choices.chance(30) ? ['form'] : []
  const annexes: AnnexContent[] = []
  if (event.type === 'group' && choices.chance(70)) annexes.push('agenda')
  if (event.type === 'workshop' && choices.chance(60)) annexes.push('programme')
  if (event.type === 'focus-group' && choices.chance(60)) annexes.push('terms')
  if (choices.chance(60)) annexes.push('practical')
  if (choices.chance(20)) annexes.push('form')
  return choices.chance(30) ? choices.shuffled(annexes) : annexes
}

function planDeadlines(
  choices: Choices,
  date: string,
  event: PlannedEvent | null,
): { rows: PlannedDeadlineRow[]; deadlines: PlannedDeadline[] } {
  const last = event ? addDays(event.start, -3) : addDays(date, 150)
  const topics = choices.shuffled(event ? meetingTopics : otherTopics)
  const days = aRisingRow(choices, addDays(date, 14), last, 6)
  const rows: PlannedDeadlineRow[] = []
  if (event && choices.chance(65))
    for (let row = choices.integer(2, 4); row > 0; row--) {
      const date = days.shift()
      const named = topics.splice(0, Math.min(topics.length - 3, choices.integer(1, 2)))
      if (date && named.length > 0) rows.push({ date, topics: named })
    }
  const deadlines: PlannedDeadline[] = []
  const stated = event ? choices.integer(0, 2) : choices.integer(1, 2)
  for (let count = 0; count < stated; count++) {
    const [day, topic] = [days.shift(), topics.shift()]
    if (!day || !topic) break
    const zone = choices.chance(15) ? choices.pick(['UTC', 'Europe/Zurich'] as const) : null
    deadlines.push({
      basis: 'stated',
      topic,
      date: day,
      time: zone && choices.pick(['23:59', '17:00', '12:00']),
      zone,
    })
  }
  if (event && choices.chance(50)) {
    const topic = topics.shift()
    if (topic) deadlines.push(relativeDeadline(choices, topic, event.start))
  }
  if (event && choices.chance(15)) deadlines.push({ basis: 'remote' })
  return { rows, deadlines }
}

function relativeDeadline(choices: Choices, topic: DeadlineTopic, start: string): PlannedDeadline {
  const isMonth = Number(start.slice(8)) <= 28
  const [count, unit] = choices.pick(
    (
      [
        [1, 'M'],
        [4, 'W'],
        [6, 'W'],
        [2, 'W'],
        [12, 'D'],
        [10, 'D'],
      ] as const
    ).filter(([, unit]) => unit !== 'M' || isMonth),
  )
  const date = unit === 'M' ? monthsBefore(start, count) : addDays(start, unit === 'W' ? -7 * count : -count)
  return { basis: 'relative', topic, count, unit, date }
}

/** So many days, each later than the one before, all between the two. */
function aRisingRow(choices: Choices, first: string, last: string, count: number): string[] {
  const span = Math.floor((Date.parse(last) - Date.parse(first)) / 86_400_000 / count)
  return Array.from({ length: count }, (_, order) =>
    addDays(first, order * span + choices.integer(0, span - 1)),
  )
}

/** The number of the group in a collective letter's own number: `8/17`; none for TSAG. */
export function letterNumber({ kind, number, group }: PlannedLetter): string {
  const of = numberOf(group)
  return kind === 'circular' || of === null ? String(number) : `${number}/${of}`
}
