import type { Choices } from '../base/choices.js'
import type { AgendaTopic } from '../plan/agenda.js'
import type { PlannedPaper } from '../plan/papers.js'
import type { PlannedSession } from '../plan/programme.js'

type Patterns = readonly string[]

/** What agendas and programmes say. */
export interface AgendaWords {
  readonly titles: Patterns
  /** Titles of an agenda that is a paper of its own, and the meeting in them: {group}. */
  readonly paperTitles: readonly { readonly title: string; readonly meeting: string }[]
  readonly notes: Patterns
  /** Items by topic: {subject}. */
  readonly topics: Readonly<Record<AgendaTopic, Patterns>>
  /** A paper as it is cited, marked. */
  paper(choices: Choices, paper: PlannedPaper): string
  /** Papers in brackets behind an item: {papers}. */
  readonly withPapers: Patterns
  readonly between: string
  readonly columns: readonly (readonly [string, string, string])[]
  /** Programme: {name} */
  readonly programmeTitles: Patterns
  readonly dayHeadings: Patterns
  readonly sessions: Readonly<Record<PlannedSession['type'], Patterns>>
  timeSpan(choices: Choices, start: string, end: string): string
}
