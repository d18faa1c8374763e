import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { cite, citedIn, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import { numberOf } from '../plan/groups.js'
import type { PlannedLiaisonStatement } from '../plan/liaison-statement.js'
import type { Words } from '../words/words.js'
import { type FrontPage, noFacts, type Paper } from './paper.js'
import { type Part, paragraph } from './part.js'
import { writeFrontPage } from './write-front-page.js'

/** A liaison statement: a front page with its recipients and a short text. */
export function writeLiaisonStatement(choices: Choices, plan: PlannedLiaisonStatement, words: Words): Paper {
  const told = noFacts()
  const { frontPage, liaisonStatement, language, names } = words
  const number = `${plan.group}-LS${plan.number}`
  const title = phrase(choices, liaisonStatement.titles, { subject: plan.subject[language] })
  const approval = plan.isApprovalTold ? approvalRow(choices, plan, words) : null
  const front = writeFrontPage(choices, plan.frontPage, words, {
    group: plan.group,
    number: cite(number, 'liaison-statement', number),
    start: plan.start,
    end: plan.end,
    town: plan.town,
    about: 'paper',
    kindLine: frontPage.liaisonStatement,
    title,
    source: phrase(choices, frontPage.sources.group[0] ?? '', { group: names.group(choices, plan.group) }),
    rows: [
      ...recipientRows(choices, plan, words),
      ...(approval ? [approval.row] : []),
      ...dueRow(choices, plan, words),
    ],
  })
  told.people.push(...front.people)
  told.meetings.push({
    title: approval?.meeting ?? null,
    group: plan.group,
    start: plan.start,
    end: plan.end,
    place: plan.town.town[language],
    opens: null,
    status: 'held',
    virtual: false,
  })
  const { action, comment, information } = plan.recipients
  told.liaisonStatements.push({
    id: `LS${plan.number}`,
    document: null,
    to: [...action, ...comment, ...information],
    purpose: action.length > 0 ? 'action' : comment.length > 0 ? 'comment' : 'information',
    due: plan.due,
  })
  const body = writeText(choices, plan, words, told)
  return {
    language,
    kind: 'liaison-statement',
    year: Number(plan.start.slice(0, 4)),
    head: front.head,
    salutation: null,
    body,
    closing: null,
    annexes: [],
    facts: {
      id: null,
      url: null,
      date: null,
      place: null,
      reference: {
        text: number,
        series: 'liaison-statement',
        bureau: null,
        number: String(plan.number),
        group: plan.group,
        file: null,
        amendment: null,
      },
      title: plain(title),
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

function recipientRows(
  choices: Choices,
  { recipients }: PlannedLiaisonStatement,
  words: Words,
): FrontPage['rows'] {
  const { labels } = words.frontPage
  const rows = [
    { label: labels.actionTo, groups: recipients.action },
    { label: labels.commentTo, groups: recipients.comment },
    { label: labels.informationTo, groups: recipients.information },
  ]
  const between = words.language === 'zh' ? '、' : ', '
  return rows
    .filter(({ groups }) => groups.length > 0)
    .map(({ label, groups }) => ({
      label: choices.pick(label),
      cells: [[groups.map((group) => recipient(choices, group, words)).join(between)]],
    }))
}

function recipient(choices: Choices, group: string, { names }: Words): string {
  return numberOf(group) === null ? cite(group, 'external-standard-body', group) : names.group(choices, group)
}

function approvalRow(
  choices: Choices,
  plan: PlannedLiaisonStatement,
  words: Words,
): { row: FrontPage['rows'][number]; meeting: string } {
  const text = phrase(choices, words.liaisonStatement.approvals, {
    group: words.names.group(choices, plan.group),
    place: plan.town.town[words.language],
    day: words.dates.day(choices, plan.end),
  })
  return {
    row: { label: choices.pick(words.frontPage.labels.approval), cells: [[text]] },
    meeting: plain(text.replace(/ ?[（(][^（(]*$/u, '')),
  }
}

function dueRow(choices: Choices, { due }: PlannedLiaisonStatement, words: Words): FrontPage['rows'] {
  return due
    ? [{ label: choices.pick(words.frontPage.labels.deadline), cells: [[words.dates.day(choices, due)]] }]
    : []
}

function writeText(
  choices: Choices,
  plan: PlannedLiaisonStatement,
  words: Words,
  facts: ReturnType<typeof noFacts>,
): Part[] {
  const { liaisonStatement, names } = words
  const parts: Part[] = []
  if (plan.thanked) {
    const statement = `${plan.thanked.group}-LS${plan.thanked.number}`
    const group = names.group(choices, plan.group)
    const text = phrase(choices, liaisonStatement.thanks, {
      group,
      Group: capitalized(group),
      other: names.group(choices, plan.thanked.group),
      statement: cite(statement, 'liaison-statement', statement),
    })
    facts.decisions.push({
      id: '1',
      paragraph: null,
      section: null,
      body: plan.group,
      action: 'thank',
      status: 'taken',
      text: plain(text),
      references: citedIn(text),
      assignee: null,
      due: null,
    })
    parts.push(paragraph(text))
  }
  const texts = choices.some(liaisonStatement.texts, choices.integer(2, 4))
  parts.push(paragraph(words.join(texts)), paragraph(choices.pick(liaisonStatement.requests)))
  if (plan.attachment)
    parts.push(
      paragraph(
        phrase(choices, liaisonStatement.attachments[0] ?? '', {
          paper: words.agenda.paper(choices, plan.attachment),
        }),
      ),
    )
  return parts
}
