import { parse } from '@rapporteur/parser'
import type { AgendaItem, DocumentRecord, TermsOfReferenceSection } from '@rapporteur/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSeed, seedsAreHere, seedsNote } from '../support/seeds.js'

async function recordOf(name: string): Promise<DocumentRecord> {
  return (await parse(readSeed(name), { name })).record
}

/** The tree of labels: `1`, or `3(a b(i(1 2)))`. */
function labels(items: readonly AgendaItem[]): string {
  return items
    .map(({ label, items: inner }) => `${label ?? '·'}${inner.length > 0 ? `(${labels(inner)})` : ''}`)
    .join(' ')
}

function topics(sections: readonly TermsOfReferenceSection[]): string[] {
  return sections.flatMap(({ label, topic, sections: inner }) => [
    `${label ?? '·'} ${topic}`,
    ...topics(inner),
  ])
}

const roles = (entries: DocumentRecord['addressees']) => entries.map(({ role }) => role)
const dates = (record: DocumentRecord, basis: string) =>
  record.deadlines
    .filter((deadline) => deadline.basis === basis)
    .map(({ date, actions }) => [date, actions.length])

describe.skipIf(!seedsAreHere)(`collective letter 8/17${seedsNote}`, () => {
  let record: DocumentRecord
  beforeAll(async () => {
    record = await recordOf('tsb-collective-letter-8-17.zh.txt')
  })

  it('has its letterhead', () => {
    expect(record).toMatchObject({
      kind: 'collective-letter',
      id: 'T22-SG17-COL-0008',
      url: 'https://www.itu.int/md/T22-SG17-COL-0008',
      languages: ['zh'],
      date: '2024-04-23',
      place: '日内瓦',
      reference: {
        series: 'collective-letter',
        bureau: 'TSB',
        number: '8/17',
        group: 'SG17',
        file: 'SG17/XY',
        amendment: null,
      },
      copies: [],
      contacts: [
        {
          telephone: ['+41 22 730 6206'],
          fax: ['+41 22 730 5853'],
          email: ['tsbsg17@itu.int'],
          web: ['https://itu.int/go/tsg17'],
        },
      ],
    })
    expect(roles(record.addressees)).toEqual(['member-states', 'sector-members', 'associates', 'academia'])
    expect(record.title).toBe(record.subject)
  })

  it('announces its meeting', () => {
    expect(record.meetings[0]).toMatchObject({
      group: 'SG17',
      start: '2024-09-02',
      end: '2024-09-06',
      place: '日内瓦',
      opens: '2024-09-02T09:30',
      status: 'announced',
      virtual: false,
    })
  })

  it('has the deadlines of its table with their actions, and the relative ones', () => {
    expect(dates(record, 'table')).toEqual([
      ['2023-06-02', 2],
      ['2024-07-22', 2],
      ['2024-08-02', 2],
      ['2024-08-20', 1],
      ['2024-08-21', 1],
    ])
    expect(record.deadlines.find(({ date }) => date === '2024-08-21')).toMatchObject({
      time: '23:59',
      zone: 'Europe/Zurich',
    })
    expect(
      record.deadlines.filter(({ basis }) => basis === 'relative').map(({ offset, date }) => [offset, date]),
    ).toEqual([
      ['P6W', '2024-07-22'],
      ['PT24H', null],
      ['P2M', '2024-07-02'],
      ['P1M', '2024-08-02'],
      ['P7W', '2024-07-15'],
      ['P1M', '2024-08-02'],
    ])
  })

  it('says that the first date of the table cannot be right, and gives it as printed', () => {
    expect(record.diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'deadline-before-document',
        severity: 'error',
        pointer: '/deadlines/0/date',
      }),
    )
  })

  it('has the agenda of 57 lines, four deep', () => {
    expect(record.agendas).toHaveLength(1)
    expect(labels(record.agendas[0]?.items ?? [])).toBe(
      '1 2 3(a b c d e(i(1 2 3 4) ii(1 2)) f) 4(a b c d e f g h i j k l m) 5(a b c) 6(a b c d e) 7(a b c d e f g h i) 8 9 10 11 12 13',
    )
  })

  it('has two annexes, its chair, and the circular it speaks of', () => {
    expect(record.annexes.map(({ label, kind }) => [label, kind])).toEqual([
      ['A', 'practical-information'],
      ['B', 'agenda'],
    ])
    expect(record.people).toMatchObject([{ name: 'Heung Youl Youm', role: 'chair', country: '韩国' }])
    expect(record.references).toContainEqual(
      expect.objectContaining({ id: 'TSB Circular 195', type: 'circular', count: 2 }),
    )
  })
})

