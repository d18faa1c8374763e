import type { TermsOfReferenceTopic } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import type { Both } from './two-languages.js'

/** The order in which Recommendation ITU-T A.7 lists what terms of reference hold. */
const order = [
  'scope',
  'objectives',
  'relationships',
  'tasks',
  'deliverables',
  'parent-group',
  'leadership',
  'participation',
  'administration',
  'funding',
  'meetings',
  'contributions',
  'working-language',
  'approval',
  'guidelines',
  'progress-reports',
  'announcement',
  'milestones',
  'duration',
  'patents',
] as const satisfies readonly TermsOfReferenceTopic[]
/** A topic that is generated. */
export type TermsTopic = (typeof order)[number]

export interface PlannedTermsSection {
  readonly topic: TermsTopic
  /** Number of items of its list; 0 for none. */
  readonly items: number
  /** Items below the first item. */
  readonly subItems: number
  readonly hasText: boolean
  /** True where the text leaves the matter to Recommendation ITU-T A.7. */
  readonly citesRule: boolean
}

export interface PlannedTerms {
  readonly subject: Both
  readonly acronym: string
  readonly type: 'focus-group' | 'correspondence-group' | 'joint-activity'
  readonly parent: string
  readonly lifetime: { readonly count: number; readonly unit: 'M' | 'Y' }
  readonly sections: readonly PlannedTermsSection[]
  /** Numbers `1`, numbers under one heading `2.1`, or none. */
  readonly numbering: 'plain' | 'point' | 'none'
  readonly marks: readonly [string, string]
}

export interface TermsSetting {
  readonly subject: Both
  readonly acronym: string
  readonly parent: string
}

const listed: readonly TermsTopic[] = ['objectives', 'tasks', 'deliverables', 'relationships']

/** What Recommendation ITU-T A.7 itself settles. */
const ruled: readonly TermsTopic[] = [
  'leadership',
  'participation',
  'administration',
  'funding',
  'contributions',
  'guidelines',
  'progress-reports',
  'patents',
]

export function planTerms(
  choices: Choices,
  { subject, acronym, parent }: TermsSetting,
  type: PlannedTerms['type'] = 'focus-group',
): PlannedTerms {
  const must: readonly TermsTopic[] = ['scope', 'objectives', 'parent-group', 'duration']
  const others = choices.some(
    order.filter((topic) => !must.includes(topic)),
    choices.integer(2, 12),
  )
  const topics = order.filter((topic) => must.includes(topic) || others.includes(topic))
  return {
    subject,
    acronym,
    type,
    parent,
    lifetime: choices.pick([
      { count: 12, unit: 'M' },
      { count: 18, unit: 'M' },
      { count: 1, unit: 'Y' },
      { count: 2, unit: 'Y' },
      { count: 9, unit: 'M' },
    ] as const),
    sections: topics.map((topic) => {
      const items = listed.includes(topic) && choices.chance(75) ? choices.integer(2, 4) : 0
      return {
        topic,
        items,
        subItems: items > 0 && choices.chance(25) ? 2 : 0,
        hasText: items === 0 || choices.chance(60),
        citesRule: ruled.includes(topic) && choices.chance(60),
      }
    }),
    numbering: choices.pick(['plain', 'plain', 'point', 'none'] as const),
    marks: choices.pick([
      ['•', '–'],
      ['-', '•'],
      ['–', '•'],
    ] as const),
  }
}
