import { z } from 'zod'
import { type Addressee, addressee } from './addressee.js'
import { type Agenda, agenda } from './agenda.js'
import { type Annex, annex } from './annex.js'
import { type Citation, citation } from './citation.js'
import { type Contact, contact } from './contact.js'
import { type IsoDate, isoDate } from './date.js'
import { type Deadline, deadline } from './deadline.js'
import { type Decision, decision } from './decision.js'
import { type Diagnostic, diagnostic } from './diagnostic.js'
import { type FrontMatter, frontMatter } from './front-matter.js'
import { type LanguageCode, languageCode } from './language.js'
import { type LiaisonStatement, liaisonStatement } from './liaison-statement.js'
import { type Meeting, meeting } from './meeting.js'
import { type Person, person } from './person.js'
import { type Provenance, provenance } from './provenance.js'
import { type Reference, reference } from './reference.js'
import { type Section, section } from './section.js'
import { type Signatory, signatory } from './signatory.js'
import { type Source, source } from './source.js'
import { type Table, table } from './table.js'
import { type TermsOfReference, termsOfReference } from './terms-of-reference.js'

/** Version of the record's shape, of every record made with this package. */
export const schemaVersion = '1.0.0'

/** The fields of every record, whatever its kind. */
export interface RecordFields {
  /** Version of the record's shape. */
  schemaVersion: typeof schemaVersion
  /** The ITU's own identifier where it follows from the text: `T17-TSB-CIR-0033`. */
  id: string | null
  /** Address of the document at the ITU; null where the id is. */
  url: string | null
  /** Language of most of the text. */
  language: LanguageCode
  /** All languages that were found, most text first. */
  languages: LanguageCode[]
  /** Date of the document. */
  date: IsoDate | null
  /** Place of the document as printed. */
  place: string | null
  /** The document's own reference; null where it shows none. */
  reference: Reference | null
  /** What a person would file the document under. */
  title: string | null
  /** Subject as the letterhead says it. */
  subject: string | null
  /** Whom the document is addressed to. */
  addressees: Addressee[]
  /** Who gets a copy. */
  copies: Addressee[]
  /** Whom to ask, the letterhead's own first. */
  contacts: Contact[]
  /** Front page table; null where there is none. */
  frontMatter: FrontMatter | null
  /** Salutation of a letter. */
  salutation: string | null
  /** Who signed a letter. */
  signatory: Signatory | null
  /** Meetings that the document announces, reports or plans. */
  meetings: Meeting[]
  /** Dates by which something must be done. */
  deadlines: Deadline[]
  /** Agendas and programmes. */
  agendas: Agenda[]
  /** Terms of reference of groups. */
  termsOfReference: TermsOfReference[]
  /** Acts of bodies. */
  decisions: Decision[]
  /** Liaison statements that the document is, sends or received. */
  liaisonStatements: LiaisonStatement[]
  /** People whom the document names. */
  people: Person[]
  /** Annexes. */
  annexes: Annex[]
  /** The whole document as an outline. */
  sections: Section[]
  /** Every table that holds data. */
  tables: Table[]
  /** What the document refers to. */
  references: Citation[]
  /** Where each value came from, by JSON Pointer. */
  provenance: Provenance
  /** What is odd about the document. */
  diagnostics: Diagnostic[]
  /** The file that the record was read from. */
  source: Source
}

const fields = {
  schemaVersion: z.literal(schemaVersion).describe('Version of the record’s shape'),
  id: z
    .string()
    .nullable()
    .describe('The ITU’s own identifier where it follows from the text: T17-TSB-CIR-0033'),
  url: z.string().nullable().describe('Address of the document at the ITU; null where the id is'),
  language: languageCode.describe('Language of most of the text'),
  languages: z.array(languageCode).describe('All languages that were found, most text first'),
  date: isoDate.nullable().describe('Date of the document'),
  place: z.string().nullable().describe('Place of the document as printed'),
  reference: reference.nullable().describe('The document’s own reference; null where it shows none'),
  title: z.string().nullable().describe('What a person would file the document under'),
  subject: z.string().nullable().describe('Subject as the letterhead says it'),
  addressees: z.array(addressee).describe('Whom the document is addressed to'),
  copies: z.array(addressee).describe('Who gets a copy'),
  contacts: z.array(contact).describe('Whom to ask, the letterhead’s own first'),
  frontMatter: frontMatter.nullable().describe('Front page table; null where there is none'),
  salutation: z.string().nullable().describe('Salutation of a letter'),
  signatory: signatory.nullable().describe('Who signed a letter'),
  meetings: z.array(meeting).describe('Meetings that the document announces, reports or plans'),
  deadlines: z.array(deadline).describe('Dates by which something must be done'),
  agendas: z.array(agenda).describe('Agendas and programmes'),
  termsOfReference: z.array(termsOfReference).describe('Terms of reference of groups'),
  decisions: z.array(decision).describe('Acts of bodies'),
  liaisonStatements: z
    .array(liaisonStatement)
    .describe('Liaison statements that the document is, sends or received'),
  people: z.array(person).describe('People whom the document names'),
  annexes: z.array(annex).describe('Annexes'),
  sections: z.array(section).describe('The whole document as an outline'),
  tables: z.array(table).describe('Every table that holds data'),
  references: z.array(citation).describe('What the document refers to'),
  provenance: provenance.describe('Where each value came from, by JSON Pointer'),
  diagnostics: z.array(diagnostic).describe('What is odd about the document'),
  source: source.describe('The file that the record was read from'),
}