describe.skipIf(!seedsAreHere)(`circular 33${seedsNote}`, () => {
  let record: DocumentRecord
  beforeAll(async () => {
    record = await recordOf('tsb-circular-33.zh.txt')
  })

  it('has its letterhead', () => {
    expect(record).toMatchObject({
      kind: 'circular',
      id: 'T17-TSB-CIR-0033',
      date: '2017-06-07',
      place: '日内瓦',
      reference: { series: 'circular', bureau: 'TSB', number: '33', file: null },
      signatory: { name: '李在摄', title: '电信标准化局主任' },
      contacts: [
        { telephone: ['+41 22 730 6828'], fax: ['+41 22 730 5853'], email: ['tsbfgdlt@itu.int'], web: [] },
      ],
    })
    expect(roles(record.addressees)).toEqual([
      'member-states',
      'sector-members',
      'associates',
      'academia',
      'participants',
    ])
    expect(roles(record.copies)).toEqual(['chairs', 'directors', 'directors'])
  })

  it('announces the meeting and has its deadlines', () => {
    expect(record.meetings[0]).toMatchObject({
      group: 'FG DLT',
      start: '2017-10-17',
      end: '2017-10-19',
      opens: '2017-10-17T09:30',
    })
    expect(dates(record, 'table')).toEqual([
      ['2017-09-17', 1],
      ['2017-10-10', 2],
    ])
    expect(
      record.deadlines
        .filter(({ basis }) => basis === 'relative')
        .map(({ offset, anchor, date }) => [offset, anchor, date]),
    ).toEqual([
      ['P4W', 'parent-group-meeting', null],
      ['P4W', 'meeting-start', null],
      ['P12D', 'meeting-start', null],
      ['P1W', 'meeting-start', '2017-10-10'],
      ['P1M', 'arrival', null],
    ])
  })

  it('has the terms of reference with the seventeen sections of Recommendation ITU-T A.7', () => {
    expect(record.termsOfReference).toHaveLength(1)
    const [terms] = record.termsOfReference
    expect(terms).toMatchObject({ group: { acronym: 'FG DLT' }, parent: 'TSAG', lifetime: '一年半' })
    expect(topics(terms?.sections ?? [])).toEqual([
      '1 scope',
      '2 other',
      '2.1 objectives',
      '2.2 relationships',
      '2.3 tasks',
      '2.4 parent-group',
      '2.5 leadership',
      '2.6 participation',
      '2.7 administration',
      '2.8 funding',
      '2.9 meetings',
      '2.10 contributions',
      '2.11 working-language',
      '2.12 approval',
      '2.13 guidelines',
      '2.14 progress-reports',
      '2.15 announcement',
      '2.16 milestones',
      '2.17 patents',
    ])
    const objectives = terms?.sections[1]?.sections[0]
    expect(objectives?.items.map(({ items }) => items.length)).toEqual([0, 0, 0, 8])
    expect(terms?.sections[1]?.sections[2]?.items).toHaveLength(12)
  })
})

