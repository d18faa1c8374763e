import { type DecisionAction, decisionActions } from '@rapporteur/schema'
import { addDays, mondayOf } from '../base/calendar.js'
import type { Choices } from '../base/choices.js'
import { countries } from './countries.js'
import { type PlannedDecision, planDecision } from './decisions.js'
import { type PlannedFrontPage, planFrontPage } from './front-page.js'
import { aStudyGroup, numberOf } from './groups.js'
import { type PlannedPaper, somePaper } from './papers.js'
import { type Cast, castOf, type PlannedPerson } from './people.js'
import { geneva, type Town, towns } from './places.js'
import { subjects } from './subjects.js'
import type { Both } from './two-languages.js'

/** What a report says in one sentence. */
export type PlannedStatement =
  | { readonly type: 'decision'; readonly decision: PlannedDecision }
  | { readonly type: 'two-decisions'; readonly first: PlannedDecision; readonly second: PlannedDecision }
  | {
      readonly type: 'presentation'
      readonly paper: PlannedPaper
      readonly person: PlannedPerson
      readonly role: 'rapporteur' | 'editor' | 'chair'
      readonly question: string | null
    }
  | {
      readonly type: 'proposal'
      readonly country: Both
      readonly paper: PlannedPaper
      readonly subject: Both
      readonly matter: number
    }
  | { readonly type: 'remark'; readonly matter: number; readonly country: Both; readonly subject: Both }
  | {
      readonly type: 'liaison'
      readonly paper: PlannedPaper
      readonly to: readonly string[]
      readonly purpose: 'action' | 'information' | 'comment'
      readonly due: string | null
    }

export type ReportSectionTopic = 'agenda' | 'previous' | 'subject' | 'question' | 'liaison' | 'methods'

export interface PlannedReportSection {
  readonly topic: ReportSectionTopic
  readonly subject: Both
  readonly question: string | null
  readonly paragraphs: readonly (readonly PlannedStatement[])[]
}

export interface PlannedReport {
  readonly kind: 'meeting-report'
  readonly group: string
  /** Number of the report in its series. */
  readonly number: number
  readonly start: string
  readonly end: string
  readonly town: Town
  readonly frontPage: PlannedFrontPage
  /** How the document begins: a front page, or with its first paragraph. */
  readonly opens: 'front-page' | 'title'
  readonly chair: PlannedPerson
  readonly isChairNamed: boolean
  readonly sections: readonly PlannedReportSection[]
  readonly titleForm: number
  readonly futureForm: number
  readonly series: 'TD' | 'R'
  /** Liaison statements of a table at the end. */
  readonly outgoing: readonly {
    readonly paper: PlannedPaper
    readonly to: string
    readonly purpose: 'action' | 'information' | 'comment'
  }[]
  readonly next: { readonly start: string; readonly end: string; readonly town: Town } | null
  readonly closes: string | null
}

/** Pairs of acts that one sentence joins. */
const pairs: readonly (readonly [DecisionAction, DecisionAction])[] = [
  ['note', 'thank'],
  ['note', 'agree'],
  ['note', 'approve'],
  ['approve', 'thank'],
  ['agree', 'request'],
  ['accept', 'encourage'],
  ['endorse', 'invite'],
]

export function planReport(choices: Choices): PlannedReport {
  const year = choices.integer(1997, 2025)
  const cast = castOf(choices)
  const chair = cast()
  const group = choices.chance(25) ? 'TSAG' : aStudyGroup(choices, year)
  const start = addDays(mondayOf(`${year}-02-01`), 7 * choices.integer(0, 38) + choices.integer(0, 2))
  const end = addDays(start, choices.integer(2, 9))
  const number = numberOf(group)
  const questions =
    number === null ? [] : choices.some([1, 2, 3, 4, 6, 7, 9, 11], 4).map((one) => `${one}/${number}`)
  const due = addDays(end, choices.integer(40, 120))
  const sections = planSections(choices, questions, group, due, cast)
  const next = addDays(mondayOf(addDays(end, choices.integer(150, 300))), choices.integer(0, 1))
  return {
    kind: 'meeting-report',
    group,
    number: choices.integer(1, 30),
    start,
    end,
    town: choices.chance(85) ? geneva : choices.pick(towns),
    frontPage: planFrontPage(choices, start, group, cast),
    opens: choices.pick(['front-page', 'front-page', 'title'] as const),
    chair,
    titleForm: choices.integer(0, 999),
    futureForm: choices.integer(0, 999),
    series: choices.pick(['TD', 'R'] as const),
    isChairNamed: choices.chance(80),
    sections,
    outgoing: choices.chance(30)
      ? Array.from({ length: choices.integer(2, 3) }, () => ({
          paper: somePaper(choices, 'TD'),
          to: aStudyGroup(choices, year),
          purpose: choices.pick(['action', 'information', 'comment'] as const),
        }))
      : [],
    next: choices.chance(75)
      ? {
          start: next,
          end: addDays(next, choices.integer(2, 9)),
          town: choices.chance(85) ? geneva : choices.pick(towns),
        }
      : null,
    closes: choices.chance(50) ? choices.pick(['12:15', '16:30', '17:00'] as const) : null,
  }
}

