import type { Decision } from '@rapporteur/schema'
import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { citedIn, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import { paperId } from '../plan/papers.js'
import type { PlannedStatement } from '../plan/report.js'
import type { Words } from '../words/words.js'
import type { ToldFacts } from './paper.js'
import { type WrittenDecision, writeDecision, writeTwoDecisions } from './write-decision.js'

/** Where a sentence stands. */
export interface StatementPlace {
  readonly paragraph: string
  readonly section: string
  readonly group: string
}

type Told = Omit<Decision, 'id'>

/** A sentence of a report, and the acts that it tells; all else that it tells is added to the facts. */
export function writeStatement(
  choices: Choices,
  statement: PlannedStatement,
  words: Words,
  place: StatementPlace,
  facts: ToldFacts,
): { readonly text: string; readonly decisions: readonly Told[] } {
  switch (statement.type) {
    case 'decision': {
      const written = writeDecision(choices, statement.decision, words, place.group)
      return { text: written.text, decisions: [told(written, place, facts, written.text)] }
    }
    case 'two-decisions': {
      const { text, acts } = writeTwoDecisions(choices, statement.first, statement.second, words, place.group)
      return { text, decisions: acts.map((act) => told(act, place, facts, text)) }
    }
    case 'liaison':
      return writeLiaison(choices, statement, words, place, facts)
    case 'presentation':
      return { text: presentation(choices, statement, words, facts), decisions: [] }
    case 'proposal':
    case 'remark':
      return { text: talk(choices, statement, words), decisions: [] }
  }
}

function told(
  { decision, people }: WrittenDecision,
  { paragraph, section, group }: StatementPlace,
  facts: ToldFacts,
  sentence: string,
): Told {
  facts.people.push(...people)
  addDue(facts, decision.due, sentence)
  return { paragraph, section, body: group, status: 'taken', ...decision }
}

/** What an act asks for by a day is a deadline too. */
function addDue(facts: ToldFacts, date: string | null, sentence: string): void {
  if (date === null) return
  facts.deadlines.push({
    date,
    time: null,
    zone: null,
    actions: [{ text: plain(sentence) }],
    basis: 'stated',
    offset: null,
    anchor: null,
  })
}

function writeLiaison(
  choices: Choices,
  statement: PlannedStatement & { type: 'liaison' },
  words: Words,
  { paragraph, section, group }: StatementPlace,
  facts: ToldFacts,
): { text: string; decisions: Told[] } {
  const { report, decisions, dates, names } = words
  const { paper, to, purpose, due } = statement
  const body = phrase(choices, decisions.bodies, { group: names.group(choices, group) })
  const by = due ? phrase(choices, decisions.by, { date: dates.day(choices, due) }) : ''
  const text = phrase(choices, report.liaison, {
    body,
    Body: capitalized(body),
    paper: words.agenda.paper(choices, paper),
    to: decisions.joinGroups(
      choices,
      to.map((group) => names.group(choices, group)),
    ),
    purpose: phrase(choices, report.purposes[purpose].inText, { by }),
  })
  facts.liaisonStatements.push({ id: null, document: paperId(paper), to: [...to], purpose, due })
  addDue(facts, due, text)
  const decision: Told = {
    paragraph,
    section,
    body: group,
    action: 'agree',
    status: 'taken',
    text: plain(text),
    references: citedIn(text),
    assignee: null,
    due,
  }
  return { text, decisions: [decision] }
}

function presentation(
  choices: Choices,
  { paper, person, role, question }: PlannedStatement & { type: 'presentation' },
  words: Words,
  facts: ToldFacts,
): string {
  const { names, report, language } = words
  facts.people.push({
    name: person.name[language],
    role,
    affiliation: null,
    country: person.country[language],
  })
  const patterns = report.presentations.filter(
    (pattern) => pattern.includes('{question}') === (question !== null),
  )
  return phrase(choices, patterns, {
    person: names.person(choices, person),
    Role: choices.pick(names.roles[role] ?? []),
    question: question ? names.question(question) : '',
    paper: phrase(choices, words.decisions.papers, { paper: words.agenda.paper(choices, paper) }),
  })
}

function talk(
  choices: Choices,
  statement: PlannedStatement & { type: 'proposal' | 'remark' },
  words: Words,
): string {
  const { report, decisions, language } = words
  const { that } = decisions
  return phrase(choices, statement.type === 'proposal' ? report.proposals : report.remarks, {
    country: statement.country[language],
    subject: statement.subject[language],
    that: that[statement.matter % that.length] as string,
    paper: statement.type === 'proposal' ? words.agenda.paper(choices, statement.paper) : '',
  })
}
