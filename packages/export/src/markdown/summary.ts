import {
  type AgendaItem,
  type Contact,
  type DocumentRecord,
  type Meeting,
  recordName,
} from '@rapporteur/schema'
import type { List, RootContent } from 'mdast'
import type { Format } from '../format.js'
import { heading, item, link, list, paragraph, strong, table, text } from './blocks.js'
import { type SummaryWords, summaryWords } from './words.js'
import { writeMarkdown } from './write-markdown.js'

/** A page for a person on each record: who, what, when, what was decided, what is odd. In the document's language. */
export const summaryFormat: Format = {
  before: '',
  between: '\n---\n\n',
  after: '',
  write: (record) => writeMarkdown(summaryBlocks(record)),
}

function summaryBlocks(record: DocumentRecord): RootContent[] {
  const words = summaryWords(record.language)
  const name = recordName(record)
  const title = record.title !== null && record.title !== name ? [paragraph(text(record.title))] : []
  return [
    heading(1, text(name)),
    ...title,
    list(headItems(record, words)),
    ...part(words.deadlines, record.deadlines.length > 0 && [deadlineTable(record, words)]),
    ...part(words.meetings, record.meetings.length > 0 && [list(record.meetings.map(meetingItem))]),
    ...record.agendas.flatMap(({ title: own, items }) => part(own ?? words.agenda, [agendaList(items)])),
    ...part(
      words.termsOfReference,
      record.termsOfReference.length > 0 && [
        list(
          record.termsOfReference.map(({ group, parent, lifetime }) =>
            item([
              text([group.name, group.acronym, parent, lifetime].filter((word) => word !== null).join(' · ')),
            ]),
          ),
        ),
      ],
    ),
    ...part(words.decisions, record.decisions.length > 0 && [decisionTable(record, words)]),
    ...part(
      words.liaisonStatements,
      record.liaisonStatements.length > 0 && [
        list(
          record.liaisonStatements.map(({ id, document, to, purpose, due }) =>
            item([text([id, document, to.join(', '), purpose, due].filter(Boolean).join(' · '))]),
          ),
        ),
      ],
    ),
    ...part(
      words.annexes,
      record.annexes.length > 0 && [
        list(
          record.annexes.map(({ label, title: own }) => item([text([label, own].filter(Boolean).join(' '))])),
        ),
      ],
    ),
    ...part(
      words.oddities,
      record.diagnostics.length > 0 && [
        list(
          record.diagnostics.map(({ severity, message }) => item([strong(severity), text(` ${message}`)])),
        ),
      ],
    ),
  ]
}

function part(title: string, blocks: readonly RootContent[] | false): RootContent[] {
  return blocks === false || blocks.length === 0 ? [] : [heading(2, text(title)), ...blocks]
}

function headItems(record: DocumentRecord, words: SummaryWords) {
  const { date, place, reference, id, url, addressees, copies, contacts, signatory } = record
  const line = (label: string, value: string | null) =>
    value === null || value === ''
      ? []
      : [item([strong(label), { type: 'text', value: words.colon }, text(value)])]
  const identified =
    id === null
      ? []
      : [
          item([
            strong(words.identifier),
            { type: 'text', value: words.colon },
            url === null ? text(id) : link(id, url),
          ]),
        ]
  const several = (label: string, values: readonly string[]) =>
    values.length < 2
      ? line(label, values[0] ?? null)
      : [item([strong(label)], list(values.map((value) => item([text(value)]))))]
  return [
    ...line(words.date, [date, place].filter((value) => value !== null).join(', ')),
    ...line(words.reference, [reference?.text, reference?.file].filter(Boolean).join(', ')),
    ...identified,
    ...several(
      words.to,
      addressees.map((addressee) => addressee.text),
    ),
    ...several(
      words.copy,
      copies.map((copy) => copy.text),
    ),
    ...several(words.contact, contacts.map(contactText)),
    ...line(words.signed, [signatory?.name, signatory?.title].filter(Boolean).join(', ')),
  ]
}

function contactText({ name, organization, telephone, fax, email, web }: Contact): string {
  return [name, organization, ...telephone, ...fax, ...email, ...web]
    .filter((value) => value !== null)
    .join(' · ')
}

function meetingItem({ title, group, start, end, place, status }: Meeting) {
  const days = start === end || end === null ? start : `${start} – ${end}`
  const what = [title ?? group, place, status].filter((value) => value !== null).join(' · ')
  return item(days === null ? [text(what)] : [strong(days), { type: 'text', value: ' ' }, text(what)])
}

function deadlineTable({ deadlines }: DocumentRecord, words: SummaryWords) {
  return table([
    [words.date, words.action],
    ...deadlines.map(({ date, time, zone, offset, anchor, actions }) => [
      [date ?? `${offset ?? ''} ${anchor ?? ''}`, time, zone].filter((value) => value !== null).join(' '),
      actions.map((action) => action.text).join('; '),
    ]),
  ])
}

function decisionTable({ decisions }: DocumentRecord, words: SummaryWords) {
  return table([
    [words.paragraph, words.body, words.act, words.text],
    ...decisions.map(({ paragraph: number, body, action, text: sentence }) => [
      number ?? '',
      body ?? '',
      action,
      sentence,
    ]),
  ])
}

function agendaList(items: readonly AgendaItem[]): List {
  return list(
    items.map(({ label, text: words, start, items: below }) =>
      item(
        [text([label, start?.replace('T', ' '), words].filter(Boolean).join(' '))],
        below.length > 0 ? agendaList(below) : null,
      ),
    ),
  )
}
