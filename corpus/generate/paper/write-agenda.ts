import type { Agenda, AgendaItem } from '@rapporteur/schema'
import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { citedIn, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { AgendaNumbering, PlannedAgenda, PlannedAgendaItem } from '../plan/agenda.js'
import type { Words } from '../words/words.js'
import { chinese, letter, roman } from './labels.js'
import { bare } from './outline.js'
import { type ItemPart, item, type Part, paragraph } from './part.js'

/** An agenda as it is printed, and as the record holds it. */
export interface WrittenAgenda {
  readonly parts: readonly Part[]
  readonly agenda: Agenda
}

/** The numbered lines of an agenda under its title, which the caller prints. */
export function writeAgenda(
  choices: Choices,
  plan: PlannedAgenda,
  words: Words,
  title: string,
): WrittenAgenda {
  const parts: Part[] = plan.hasNote ? [paragraph(choices.pick(words.agenda.notes))] : []
  const items = plan.items.map((planned, order) =>
    writeItem(choices, planned, words, plan, [order + 1], (line) => parts.push(line)),
  )
  return { parts, agenda: { title: plain(title), group: plan.group, items } }
}

function writeItem(
  choices: Choices,
  planned: PlannedAgendaItem,
  words: Words,
  plan: PlannedAgenda,
  place: readonly number[],
  print: (line: ItemPart) => void,
): AgendaItem {
  const level = place.length - 1
  const mark = markOf(plan, place)
  const text = itemText(choices, planned, words)
  print(item(text, mark, level, isCounted(plan.numbering, level)))
  const items = planned.items.map((below, order) =>
    writeItem(choices, below, words, plan, [...place, order + 1], print),
  )
  return { label: bare(mark), text: plain(text), start: null, end: null, references: citedIn(text), items }
}

/** The item with the papers that belong to it. */
export function itemText(choices: Choices, planned: PlannedAgendaItem, words: Words): string {
  const text = itemTitle(choices, planned, words)
  if (planned.papers.length === 0) return text
  const papers = planned.papers.map((paper) => words.agenda.paper(choices, paper)).join(words.agenda.between)
  return phrase(choices, words.agenda.withPapers, { item: text, papers })
}

export function itemTitle(choices: Choices, planned: PlannedAgendaItem, words: Words): string {
  const subject = planned.subject[words.language]
  return phrase(choices, words.agenda.topics[planned.topic], { subject, Subject: capitalized(subject) })
}

/** The numbers of the outermost level, and all of `1.1`, count as a reader of the outline counts. */
function isCounted(numbering: AgendaNumbering, level: number): boolean {
  return numbering === 'decimal' || level === 0
}

function markOf({ numbering, hasPoint }: PlannedAgenda, place: readonly number[]): string {
  const number = place.at(-1) as number
  const level = place.length - 1
  const end = hasPoint ? '.' : ')'
  if (numbering === 'decimal') return place.join('.') + (hasPoint && level === 0 ? '.' : '')
  if (numbering === 'han')
    return [`${chinese(number)}、`, `（${chinese(number)}）`, `${number}.`][level] as string
  return [`${number}${hasPoint ? '.' : ''}`, `${letter(number)}${end}`, `${roman(number)}${end}`][
    level
  ] as string
}
