import type { DocumentRecord } from '@rapporteur/schema'
import type { GeneratedLanguage } from '../plan/two-languages.js'
import type { AnnexPaper, Part } from './part.js'

/** Who prints it, where and when, to whom and about what: the head of a letter. */
export interface Letterhead {
  readonly is: 'letterhead'
  readonly organization: readonly string[]
  readonly date: string
  readonly reference: readonly string[]
  readonly file: string | null
  readonly telephone: readonly string[]
  readonly telex: string | null
  readonly fax: readonly string[]
  readonly email: readonly string[]
  readonly web: readonly string[]
  readonly addressees: readonly string[]
  readonly copies: readonly string[]
  /** The lines of the subject. */
  readonly subject: readonly string[]
  /** The labels as this letter prints them, without a colon. */
  readonly labels: Readonly<Record<LetterheadLabel, string>>
  /** True where every addressee has its own To. */
  readonly eachTo: boolean
}

export type LetterheadLabel =
  | 'reference'
  | 'telephone'
  | 'telex'
  | 'fax'
  | 'email'
  | 'web'
  | 'to'
  | 'copy'
  | 'subject'

/** The table that a report, a temporary document or a liaison statement begins with. */
export interface FrontPage {
  readonly is: 'front-page'
  readonly organization: readonly string[]
  /** The number of the document. */
  readonly number: string
  /** The group, in capitals in English. */
  readonly group: string
  readonly original: string | null
  /** `LIAISON STATEMENT`, where the page says so. */
  readonly kindLine: string | null
  /** The questions with their label, and place and date of the meeting. */
  readonly questions: { readonly label: string; readonly value: string } | null
  readonly meeting: string
  /** The other rows: a label, and the cells of its value with their paragraphs. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly (readonly string[])[] }[]
}

/** The end of a letter. */
export interface Closing {
  readonly formula: string
  /** `(signed)`, where it is printed. */
  readonly note: string | null
  /** Name and lines of the title, in the order in which they are printed. */
  readonly lines: readonly string[]
  /** `Annexes: 2`, where it is printed. */
  readonly enclosures: string | null
}

/** A document as it is meant, before it is laid out: what it says, part by part, and the record of it. */
export interface Paper {
  readonly language: GeneratedLanguage
  readonly kind: DocumentRecord['kind']
  readonly year: number
  readonly head: Letterhead | FrontPage | null
  readonly salutation: string | null
  readonly body: readonly Part[]
  readonly closing: Closing | null
  readonly annexes: readonly AnnexPaper[]
  /** What was said in the parts and what the head holds. */
  readonly facts: Facts
}

/** What the record holds and the parts alone do not show. */
export type Facts = Omit<
  DocumentRecord,
  | 'schemaVersion'
  | 'kind'
  | 'language'
  | 'languages'
  | 'annexes'
  | 'sections'
  | 'tables'
  | 'references'
  | 'provenance'
  | 'diagnostics'
  | 'source'
>

/** The lists of facts that sentences add to. */
export type ToldFacts = Pick<
  Facts,
  'meetings' | 'deadlines' | 'agendas' | 'termsOfReference' | 'decisions' | 'liaisonStatements' | 'people'
>

export function noFacts(): ToldFacts {
  return {
    meetings: [],
    deadlines: [],
    agendas: [],
    termsOfReference: [],
    decisions: [],
    liaisonStatements: [],
    people: [],
  }
}
