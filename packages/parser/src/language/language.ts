import type { AgendasWords } from './agendas-words.js'
import type { AnnexesWords } from './annexes-words.js'
import type { ChecksWords } from './checks-words.js'
import type { DatesWords } from './dates-words.js'
import type { DeadlinesWords } from './deadlines-words.js'
import type { DecisionsWords } from './decisions-words.js'
import type { FrontMatterWords } from './front-matter-words.js'
import type { GroupsWords } from './groups-words.js'
import type { KindsWords } from './kinds-words.js'
import type { LetterheadWords } from './letterhead-words.js'
import type { LiaisonStatementsWords } from './liaison-statements-words.js'
import type { MeetingsWords } from './meetings-words.js'
import type { OutlineWords } from './outline-words.js'
import type { PeopleWords } from './people-words.js'
import type { ReferencesWords } from './references-words.js'
import type { RelativeDatesWords } from './relative-dates-words.js'
import type { TermsOfReferenceWords } from './terms-of-reference-words.js'

/** The words of one language. A pack holds words and patterns made of words; it knows no document. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly agendas: AgendasWords
  readonly annexes: AnnexesWords
  readonly kinds: KindsWords
  readonly outline: OutlineWords
  readonly people: PeopleWords
  readonly references: ReferencesWords
  readonly termsOfReference: TermsOfReferenceWords
  readonly letterhead: LetterheadWords
  readonly liaisonStatements: LiaisonStatementsWords
  readonly frontMatter: FrontMatterWords
  readonly groups: GroupsWords
  readonly checks: ChecksWords
  readonly dates: DatesWords
  readonly decisions: DecisionsWords
  readonly meetings: MeetingsWords
  readonly deadlines: DeadlinesWords
  readonly relativeDates: RelativeDatesWords
}
