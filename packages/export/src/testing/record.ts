import {
  type CircularRecord,
  type Deadline,
  documentRecord,
  type Meeting,
  schemaVersion,
} from '@rapporteur/schema'

/** A small record of a circular, with whatever a test wants otherwise; it is valid or the test fails here. */
export function recordWith(values: Partial<CircularRecord> = {}): CircularRecord {
  const record = {
    kind: 'circular',
    schemaVersion,
    id: 'T17-TSB-CIR-0141',
    url: 'https://www.itu.int/md/T17-TSB-CIR-0141',
    language: 'en',
    languages: ['en'],
    date: '2019-03-05',
    place: 'Geneva',
    reference: {
      text: 'TSB Circular 141',
      series: 'circular',
      bureau: 'TSB',
      number: '141',
      group: null,
      file: null,
      amendment: null,
    },
    title: 'Workshop on tides',
    subject: 'Workshop on tides',
    addressees: [],
    copies: [],
    contacts: [],
    frontMatter: null,
    salutation: null,
    signatory: null,
    meetings: [],
    deadlines: [],
    agendas: [],
    termsOfReference: [],
    decisions: [],
    liaisonStatements: [],
    people: [],
    annexes: [],
    sections: [],
    tables: [],
    references: [],
    provenance: {},
    diagnostics: [],
    source: { name: 'c141.txt', format: 'text', encoding: 'utf-8', bytes: 10, sha256: '0'.repeat(64) },
    ...values,
  } satisfies CircularRecord
  return documentRecord.parse(record) as CircularRecord
}

/** A deadline on a day for an action. */
export function deadlineOn(
  date: string | null,
  text: string,
  time: string | null = null,
  zone: string | null = null,
): Deadline {
  return { date, time, zone, actions: [{ text }], basis: 'stated', offset: null, anchor: null }
}

/** A meeting of SG2 in Geneva. */
export function meetingFrom(start: string | null, end: string | null): Meeting {
  return {
    title: 'meeting of SG2',
    group: 'SG2',
    start,
    end,
    place: 'Geneva',
    opens: null,
    status: 'announced',
    virtual: false,
  }
}

/** Words that harm a careless output, each by a way of its own. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '=cmd|"/C calc"!A0',
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  'javascript:alert(1)',
  '[link](javascript:alert(1))',
  'due\r\nEND:VTODO\r\nBEGIN:VEVENT',
  'safe \u202egnp.exe',
  'null\u0000 and bell\u0007',
  'half \ud83d of a pair',
  '# heading\n- item\n| cell |',
  '"quoted", \'single\'; comma',
  ']]> & &amp; <!--',
  'yaml: [a, b]\n---\n- !!js/function x',
]
