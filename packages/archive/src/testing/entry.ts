import { type CircularRecord, documentRecord, schemaVersion } from '@rapporteur/schema'
import type { ArchiveEntry } from '../store/content.js'

/** An entry of a small circular, with whatever a test wants otherwise; its record is valid or the test fails here. */
export function entryOf(
  number: number,
  values: Partial<CircularRecord> = {},
  text: string | null = null,
): ArchiveEntry {
  const record = {
    kind: 'circular',
    schemaVersion,
    id: `T17-TSB-CIR-${String(number).padStart(4, '0')}`,
    url: null,
    language: 'en',
    languages: ['en'],
    date: '2019-03-05',
    place: 'Geneva',
    reference: {
      text: `TSB Circular ${number}`,
      series: 'circular',
      bureau: 'TSB',
      number: String(number),
      group: null,
      file: null,
      amendment: null,
    },
    title: 'Workshop on tides',
    subject: null,
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
    source: {
      name: `${number}.txt`,
      format: 'text',
      encoding: 'utf-8',
      bytes: 10,
      sha256: String(number).padStart(8, '0').padEnd(64, '0'),
    },
    ...values,
  } satisfies CircularRecord
  return { record: documentRecord.parse(record), text }
}
