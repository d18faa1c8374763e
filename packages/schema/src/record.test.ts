import { expect, expectTypeOf, test } from 'vitest'
import type { DocumentKind } from './kind.js'
import { type DocumentRecord, documentRecord, type OtherRecord } from './record.js'

const at = { in: 'text', line: 3, column: 1 } as const

/** One of everything, so that each schema agrees with its interface in both directions. */
const full: OtherRecord = {
  kind: 'other',
  schemaVersion: '1.0.0',
  id: 'T17-TSB-CIR-0033',
  url: 'https://www.itu.int/md/T17-TSB-CIR-0033',
  language: 'zh',
  languages: ['zh', 'en'],
  date: '2017-06-07',
  place: '日内瓦',
  reference: {
    text: '第33号通函更正1',
    series: 'circular',
    bureau: 'TSB',
    number: '33',
    group: null,
    file: 'FG X/AB',
    amendment: { type: 'corrigendum', number: 1 },
  },
  title: '新组的成立',
  subject: null,
  addressees: [{ text: '各成员国主管部门', role: 'member-states' }],
  copies: [{ text: 'The Chairs of the groups', role: 'chairs' }],
  contacts: [
    {
      name: 'A. Person',
      organization: null,
      telephone: ['+41 22'],
      fax: [],
      email: ['a@example.org'],
      web: [],
    },
  ],
  frontMatter: {
    number: 'TD 1',
    studyPeriod: '2017-2020',
    questions: ['1/5'],
    source: null,
    purpose: null,
    keywords: [],
    abstract: null,
    action: null,
    originalLanguage: 'English',
  },
  salutation: '尊敬的先生/女士：',
  signatory: { name: null, title: 'Director' },
  meetings: [
    {
      title: null,
      group: 'SG5',
      start: '2017-Q3',
      end: null,
      place: null,
      opens: '09:30',
      status: 'planned',
      virtual: false,
    },
  ],
  deadlines: [
    {
      date: null,
      time: '23:59',
      zone: 'UTC',
      actions: [{ text: 'Register' }],
      basis: 'relative',
      offset: 'P4W',
      anchor: 'meeting-start',
    },
  ],
  agendas: [
    {
      title: null,
      group: null,
      items: [
        {
          label: null,
          text: 'Day 1',
          start: null,
          end: null,
          references: [],
          items: [
            {
              label: 'a',
              text: '开幕',
              start: '2012-03-20T09:30',
              end: '10:00',
              references: ['TD1'],
              items: [],
            },
          ],
        },
      ],
    },
  ],
  termsOfReference: [
    {
      group: { name: null, acronym: 'FG X' },
      parent: 'TSAG',
      established: '2017-05',
      lifetime: null,
      sections: [
        {
          label: '1',
          title: '范围',
          topic: 'scope',
          text: '',
          items: [{ label: null, text: 'one', items: [{ label: 'i', text: 'two', items: [] }] }],
          sections: [],
        },
      ],
    },
  ],
  decisions: [
    {
      id: '9.5-1',
      paragraph: '9.5',
      section: null,
      body: '会议',
      action: 'agree',
      status: 'taken',
      text: '会议同意继续工作。',
      references: [],
      assignee: null,
      due: '2018',
    },
  ],
  liaisonStatements: [{ id: 'LS6', document: null, to: ['SG13'], purpose: 'action', due: null }],
  people: [{ name: 'A. Person', role: 'vice-chair', affiliation: null, country: null }],
  annexes: [{ label: '附件1', title: null, kind: 'agenda' }],
  sections: [
    { label: '1', title: null, text: 'x', sections: [{ label: null, title: 'y', text: '', sections: [] }] },
  ],
  tables: [{ title: null, header: ['a'], rows: [['b']] }],
  references: [{ id: 'TD1', text: 'TD 001', type: 'temporary-document', count: 2 }],
  provenance: {
    '/date': { start: 0, end: 9, at, rule: 'date' },
    '/place': {
      start: 0,
      end: 9,
      at: { in: 'docx', part: 'word/document.xml', paragraph: 0 },
      rule: 'place',
    },
    '': { start: 0, end: 0, at: { in: 'pdf', page: 1 }, rule: 'whole' },
  },
  diagnostics: [
    { rule: 'weekday', severity: 'warning', message: 'Expected Monday', pointer: '/meetings/0/start' },
  ],
  source: { name: null, format: 'text', encoding: 'utf-8', bytes: 1, sha256: '0'.repeat(64) },
}

test('a record with one of everything is accepted as it is', () => {
  expect(documentRecord.parse(full)).toEqual(full)
})

test('every field is required and no other is allowed', () => {
  for (const field of Object.keys(full)) {
    const { [field as keyof OtherRecord]: _, ...rest } = full
    expect(documentRecord.safeParse(rest).success, field).toBe(false)
  }
  expect(documentRecord.safeParse({ ...full, extra: 1 }).success).toBe(false)
})

test('letters have no front matter, papers no salutation and no signatory', () => {
  const accepts = (change: object) => documentRecord.safeParse({ ...full, ...change }).success
  expect(accepts({ kind: 'circular' })).toBe(false)
  expect(accepts({ kind: 'circular', frontMatter: null })).toBe(true)
  expect(accepts({ kind: 'meeting-report' })).toBe(false)
  expect(accepts({ kind: 'meeting-report', salutation: null, signatory: null })).toBe(true)
  expect(accepts({ kind: 'liaison-statement' })).toBe(true)
})

test.each([
  ['deep item', { agendas: [{ title: null, group: null, items: [{ label: 1 }] }] }],
  ['pointer', { provenance: { date: { start: 0, end: 1, at, rule: 'x' } } }],
  ['pointer escape', { provenance: { '/a~2': { start: 0, end: 1, at, rule: 'x' } } }],
  ['count', { references: [{ id: 'x', text: 'x', type: 'other', count: 0 }] }],
  ['language', { language: 'Chinese' }],
  ['hash', { source: { ...full.source, sha256: 'ABC' } }],
])('a wrong %s is refused', (_, change) => {
  expect(documentRecord.safeParse({ ...full, ...change }).success).toBe(false)
})

test('the kind narrows the type', () => {
  type Circular = Extract<DocumentRecord, { kind: 'circular' }>
  type Report = Extract<DocumentRecord, { kind: 'meeting-report' }>
  expectTypeOf<DocumentRecord['kind']>().toEqualTypeOf<DocumentKind>()
  expectTypeOf<Circular['frontMatter']>().toEqualTypeOf<null>()
  expectTypeOf<Report['signatory']>().toEqualTypeOf<null>()
})
