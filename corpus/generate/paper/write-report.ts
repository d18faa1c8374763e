import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedReport, PlannedReportSection } from '../plan/report.js'
import type { Words } from '../words/words.js'
import { ordinal } from './letter-subject.js'
import { noFacts, type Paper, type ToldFacts } from './paper.js'
import { type PaperNumber, reportNumber, temporaryDocument } from './paper-number.js'
import { heading, type Part, paragraph } from './part.js'
import { writeFrontPage } from './write-front-page.js'
import { type StatementPlace, writeStatement } from './write-statement.js'

/** A report of a meeting: sections with numbered paragraphs below a front page or a title. */
export function writeReport(choices: Choices, plan: PlannedReport, words: Words): Paper {
  const told = noFacts()
  const { title, meeting } = writeTitle(choices, plan, words)
  told.meetings.push({
    title: plain(meeting),
    group: plan.group,
    start: plan.start,
    end: plan.end,
    place: plan.town.town[words.language],
    opens: null,
    status: 'held',
    virtual: false,
  })
  const number = plan.opens === 'front-page' ? numberOf(choices, plan, words) : null
  const front =
    number &&
    writeFrontPage(choices, plan.frontPage, words, {
      group: plan.group,
      number: number.text,
      start: plan.start,
      end: plan.end,
      town: plan.town,
      about: 'report',
      kindLine: null,
      title,
      source: phrase(choices, words.frontPage.sources.chair, {
        group: words.names.group(choices, plan.group),
      }),
      rows: [],
    })
  if (front) told.people.push(...front.people)
  const body = writeBody(choices, plan, words, told)
  const where = plan.town.town[words.language]
  const period = words.dates.period(choices, plan.start, plan.end)
  const line = words.language === 'zh' ? `（${period}，${where}）` : `(${where}, ${period})`
  return {
    language: words.language,
    kind: 'meeting-report',
    year: Number(plan.start.slice(0, 4)),
    head: front ? front.head : null,
    salutation: null,
    body: front ? body : [heading(title, 1), paragraph(line), ...body],
    closing: null,
    annexes: [],
    facts: {
      id: number?.id ?? null,
      url: number?.url ?? null,
      date: null,
      place: null,
      reference: number?.reference ?? null,
      title: plain(title),
      subject: null,
      addressees: [],
      copies: [],
      contacts: front?.facts.contacts ?? [],
      frontMatter: front?.facts.frontMatter ?? null,
      salutation: null,
      signatory: null,
      ...told,
    },
  }
}

function numberOf(choices: Choices, plan: PlannedReport, { language }: Words): PaperNumber {
  return plan.series === 'TD'
    ? temporaryDocument(plan.group, plan.number, null, plan.start, plan.frontPage.paperClass)
    : reportNumber(choices, plan.group, plan.number, plan.start, language)
}

function writeTitle(choices: Choices, plan: PlannedReport, words: Words): { title: string; meeting: string } {
  const { titles } = words.report
  const form = titles[plan.titleForm % titles.length] as (typeof titles)[number]
  const slots = {
    group: words.names.group(choices, plan.group),
    ordinal: ordinal(words, 1 + (plan.number % 5)),
  }
  return { title: phrase(choices, form.title, slots), meeting: phrase(choices, form.meeting, slots) }
}

