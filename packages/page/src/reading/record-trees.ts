import type { AgendaItem, TermsOfReferenceSection } from '@rapporteur/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { separated, titled } from './part.js'
import type { ValueWriter } from './value.js'

/** The agendas as trees. */
export function agendaPart(writer: ValueWriter): Element[] {
  const { record, value } = writer
  return record.agendas.flatMap(({ title, items }, index) => {
    const own = `/agendas/${index}`
    const head = title === null ? [] : [h('p', value(`${own}/title`, title))]
    return titled('agendas', writer, [...head, agendaList(items, `${own}/items`, writer)])
  })
}

function agendaList(items: readonly AgendaItem[], pointer: string, writer: ValueWriter): Element {
  const { value } = writer
  return h(
    'ul',
    { className: ['tree'] },
    items.map(({ label, text, start, items: below }, index) => {
      const own = `${pointer}/${index}`
      return h('li', [
        ...(label === null ? [] : [value(`${own}/label`, label), ' ']),
        ...(start === null ? [] : [value(`${own}/start`, start.replace('T', ' ')), ' ']),
        value(`${own}/text`, text),
        ...(below.length === 0 ? [] : [agendaList(below, `${own}/items`, writer)]),
      ])
    }),
  )
}

/** The terms of reference: the group, then the headings of its sections. */
export function termsPart(writer: ValueWriter): Element[] {
  const { record, value } = writer
  return record.termsOfReference.flatMap(({ group, parent, established, lifetime, sections }, index) => {
    const own = `/termsOfReference/${index}`
    const facts: readonly (readonly [pointer: string, text: string | null])[] = [
      [`${own}/group/name`, group.name],
      [`${own}/group/acronym`, group.acronym],
      [`${own}/parent`, parent],
      [`${own}/established`, established],
      [`${own}/lifetime`, lifetime],
    ]
    const head = facts.flatMap(([pointer, text]) => (text === null ? [] : [value(pointer, text)]))
    return titled('termsOfReference', writer, [
      h('p', separated(head)),
      ...sectionList(sections, `${own}/sections`, writer),
    ])
  })
}

function sectionList(
  sections: readonly TermsOfReferenceSection[],
  pointer: string,
  writer: ValueWriter,
): Element[] {
  const { value, code } = writer
  const items = sections.map(({ label, title, topic, sections: below }, index) => {
    const own = `${pointer}/${index}`
    return h('li', [
      ...separated([
        ...(label === null ? [] : [value(`${own}/label`, label)]),
        ...(title === null ? [] : [value(`${own}/title`, title)]),
        h('small', code(`${own}/topic`, topic)),
      ]),
      ...sectionList(below, `${own}/sections`, writer),
    ])
  })
  return items.length === 0 ? [] : [h('ul', { className: ['tree'] }, items)]
}