function planSections(
  choices: Choices,
  questions: readonly string[],
  group: string,
  due: string,
  cast: Cast,
): PlannedReportSection[] {
  const topics: ReportSectionTopic[] = ['agenda']
  if (choices.chance(60)) topics.push('previous')
  for (let count = choices.integer(2, 5); count > 0; count--)
    topics.push(questions.length > 0 && choices.chance(50) ? 'question' : 'subject')
  if (choices.chance(60)) topics.push('liaison')
  if (choices.chance(40)) topics.push('methods')
  const left = [...questions]
  const named = choices.shuffled(subjects)
  return topics.map((topic): PlannedReportSection => {
    const question = topic === 'question' ? (left.shift() ?? null) : null
    const real = topic === 'question' && question === null ? 'subject' : topic
    const subject = named.pop() ?? named[0] ?? subjects[0]
    return {
      topic: real,
      subject: subject as Both,
      question,
      paragraphs: planParagraphs(choices, real, question, group, due, cast),
    }
  })
}

function planParagraphs(
  choices: Choices,
  topic: ReportSectionTopic,
  question: string | null,
  group: string,
  due: string,
  cast: Cast,
): PlannedStatement[][] {
  const decide = (action: DecisionAction): PlannedStatement => ({
    type: 'decision',
    decision: planDecision(choices, action, question, due, cast),
  })
  if (topic === 'agenda') return [[decide('approve')]]
  if (topic === 'previous') return [[decide(choices.pick(['approve', 'note', 'accept'] as const))]]
  if (topic === 'liaison')
    return Array.from({ length: choices.integer(1, 2) }, () => [planLiaison(choices, group, due)])
  return Array.from({ length: choices.integer(2, 5) }, () =>
    planParagraph(choices, question, due, cast, decide),
  )
}

function planLiaison(choices: Choices, group: string, due: string): PlannedStatement {
  const others = ['SG2', 'SG3', 'SG5', 'SG11', 'SG12', 'SG13', 'SG15'].filter((other) => other !== group)
  const purpose = choices.pick(['action', 'information', 'comment'] as const)
  return {
    type: 'liaison',
    paper: somePaper(choices, 'TD'),
    to: choices.some(others, choices.pick([1, 1, 2])),
    purpose,
    due: purpose !== 'information' && choices.chance(40) ? due : null,
  }
}

function planParagraph(
  choices: Choices,
  question: string | null,
  due: string,
  cast: Cast,
  decide: (action: DecisionAction) => PlannedStatement,
): PlannedStatement[] {
  const country = choices.pick(countries)
  const told: PlannedStatement[] = choices.chance(45)
    ? [
        choices.pick<PlannedStatement>([
          {
            type: 'presentation',
            paper: somePaper(choices),
            person: cast(),
            role: question ? 'rapporteur' : 'editor',
            question,
          },
          {
            type: 'proposal',
            country,
            paper: somePaper(choices, 'C'),
            subject: choices.pick(subjects),
            matter: choices.integer(0, 999),
          },
          { type: 'remark', country, subject: choices.pick(subjects), matter: choices.integer(0, 999) },
        ]),
      ]
    : []
  if (told.length > 0 && choices.chance(35)) return told
  if (choices.chance(20)) {
    const [one, other] = choices.pick(pairs)
    const first = planDecision(choices, one, question, due, cast)
    const second = planDecision(choices, other, question, due, cast)
    return [
      ...told,
      {
        type: 'two-decisions',
        first: { ...first, voice: 'active', due: null, citesPaper: true },
        second: { ...second, voice: 'active', due: null },
      },
    ]
  }
  return [...told, decide(choices.pick(decisionActions))]
}