describe.skipIf(!seedsAreHere)(`circular 253${seedsNote}`, () => {
  let record: DocumentRecord
  beforeAll(async () => {
    record = await recordOf('tsb-circular-253.zh.txt')
  })

  it('has its letterhead, whose labels stand in one cell and whose values in the next', () => {
    expect(record).toMatchObject({
      kind: 'circular',
      id: 'T09-TSB-CIR-0253',
      languages: ['zh', 'en'],
      date: '2012-02-14',
      reference: { series: 'circular', number: '253', file: 'FG Innovation/VM' },
      signatory: { name: '马尔科姆•琼森', title: '电信标准化局主任' },
      contacts: [
        {
          telephone: ['+41 22 730 5591'],
          fax: ['+41 22 730 5853'],
          email: ['tsbfginnovation@itu.int'],
          web: [],
        },
      ],
    })
    expect(roles(record.addressees)).toEqual(['member-states', 'sector-members', 'associates', 'academia'])
    expect(roles(record.copies)).toEqual(['chairs', 'directors', 'directors'])
  })

  it('announces the meeting and the workshop', () => {
    expect(record.meetings.slice(0, 2)).toMatchObject([
      { group: 'FG Innovation', start: '2012-03-19', end: '2012-03-21', opens: '2012-03-19T14:00' },
      { start: '2012-03-20', end: '2012-03-21' },
    ])
  })

  it('has the deadlines that its sentences state', () => {
    expect(record.deadlines.map(({ date, basis, offset }) => [date, basis, offset])).toEqual([
      ['2012-03-12', 'stated', null],
      ['2012-03-05', 'stated', null],
      ['2012-02-20', 'relative', 'P4W'],
    ])
  })

  it('has both half-days of the agenda, each counted from 1', () => {
    const [agenda] = record.agendas
    expect(agenda?.group).toBe('FG Innovation')
    expect(labels(agenda?.items ?? [])).toBe('·(1 2 3 4 5 6) ·(1 2 3 4 5 6 7)')
    expect(agenda?.items.map(({ start }) => start)).toEqual(['2012-03-19', '2012-03-21'])
  })

  it('has the programme of two days with its times', () => {
    const days = record.agendas[1]?.items ?? []
    expect(days.map(({ start }) => start)).toEqual(['2012-03-20', '2012-03-21'])
    expect(days[0]?.items.map(({ start, end }) => `${start?.slice(11)}-${end?.slice(11)}`)).toEqual([
      '08:30-09:30',
      '09:30-10:00',
      '10:00-10:15',
      '10:15-12:00',
      '12:00-14:00',
      '14:00-16:00',
      '16:00-16:15',
      '16:15-17:15',
      '17:15-17:30',
    ])
    expect(days[1]?.items.map(({ start }) => start)).toEqual([
      '2012-03-21T09:00',
      '2012-03-21T10:30',
      '2012-03-21T10:45',
      '2012-03-21T12:00',
    ])
  })

  it('has the terms of reference, with the headings that bear no number', () => {
    const [terms] = record.termsOfReference
    expect(terms).toMatchObject({ group: { acronym: 'FG Innovation' }, parent: 'TSAG' })
    expect(terms?.sections.map(({ label }) => label)).toEqual([null, '1', '2', '3', '4', '5', '6', '7'])
    expect(terms?.sections[2]?.items).toHaveLength(7)
    expect(terms?.sections[7]?.sections.map(({ topic }) => topic)).toEqual([
      'leadership',
      'participation',
      'funding',
      'funding',
      'administration',
      'meetings',
      'working-language',
      'contributions',
      'patents',
      'deliverables',
      'approval',
      'deliverables',
      'progress-reports',
      'announcement',
      'guidelines',
    ])
  })

  it('has four annexes of four kinds', () => {
    expect(record.annexes.map(({ label, kind }) => [label, kind])).toEqual([
      ['1', 'terms-of-reference'],
      ['2', 'agenda'],
      ['3', 'programme'],
      ['4', 'form'],
    ])
  })
})
