import type { Choices } from '../base/choices.js'
import type { PlannedTerms, TermsTopic } from '../plan/terms-of-reference.js'

type Patterns = readonly string[]

/** What terms of reference say. */
export interface TermsWords {
  /** Name of the group by type: {name}. */
  readonly groups: Readonly<Record<PlannedTerms['type'], string>>
  /** Its acronym by type: {acronym}. */
  readonly acronyms: Readonly<Record<PlannedTerms['type'], string>>
  /** How the text calls it. */
  readonly groupInText: Readonly<Record<PlannedTerms['type'], string>>
  /** Titles: {group} {acronym}, a line feed begins a new line. */
  readonly titles: Patterns
  readonly topics: Readonly<
    Record<
      TermsTopic,
      {
        readonly headings: Patterns
        readonly texts: Patterns
        /** The sentence that leaves the matter to Recommendation ITU-T A.7; null where it says nothing of it. */
        readonly rule: string | null
        /** What leads to a list. */
        readonly leads: Patterns
      }
    >
  >
  readonly items: Patterns
  readonly itemsWithItems: Patterns
  readonly subItems: Patterns
  readonly betweenItems: string
  readonly lastItem: string
  lifetime(choices: Choices, lifetime: PlannedTerms['lifetime']): string
}
