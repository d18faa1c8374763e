import type { AgendaItem } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import { citedIn, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedAgendaItem } from '../plan/agenda.js'
import type { PlannedAgendaPaper } from '../plan/papers-of-a-meeting.js'
import type { Words } from '../words/words.js'
import { noFacts, type Paper } from './paper.js'
import { temporaryDocument } from './paper-number.js'
import { type Cell, type Part, paragraph } from './part.js'
import { itemTitle, writeAgenda } from './write-agenda.js'
import { writeFrontPage } from './write-front-page.js'

/** An agenda as a temporary document: a front page, a note and the items, as lines or in a table. */
export function writeAgendaPaper(choices: Choices, plan: PlannedAgendaPaper, words: Words): Paper {
  const told = noFacts()
  const number = temporaryDocument(
    plan.group,
    plan.number,
    plan.revision,
    plan.start,
    plan.frontPage.paperClass,
  )
  const group = words.names.group(choices, plan.group)
  const { title, meeting } = choices.pick(words.agenda.paperTitles)
  const printedTitle = phrase(choices, title, { group })
  const front = writeFrontPage(choices, plan.frontPage, words, {
    group: plan.group,
    number: number.text,
    start: plan.start,
    end: plan.end,
    town: plan.town,
    about: 'paper',
    kindLine: null,
    title: printedTitle,
    source: phrase(choices, words.frontPage.sources.chair, { group: words.names.group(choices, plan.group) }),
    rows: [],
  })
  told.people.push(...front.people)
  told.meetings.push({
    title: plain(phrase(choices, meeting, { group })),
    group: plan.group,
    start: plan.start,
    end: plan.end,
    place: plan.town.town[words.language],
    opens: null,
    status: 'announced',
    virtual: false,
  })
  const { parts, agenda } = plan.isTable
    ? writeTable(choices, plan, words)
    : writeAgenda(choices, plan.agenda, words, printedTitle)
  told.agendas.push({ ...agenda, title: plain(printedTitle), group: plan.group })
  return {
    language: words.language,
    kind: 'agenda',
    year: Number(plan.start.slice(0, 4)),
    head: front.head,
    salutation: null,
    body: parts,
    closing: null,
    annexes: [],
    facts: {
      id: number.id,
      url: number.url,
      date: null,
      place: null,
      reference: number.reference,
      title: plain(printedTitle),
      subject: null,
      addressees: [],
      copies: [],
      ...front.facts,
      salutation: null,
      signatory: null,
      ...told,
    },
  }
}

/** A table of number, item and documents, below a note that keeps it from the front page. */
function writeTable(
  choices: Choices,
  plan: PlannedAgendaPaper,
  words: Words,
): { parts: Part[]; agenda: { items: AgendaItem[] } } {
  const rows: (readonly Cell[])[] = []
  const write = (planned: PlannedAgendaItem, place: readonly number[]): AgendaItem => {
    const label = place.join('.')
    const text = itemTitle(choices, planned, words)
    const papers = planned.papers
      .map((paper) => words.agenda.paper(choices, paper))
      .join(words.agenda.between)
    rows.push([[label], [text], papers === '' ? [] : [papers]])
    return {
      label,
      text: plain(text),
      start: null,
      end: null,
      references: citedIn(papers),
      items: planned.items.map((below, order) => write(below, [...place, order + 1])),
    }
  }
  const items = plan.agenda.items.map((planned, order) => write(planned, [order + 1]))
  const note = paragraph(choices.pick(words.agenda.notes))
  const table: Part = { is: 'table', title: null, header: choices.pick(words.agenda.columns), rows }
  return { parts: [note, table], agenda: { items } }
}