function writeBody(choices: Choices, plan: PlannedReport, words: Words, facts: ToldFacts): Part[] {
  const { headings } = words.report
  const parts: Part[] = []
  let section = 0
  const open = (text: string) => {
    section++
    parts.push(heading(text, 1, String(section)))
    return text
  }
  let count = 0
  const say = (text: string) => {
    count++
    parts.push(paragraph(text, `${section}.${count}`, 2))
  }
  const under = (text: string, write: (title: string) => void) => {
    count = 0
    write(plain(open(text)))
  }
  under(choices.pick(headings.opening), () => say(opening(choices, plan, words, facts)))
  for (const planned of plan.sections)
    under(headingOf(choices, planned, words), (title) => {
      planned.paragraphs.forEach((statements, order) => {
        const place: StatementPlace = {
          paragraph: `${section}.${order + 1}`,
          section: title,
          group: plan.group,
        }
        say(words.join(writeParagraph(choices, statements, words, place, facts)))
      })
    })
  if (plan.outgoing.length > 0)
    under(choices.pick(headings.outgoing), () => {
      say(choices.pick(words.report.outgoingIntroductions))
      parts.push(outgoingTable(choices, plan, words, facts))
    })
  under(choices.pick(headings.future), () => say(future(choices, plan, words, facts)))
  under(choices.pick(headings.closing), () => say(closing(choices, plan, words)))
  return parts
}

function headingOf(
  choices: Choices,
  { topic, subject, question }: PlannedReportSection,
  words: Words,
): string {
  const name = subject[words.language]
  return phrase(choices, words.report.headings[topic], {
    subject: name,
    Subject: capitalized(name),
    question: question ? words.names.question(question) : '',
  })
}

function writeParagraph(
  choices: Choices,
  statements: PlannedReportSection['paragraphs'][number],
  words: Words,
  place: StatementPlace,
  facts: ToldFacts,
): string[] {
  let acts = 0
  return statements.map((statement) => {
    const { text, decisions } = writeStatement(choices, statement, words, place, facts)
    for (const decision of decisions) {
      acts++
      facts.decisions.push({ id: `${place.paragraph}-${acts}`, ...decision })
    }
    return text
  })
}

function opening(choices: Choices, plan: PlannedReport, words: Words, facts: ToldFacts): string {
  const { openings, openingsWithPerson } = words.report
  if (!plan.isChairNamed) return choices.pick(openings)
  facts.people.push({
    name: plan.chair.name[words.language],
    role: 'chair',
    affiliation: null,
    country: plan.chair.country[words.language],
  })
  return phrase(choices, openingsWithPerson, {
    person: words.names.person(choices, plan.chair),
    Chair: choices.pick(words.names.roles.chair ?? []),
    group: words.names.group(choices, plan.group),
  })
}

function outgoingTable(choices: Choices, plan: PlannedReport, words: Words, facts: ToldFacts): Part {
  const rows = plan.outgoing.map(({ paper, to, purpose }) => {
    facts.liaisonStatements.push({
      id: null,
      document: plainId(paper),
      to: [to],
      purpose,
      due: null,
    })
    return [
      [words.agenda.paper(choices, paper)],
      [words.names.group(choices, to)],
      [words.report.purposes[purpose].inTable],
    ]
  })
  return { is: 'table', title: null, header: choices.pick(words.report.outgoingColumns), rows }
}

function plainId({ series, number, revision }: PlannedReport['outgoing'][number]['paper']): string {
  return `${series}${number}${revision === null ? '' : `R${revision}`}`
}

function future(choices: Choices, plan: PlannedReport, words: Words, facts: ToldFacts): string {
  const { report, dates, names, language } = words
  if (!plan.next) return choices.pick(report.noFuture)
  const { start, end, town } = plan.next
  const form = report.future[plan.futureForm % report.future.length] as (typeof report.future)[number]
  const group = names.group(choices, plan.group)
  const [from, to] = dates.fromTo(start, end)
  const place = town.town[language]
  facts.meetings.push({
    title: plain(phrase(choices, form.meeting, { group })),
    group: plan.group,
    start,
    end,
    place,
    opens: null,
    status: 'planned',
    virtual: false,
  })
  return phrase(choices, form.text, { group, place, period: dates.period(choices, start, end), from, to })
}

function closing(choices: Choices, plan: PlannedReport, words: Words): string {
  return plan.closes
    ? phrase(choices, words.report.timedClosings, { time: words.dates.time(choices, plan.closes) })
    : choices.pick(words.report.closings)
}