/** A letter has no front page table. */
const letterFields = { ...fields, frontMatter: z.null() }

/** A paper of a meeting is neither addressed by a salutation nor signed. */
const paperFields = { ...fields, salutation: z.null(), signatory: z.null() }

/** Record of a circular of any bureau, administrative circulars and circular letters among them. */
export interface CircularRecord extends RecordFields {
  kind: 'circular'
  frontMatter: null
}

const circularRecord = z
  .strictObject({ kind: z.literal('circular'), ...letterFields })
  .meta({ id: 'CircularRecord', description: 'Record of a circular of any bureau' })

/** Record of a collective letter to the members of a group. */
export interface CollectiveLetterRecord extends RecordFields {
  kind: 'collective-letter'
  frontMatter: null
}

const collectiveLetterRecord = z
  .strictObject({ kind: z.literal('collective-letter'), ...letterFields })
  .meta({
    id: 'CollectiveLetterRecord',
    description: 'Record of a collective letter to the members of a group',
  })

/** Record of the report of a meeting. */
export interface MeetingReportRecord extends RecordFields {
  kind: 'meeting-report'
  salutation: null
  signatory: null
}

const meetingReportRecord = z
  .strictObject({ kind: z.literal('meeting-report'), ...paperFields })
  .meta({ id: 'MeetingReportRecord', description: 'Record of the report of a meeting' })

/** Record of a document that is an agenda; agendas inside other documents are in `agendas`. */
export interface AgendaRecord extends RecordFields {
  kind: 'agenda'
  salutation: null
  signatory: null
}

const agendaRecord = z
  .strictObject({ kind: z.literal('agenda'), ...paperFields })
  .meta({ id: 'AgendaRecord', description: 'Record of a document that is an agenda' })

/** Record of a document that is terms of reference; those inside others are in `termsOfReference`. */
export interface TermsOfReferenceRecord extends RecordFields {
  kind: 'terms-of-reference'
  salutation: null
  signatory: null
}

const termsOfReferenceRecord = z
  .strictObject({ kind: z.literal('terms-of-reference'), ...paperFields })
  .meta({ id: 'TermsOfReferenceRecord', description: 'Record of a document that is terms of reference' })

/** Record of a liaison statement; older ones are letters, so nothing is ruled out. */
export interface LiaisonStatementRecord extends RecordFields {
  kind: 'liaison-statement'
}

const liaisonStatementRecord = z
  .strictObject({ kind: z.literal('liaison-statement'), ...fields })
  .meta({ id: 'LiaisonStatementRecord', description: 'Record of a liaison statement' })

/** Record of a document of no other kind: the widest. */
export interface OtherRecord extends RecordFields {
  kind: 'other'
}

const otherRecord = z
  .strictObject({ kind: z.literal('other'), ...fields })
  .meta({ id: 'OtherRecord', description: 'Record of a document of no other kind' })

/**
 * What is read out of one document, told apart by `kind`. Every field is in every record: arrays are empty where there
 * is nothing, an absent scalar is null.
 */
export type DocumentRecord =
  | CircularRecord
  | CollectiveLetterRecord
  | MeetingReportRecord
  | AgendaRecord
  | TermsOfReferenceRecord
  | LiaisonStatementRecord
  | OtherRecord

/** Schema of {@link DocumentRecord}. */
export const documentRecord: z.ZodType<DocumentRecord> = z
  .discriminatedUnion('kind', [
    circularRecord,
    collectiveLetterRecord,
    meetingReportRecord,
    agendaRecord,
    termsOfReferenceRecord,
    liaisonStatementRecord,
    otherRecord,
  ])
  .meta({ title: 'Rapporteur record', description: 'What is read out of one ITU document' })
