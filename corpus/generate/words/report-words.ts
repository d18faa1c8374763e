import type { DecisionAction } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import type { Assignee } from '../plan/decisions.js'
import type { Purpose } from '../plan/front-page.js'
import type { ReportSectionTopic } from '../plan/report.js'

type Patterns = readonly string[]

/** What papers of a meeting begin with. */
export interface FrontPageWords {
  readonly organizations: readonly (readonly string[])[]
  readonly groups: { readonly sg: string; readonly tsag: string }
  readonly labels: Readonly<
    Record<
      | 'questions'
      | 'source'
      | 'title'
      | 'purpose'
      | 'contact'
      | 'keywords'
      | 'abstract'
      | 'actionTo'
      | 'informationTo'
      | 'commentTo'
      | 'approval'
      | 'deadline',
      Patterns
    >
  >
  readonly telephone: Patterns
  readonly email: Patterns
  readonly purposes: Readonly<Record<Purpose, string>>
  readonly originals: Readonly<Record<'en' | 'zh', string>>
  readonly sources: { readonly chair: Patterns; readonly group: Patterns }
  readonly keywordSeparator: Patterns
  readonly abstracts: Readonly<Record<'report' | 'paper', Patterns>>
  readonly liaisonStatement: string
}

/** What reports say. */
export interface ReportWords {
  /** {group} {place} {period} */
  readonly titles: readonly { readonly title: string; readonly meeting: string }[]
  readonly headings: Readonly<
    Record<ReportSectionTopic | 'opening' | 'future' | 'closing' | 'outgoing', Patterns>
  >
  readonly openings: Patterns
  readonly openingsWithPerson: Patterns
  readonly future: readonly { readonly text: string; readonly meeting: string }[]
  readonly noFuture: Patterns
  readonly closings: Patterns
  readonly timedClosings: Patterns
  readonly presentations: Patterns
  readonly proposals: Patterns
  readonly remarks: Patterns
  readonly liaison: Patterns
  readonly purposes: Readonly<
    Record<'action' | 'information' | 'comment', { readonly inText: string; readonly inTable: string }>
  >
  readonly outgoingColumns: readonly (readonly [string, string, string])[]
  /** Where the table of liaison statements is spoken of. */
  readonly outgoingIntroductions: Patterns
}

/** How acts are said. */
export interface DecisionWords {
  /** Subjects of acts: {group}; those that only mean the meeting. */
  readonly bodies: Patterns
  /** Whole sentences: {Body} {body} {paper} {Paper} {todo} {that} {assignee} {Assignee} {by} {person} {role} {group} {newGroup} {matter} {work} */
  readonly active: Readonly<Record<DecisionAction, Patterns>>
  readonly passive: Readonly<Partial<Record<DecisionAction, Patterns>>>
  /** The same act as the second of a sentence, without a subject. */
  readonly second: Readonly<Partial<Record<DecisionAction, Patterns>>>
  readonly and: string
  readonly assignees: Readonly<Record<Assignee, Patterns>>
  /** Papers with what they are: the report in {paper}. */
  readonly papers: Patterns
  readonly todo: Patterns
  readonly that: Patterns
  readonly tasks: Patterns
  readonly work: Patterns
  readonly matters: Patterns
  readonly newGroups: Patterns
  readonly thanked: Patterns
  readonly supported: Patterns
  readonly recommended: Patterns
  readonly by: Patterns
  joinGroups(choices: Choices, groups: readonly string[]): string
}
