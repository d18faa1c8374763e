import type { DocumentRecord } from '@rapporteur/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { durationWords } from '../words/duration-words.js'
import { codeWords } from '../words/index.js'
import type { FieldName, PageWords } from '../words/page-words.js'
import { separated, titled } from './part.js'
import { agendaPart, termsPart } from './record-trees.js'
import { type ValueWriter, valueWriter } from './value.js'

/** The record beside its document, part by part; a part that the record has nothing for is left out. */
export function recordPane(record: DocumentRecord, words: PageWords, hasText: boolean): Element {
  const writer = valueWriter(record, words, hasText)
  const parts = [headPart, peoplePart, deadlinesPart, meetingsPart, agendaPart, termsPart, decisionsPart]
  const rest = [statementsPart, namesPart, annexesPart, referencesPart, oddPart]
  return h('aside', { id: 'record', tabIndex: -1, ariaLabel: words.record }, [
    h('h2', words.record),
    ...[...parts, ...rest].flatMap((part) => part(writer)),
  ])
}

function headPart(writer: ValueWriter): Element[] {
  const { record, words, value, code } = writer
  const row = (name: FieldName, ...content: (ElementContent | string)[]) =>
    content.length === 0 ? [] : [h('dt', words.fields[name]), h('dd', content)]
  const rows = [
    ...row('kind', code('/kind', record.kind), ' · ', code('/language', record.language)),
    ...(record.id === null ? [] : row('id', value('/id', record.id))),
    ...(record.date === null
      ? []
      : row('date', value('/date', record.date), ...optional(', ', '/place', record.place, value))),
    ...(record.reference === null
      ? []
      : row(
          'reference',
          value('/reference/text', record.reference.text),
          ...optional(', ', '/reference/file', record.reference.file, value),
        )),
    ...(record.subject === null ? [] : row('subject', value('/subject', record.subject))),
    ...(record.signatory === null
      ? []
      : row(
          'signatory',
          ...optional('', '/signatory/name', record.signatory.name, value),
          ...optional(
            record.signatory.name === null ? '' : ', ',
            '/signatory/title',
            record.signatory.title,
            value,
          ),
        )),
  ]
  return [h('dl', rows)]
}

function optional(
  before: string,
  pointer: string,
  text: string | null,
  value: ValueWriter['value'],
): (ElementContent | string)[] {
  return text === null ? [] : [before, value(pointer, text)]
}

function peoplePart(writer: ValueWriter): Element[] {
  const { record, value, code } = writer
  const list = (name: 'addressees' | 'copies') =>
    titled(
      name,
      writer,
      record[name].length === 0
        ? []
        : [
            h(
              'ul',
              record[name].map(({ text, role }, index) =>
                h('li', [
                  value(`/${name}/${index}/text`, text),
                  ' ',
                  h('small', code(`/${name}/${index}/role`, role)),
                ]),
              ),
            ),
          ],
    )
  return [...list('addressees'), ...list('copies'), ...contactsPart(writer)]
}

function contactsPart(writer: ValueWriter): Element[] {
  const { record, value } = writer
  const items = record.contacts.map((contact, index) => {
    const own = `/contacts/${index}`
    const single = (['name', 'organization'] as const).flatMap((field) =>
      contact[field] === null ? [] : [value(`${own}/${field}`, contact[field])],
    )
    const several = (['telephone', 'fax', 'email', 'web'] as const).flatMap((field) =>
      contact[field].map((text, at) => value(`${own}/${field}/${at}`, text)),
    )
    return h('li', separated([...single, ...several]))
  })
  return titled('contacts', writer, items.length === 0 ? [] : [h('ul', items)])
}

function deadlinesPart(writer: ValueWriter): Element[] {
  const { record, words, value } = writer
  const items = record.deadlines.map(({ date, time, zone, offset, anchor, actions }, index) => {
    const own = `/deadlines/${index}`
    const day =
      date ??
      [
        offset === null ? null : durationWords(offset, words),
        anchor === null ? null : codeWords(anchor, words),
      ]
        .filter(Boolean)
        .join(' ')
    const when = separated([
      value(date === null ? `${own}/offset` : `${own}/date`, day === '' ? '—' : day),
      ...(time === null ? [] : [value(`${own}/time`, [time, zone].filter(Boolean).join(' '))]),
    ])
    const what = actions.map(({ text }, at) => h('li', value(`${own}/actions/${at}/text`, text)))
    return [h('dt', when), h('dd', h('ul', what))]
  })
  return titled(
    'deadlines',
    writer,
    items.length === 0 ? [] : [h('dl', { className: ['dated'] }, items.flat())],
  )
}

