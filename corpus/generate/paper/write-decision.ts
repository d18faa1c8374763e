import type { Decision, Person } from '@rapporteur/schema'
import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { citedIn, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import { askingActions, type PlannedDecision } from '../plan/decisions.js'
import { asName } from '../plan/subjects.js'
import type { Words } from '../words/words.js'

/** An act as a sentence, with what the record holds of it besides its place. */
export interface WrittenDecision {
  readonly text: string
  readonly decision: Pick<Decision, 'action' | 'text' | 'references' | 'assignee' | 'due'>
  readonly people: readonly Person[]
}

type Patterns = readonly string[]

/** One act in a sentence of its own. */
export function writeDecision(
  choices: Choices,
  plan: PlannedDecision,
  words: Words,
  group: string,
): WrittenDecision {
  const { active, passive } = words.decisions
  const inPassive = plan.voice === 'passive' ? passive[plan.action] : undefined
  return said(choices, plan, words, group, fitting(inPassive ?? active[plan.action], plan))
}

/** Two acts in one sentence: the second has no subject of its own. */
export function writeTwoDecisions(
  choices: Choices,
  first: PlannedDecision,
  second: PlannedDecision,
  words: Words,
  group: string,
): { readonly text: string; readonly acts: readonly WrittenDecision[] } {
  const { active, second: seconds, and } = words.decisions
  const opening = active[first.action].filter((pattern) => /^\{[Bb]ody\}/u.test(pattern))
  const one = said(choices, first, words, group, fitting(opening, first))
  const other = said(choices, second, words, group, fitting(seconds[second.action] ?? [], second))
  const ahead = one.text.replace(/[.。]$/u, '')
  const behind = and.replace(/^[，\s]+/u, '') + other.text
  return {
    text: ahead + and + other.text,
    acts: [
      { ...one, decision: { ...one.decision, text: plain(ahead) } },
      { ...other, decision: { ...other.decision, text: plain(behind) } },
    ],
  }
}

/** Patterns that cite a paper and name a person as it was planned, where there are such. */
function fitting(patterns: Patterns, { citesPaper, namesPerson }: PlannedDecision): Patterns {
  const cites = (pattern: string) => /\{(?:[Pp]aper|[Mm]atter|supported)\}/u.test(pattern)
  const names = (pattern: string) => pattern.includes('{person}')
  const some = patterns.filter((pattern) => cites(pattern) === citesPaper)
  const fit = some.length > 0 ? some : patterns
  const named = fit.filter((pattern) => names(pattern) === namesPerson)
  return named.length > 0 ? named : fit
}

function said(
  choices: Choices,
  plan: PlannedDecision,
  words: Words,
  group: string,
  patterns: Patterns,
): WrittenDecision {
  const { decisions, dates, language, names } = words
  const paper = phrase(choices, decisions.papers, { paper: words.agenda.paper(choices, plan.paper) })
  const subject = plan.subject[language]
  const assignee = phrase(choices, decisions.assignees[plan.assignee], {
    question: plan.question ? names.question(plan.question) : '',
  })
  const body = phrase(choices, decisions.bodies, { group: names.group(choices, group) })
  const name = asName(plan.group)[language]
  const newGroup = phrase(choices, decisions.newGroups, {
    name,
    subject: plan.group[language],
    acronym: plan.group.acronym,
  })
  const own = { paper: words.agenda.paper(choices, plan.paper), subject, person: '', possessive: '' }
  if (plan.person) {
    own.person = names.person(choices, plan.person)
    own.possessive = plan.person.isWoman ? 'her' : 'his'
  }
  const nth = (patterns: Patterns) => phrase(choices, patterns[plan.matter % patterns.length] as string, own)
  const citing = (patterns: Patterns) => patterns.filter((one) => one.includes('{paper}') === plan.citesPaper)
  const matter = phrase(choices, citing(decisions.matters), own)
  const by = plan.due ? phrase(choices, decisions.by, { date: dates.day(choices, plan.due) }) : ''
  const text = phrase(choices, patterns, {
    ...own,
    paper,
    Paper: capitalized(paper),
    body,
    Body: capitalized(body),
    todo: nth(decisions.todo),
    that: nth(decisions.that),
    task: nth(decisions.tasks),
    work: nth(decisions.work),
    recommended: nth(decisions.recommended),
    supported: phrase(choices, citing(decisions.supported), own),
    thanked: phrase(
      choices,
      decisions.thanked.filter((one) => one.includes('{person}') === plan.namesPerson),
      own,
    ),
    matter,
    Matter: capitalized(matter),
    assignee,
    Assignee: capitalized(assignee),
    was:
      ['members', 'chairs'].includes(plan.assignee) && !/^the membership$/u.test(assignee) ? 'were' : 'was',
    role: choices.pick(names.roles.chair ?? []),
    newGroup,
    NewGroup: capitalized(newGroup),
    by,
  })
  const isAsking = askingActions.includes(plan.action)
  const printed = text.includes(assignee) ? assignee : capitalized(assignee)
  return {
    text,
    decision: {
      action: plan.action,
      text: plain(text),
      references: citedIn(text),
      assignee: isAsking ? plain(printed) : null,
      due: isAsking ? plan.due : null,
    },
    people: plan.person && text.includes(plan.person.name[language]) ? [personFacts(plan, words)] : [],
  }
}

function personFacts({ person, action }: PlannedDecision, { language }: Words): Person {
  if (!person) throw new Error('The act names nobody')
  return {
    name: person.name[language],
    role: action === 'appoint' ? 'chair' : null,
    affiliation: null,
    country: person.country[language],
  }
}
