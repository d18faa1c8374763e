import type { Choices } from '../base/choices.js'
import { type PlannedPaper, somePaper } from './papers.js'
import { subjects } from './subjects.js'
import type { Both, GeneratedLanguage } from './two-languages.js'

/** What an item of an agenda is about, in the order in which meetings take them. */
export const agendaTopics = [
  'opening',
  'adoption',
  'time-plan',
  'allocation',
  'patents',
  'previous-report',
  'interim',
  'management',
  'liaison',
  'contributions',
  'subject',
  'terminology',
  'working-methods',
  'work-programme',
  'rapporteur-groups',
  'focus-groups',
  'workshops',
  'recommendations',
  'appointments',
  'future-meetings',
  'other-business',
  'closing',
] as const
/** One of {@link agendaTopics}. */
export type AgendaTopic = (typeof agendaTopics)[number]

export interface PlannedAgendaItem {
  readonly topic: AgendaTopic
  readonly subject: Both
  readonly papers: readonly PlannedPaper[]
  readonly items: readonly PlannedAgendaItem[]
}

/** How items are numbered: `1.` `a.` `i.`, `1` `1.1` `1.1.1`, or `一、` `（一）`. */
export type AgendaNumbering = 'letters' | 'decimal' | 'han'

export interface PlannedAgenda {
  readonly group: string
  readonly numbering: AgendaNumbering
  readonly hasPoint: boolean
  readonly hasNote: boolean
  readonly items: readonly PlannedAgendaItem[]
}

const parents: readonly AgendaTopic[] = [
  'interim',
  'contributions',
  'rapporteur-groups',
  'liaison',
  'work-programme',
  'previous-report',
]
const children: readonly AgendaTopic[] = [
  'subject',
  'terminology',
  'working-methods',
  'workshops',
  'focus-groups',
  'recommendations',
  'appointments',
]

export function planAgenda(choices: Choices, group: string, language: GeneratedLanguage): PlannedAgenda {
  const middle = choices.some(agendaTopics.slice(2, -2), choices.integer(3, 8))
  const topics: AgendaTopic[] = ['opening', 'adoption', ...middle, 'other-business', 'closing']
  return {
    group,
    numbering: choices.pick(
      language === 'zh'
        ? (['letters', 'letters', 'decimal', 'han'] as const)
        : (['letters', 'decimal'] as const),
    ),
    hasPoint: choices.chance(60),
    hasNote: choices.chance(25),
    items: topics.map((topic) => planItem(choices, topic, parents.includes(topic) ? 1 : 3)),
  }
}

function planItem(choices: Choices, topic: AgendaTopic, depth: number): PlannedAgendaItem {
  const hasItems = depth < 3 && choices.chance(depth === 1 ? 75 : 30)
  const below = hasItems
    ? choices.some(
        children.filter((child) => child !== topic),
        choices.integer(2, 3),
      )
    : []
  return {
    topic,
    subject: choices.pick(subjects),
    papers:
      !hasItems && topic !== 'opening' && topic !== 'closing' && choices.chance(25)
        ? Array.from({ length: choices.integer(1, 2) }, () => somePaper(choices))
        : [],
    items: below.map((child) => planItem(choices, child, depth + 1)),
  }
}