function meetingsPart(writer: ValueWriter): Element[] {
  const { record, value, code } = writer
  const items = record.meetings.map(({ title, group, start, end, place, opens, status }, index) => {
    const own = `/meetings/${index}`
    const days = [
      ...(start === null ? [] : [value(`${own}/start`, start)]),
      ...(end === null || end === start ? [] : [value(`${own}/end`, end)]),
    ]
    const facts = [
      ...(title === null ? [] : [value(`${own}/title`, title)]),
      ...(group === null || title !== null ? [] : [value(`${own}/group`, group)]),
      ...(place === null ? [] : [value(`${own}/place`, place)]),
      ...(opens === null ? [] : [value(`${own}/opens`, opens.replace('T', ' '))]),
      code(`${own}/status`, status),
    ]
    const between = days.flatMap((day, at) => (at === 0 ? [day] : [' – ', day]))
    return [h('dt', days.length === 0 ? '—' : between), h('dd', separated(facts))]
  })
  return titled(
    'meetings',
    writer,
    items.length === 0 ? [] : [h('dl', { className: ['dated'] }, items.flat())],
  )
}

function decisionsPart(writer: ValueWriter): Element[] {
  const { record, value, code } = writer
  const items = record.decisions.map(({ paragraph, body, action, text, status, assignee, due }, index) => {
    const own = `/decisions/${index}`
    const head = separated([
      ...(paragraph === null ? [] : [value(`${own}/paragraph`, paragraph)]),
      ...(body === null ? [] : [value(`${own}/body`, body)]),
      h('strong', code(`${own}/action`, action)),
      ...(status === 'taken' ? [] : [code(`${own}/status`, status)]),
      ...(assignee === null ? [] : [value(`${own}/assignee`, assignee)]),
      ...(due === null ? [] : [value(`${own}/due`, due)]),
    ])
    return h('li', [h('div', { className: ['head'] }, head), value(`${own}/text`, text)])
  })
  return titled('decisions', writer, items.length === 0 ? [] : [h('ol', { className: ['decisions'] }, items)])
}

function statementsPart(writer: ValueWriter): Element[] {
  const { record, value, code } = writer
  const items = record.liaisonStatements.map(({ id, document, to, purpose, due }, index) => {
    const own = `/liaisonStatements/${index}`
    return h(
      'li',
      separated([
        ...(id === null ? [] : [value(`${own}/id`, id)]),
        ...(document === null ? [] : [value(`${own}/document`, document)]),
        ...to.map((group, at) => value(`${own}/to/${at}`, group)),
        ...(purpose === null ? [] : [code(`${own}/purpose`, purpose)]),
        ...(due === null ? [] : [value(`${own}/due`, due)]),
      ]),
    )
  })
  return titled('liaisonStatements', writer, items.length === 0 ? [] : [h('ul', items)])
}

function namesPart(writer: ValueWriter): Element[] {
  const { record, value, code } = writer
  const items = record.people.map(({ name, role, affiliation, country }, index) => {
    const own = `/people/${index}`
    return h(
      'li',
      separated([
        value(`${own}/name`, name),
        ...(role === null ? [] : [code(`${own}/role`, role)]),
        ...(affiliation === null ? [] : [value(`${own}/affiliation`, affiliation)]),
        ...(country === null ? [] : [value(`${own}/country`, country)]),
      ]),
    )
  })
  return titled('people', writer, items.length === 0 ? [] : [h('ul', items)])
}

function annexesPart(writer: ValueWriter): Element[] {
  const { record, value } = writer
  const items = record.annexes.map(({ label, title }, index) => {
    const own = `/annexes/${index}`
    return h(
      'li',
      separated([
        ...(label === null ? [] : [value(`${own}/label`, label)]),
        ...(title === null ? [] : [value(`${own}/title`, title)]),
      ]),
    )
  })
  return titled('annexes', writer, items.length === 0 ? [] : [h('ul', items)])
}

function referencesPart(writer: ValueWriter): Element[] {
  const { record, value } = writer
  const items = record.references.map(({ id, count }, index) =>
    h('li', [value(`/references/${index}/id`, id), ...(count > 1 ? [` ×${count}`] : [])]),
  )
  return titled('references', writer, items.length === 0 ? [] : [h('ul', { className: ['inline'] }, items)])
}

function oddPart(writer: ValueWriter): Element[] {
  const { record, words } = writer
  const items = record.diagnostics.map(({ severity, message }: DocumentRecord['diagnostics'][number]) =>
    h('li', { className: [severity] }, [h('strong', codeWords(severity, words)), ` ${message}`]),
  )
  return titled(
    'diagnostics',
    writer,
    items.length === 0 ? [] : [h('ul', { className: ['oddities'] }, items)],
  )
}
