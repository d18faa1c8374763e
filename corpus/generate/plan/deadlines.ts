/** What letters ask for by a date. */
export const deadlineTopics = [
  'contributions',
  'registration',
  'visa',
  'fellowship',
  'interpretation',
  'captioning',
  'questionnaire',
  'comments',
  'nominations',
  'hotel',
  'abstracts',
  'statistics',
] as const
/** One of {@link deadlineTopics}. */
export type DeadlineTopic = (typeof deadlineTopics)[number]

/** Topics that make sense for a meeting; the others for any letter. */
export const meetingTopics: readonly DeadlineTopic[] = [
  'contributions',
  'registration',
  'visa',
  'fellowship',
  'interpretation',
  'captioning',
  'hotel',
  'abstracts',
]
/** Topics of a letter that announces no meeting. */
export const otherTopics: readonly DeadlineTopic[] = [
  'questionnaire',
  'comments',
  'nominations',
  'statistics',
]

/** By when something must be done. */
export type PlannedDeadline =
  | {
      readonly basis: 'stated'
      readonly topic: DeadlineTopic
      readonly date: string
      readonly time: string | null
      readonly zone: 'UTC' | 'Europe/Zurich' | null
    }
  | {
      readonly basis: 'relative'
      readonly topic: DeadlineTopic
      readonly count: number
      readonly unit: 'D' | 'W' | 'M'
      readonly date: string | null
    }
  | { readonly basis: 'remote' }

/** A row of a table of deadlines. */
export interface PlannedDeadlineRow {
  readonly date: string
  readonly topics: readonly DeadlineTopic[]
}
