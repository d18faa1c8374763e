import type { DecisionAction } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import { type PlannedPaper, somePaper } from './papers.js'
import type { Cast, PlannedPerson } from './people.js'
import { subjects } from './subjects.js'
import type { Both } from './two-languages.js'

/** Who is asked to do something. */
export const assignees = ['director', 'bureau', 'members', 'chairs', 'rapporteur', 'secretariat'] as const
/** One of {@link assignees}. */
export type Assignee = (typeof assignees)[number]

/** An act of a body. */
export interface PlannedDecision {
  readonly action: DecisionAction
  readonly voice: 'active' | 'passive'
  readonly paper: PlannedPaper
  readonly subject: Both
  readonly assignee: Assignee
  /** Question of the rapporteur who is asked: `6/11`; null in groups without questions. */
  readonly question: string | null
  readonly due: string | null
  readonly person: PlannedPerson | null
  /** The group that is set up or ended. */
  readonly group: (typeof subjects)[number]
  /** True where the act is about a paper, where it can be. */
  readonly citesPaper: boolean
  /** True where a person is named, where one can be. */
  readonly namesPerson: boolean
  /** Which of the things that can be agreed on, so that both languages agree on the same. */
  readonly matter: number
}

/** Acts that ask somebody to do something. */
export const askingActions: readonly DecisionAction[] = [
  'request',
  'invite',
  'encourage',
  'instruct',
  'authorize',
]

export function planDecision(
  choices: Choices,
  action: DecisionAction,
  question: string | null,
  due: string,
  cast: Cast,
): PlannedDecision {
  const asked = question === null ? assignees.filter((one) => one !== 'rapporteur') : assignees
  return {
    action,
    voice: choices.pick(['active', 'active', 'passive'] as const),
    paper: somePaper(choices),
    subject: choices.pick(subjects),
    assignee: choices.pick(asked),
    question,
    due: ['request', 'instruct', 'invite'].includes(action) && choices.chance(25) ? due : null,
    person: ['appoint', 'thank'].includes(action) ? cast() : null,
    group: choices.pick(subjects),
    citesPaper: choices.chance(65),
    namesPerson: choices.chance(40),
    matter: choices.integer(0, 999),
  }
}
