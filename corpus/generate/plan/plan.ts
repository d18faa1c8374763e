import type { Choices } from '../base/choices.js'
import { type PlannedLetter, planLetter } from './letter.js'
import { type PlannedLiaisonStatement, planLiaisonStatement } from './liaison-statement.js'
import {
  type PlannedAgendaPaper,
  type PlannedOther,
  type PlannedTermsPaper,
  planAgendaPaper,
  planOther,
  planTermsPaper,
} from './papers-of-a-meeting.js'
import { type PlannedReport, planReport } from './report.js'
import type { GeneratedLanguage } from './two-languages.js'

/** What a document says, in no language yet. */
export type Plan =
  | PlannedLetter
  | PlannedReport
  | PlannedAgendaPaper
  | PlannedTermsPaper
  | PlannedLiaisonStatement
  | PlannedOther

const planners: readonly (readonly [
  share: number,
  (choices: Choices, language: GeneratedLanguage) => Plan,
])[] = [
  [45, planLetter],
  [24, planReport],
  [10, planAgendaPaper],
  [9, planTermsPaper],
  [8, planLiaisonStatement],
  [4, planOther],
]

/**
 * A document that makes sense.
 *
 * @param language the one that it is meant for: what only one language numbers with is not planned for the other
 */
export function planDocument(choices: Choices, language: GeneratedLanguage): Plan {
  let place = choices.integer(1, 100)
  for (const [share, plan] of planners) {
    place -= share
    if (place <= 0) return plan(choices, language)
  }
  return planLetter(choices, language)
}
