import type { Choices } from '../base/choices.js'
import type { Plan } from '../plan/plan.js'
import type { Words } from '../words/words.js'
import type { Paper } from './paper.js'
import { writeAgendaPaper } from './write-agenda-paper.js'
import { writeLetter } from './write-letter.js'
import { writeLiaisonStatement } from './write-liaison-statement.js'
import { writeOther } from './write-other.js'
import { writeReport } from './write-report.js'
import { writeTermsPaper } from './write-terms-paper.js'

/** What was planned, in words. */
export function write(choices: Choices, plan: Plan, words: Words): Paper {
  switch (plan.kind) {
    case 'circular':
    case 'collective-letter':
      return writeLetter(choices, plan, words)
    case 'meeting-report':
      return writeReport(choices, plan, words)
    case 'agenda':
      return writeAgendaPaper(choices, plan, words)
    case 'terms-of-reference':
      return writeTermsPaper(choices, plan, words)
    case 'liaison-statement':
      return writeLiaisonStatement(choices, plan, words)
    case 'other':
      return writeOther(choices, plan, words)
  }
}
