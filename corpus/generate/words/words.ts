import type { AddresseeRole, PersonRole } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import type { LetterheadLabel } from '../paper/paper.js'
import type { PlannedPerson } from '../plan/people.js'
import type { GeneratedLanguage } from '../plan/two-languages.js'
import type { AgendaWords } from './agenda-words.js'
import type { LetterWords } from './letter-words.js'
import type { LiaisonStatementWords, OtherWords } from './other-words.js'
import type { DecisionWords, FrontPageWords, ReportWords } from './report-words.js'
import type { TermsWords } from './terms-words.js'

/** What one language has for everything that a document says. Patterns are those of `phrase`. */
export interface Words {
  readonly language: GeneratedLanguage
  readonly dates: DateWords
  readonly names: NameWords
  readonly letterhead: LetterheadWords
  readonly letter: LetterWords
  readonly agenda: AgendaWords
  readonly terms: TermsWords
  readonly frontPage: FrontPageWords
  readonly report: ReportWords
  readonly decisions: DecisionWords
  readonly liaisonStatement: LiaisonStatementWords
  readonly other: OtherWords
  /** Two sentences of one paragraph. */
  join(sentences: readonly string[]): string
}

export interface DateWords {
  /** A day: 9 May 2023. */
  day(choices: Choices, date: string): string
  /** A day with the name of its weekday. */
  weekdayAndDay(choices: Choices, date: string): string
  /** From a day to another: 9-18 May 2023. */
  period(choices: Choices, start: string, end: string): string
  /** The same as a phrase of a sentence: from 9 to 18 May 2023. */
  during(choices: Choices, start: string, end: string): string
  /** First and last day for a phrase that has its own words between them. */
  fromTo(start: string, end: string): readonly [from: string, to: string]
  /** A time of day, `09:30`: 0930 hours. */
  time(choices: Choices, time: string): string
  /** A month: May 2023. */
  month(date: string): string
  /** Length of time: 6 and `W`: six weeks. */
  length(choices: Choices, count: number, unit: 'D' | 'W' | 'M'): string
}

export interface NameWords {
  /** A group as a sentence names it, marked as a citation where it is one. */
  group(choices: Choices, group: string): string
  /** A person with title and country: Ms Ada Brenner (Austria). */
  person(choices: Choices, person: PlannedPerson): string
  /** A question, `6/11`, marked as a citation. */
  question(question: string): string
  /** A person with title and without country. */
  personOnly(person: PlannedPerson): string
  /** What the role is called. */
  readonly roles: Readonly<Partial<Record<PersonRole, readonly string[]>>>
}

export interface LetterheadWords {
  readonly organizations: readonly (readonly string[])[]
  readonly labels: Readonly<Record<LetterheadLabel, readonly string[]>>
  readonly addressees: Readonly<Partial<Record<AddresseeRole, readonly string[]>>>
  readonly copies: Readonly<Partial<Record<AddresseeRole, readonly string[]>>>
  readonly placeAndDate: readonly string[]
  /** What stands behind an item of a list of addressees. */
  readonly separator: string
  /** Patterns of the reference: `TSB Circular {number}`. */
  readonly circular: readonly string[]
  readonly collectiveLetter: readonly string[]
  readonly amendments: Readonly<Record<'addendum' | 'corrigendum', readonly string[]>>
  readonly salutations: readonly string[]
  readonly closings: readonly string[]
  readonly signed: readonly string[]
  /** The director's title, in lines. */
  readonly directorTitles: readonly (readonly string[])[]
  readonly enclosures: readonly string[]
  readonly annex: readonly string[]
  readonly belongs: readonly string[]
}
