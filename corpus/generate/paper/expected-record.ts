import type { DocumentRecord } from '@rapporteur/schema'
import { citationsIn, plain } from '../base/citations.js'
import { type Outline, outlineOf } from './outline.js'
import type { Paper } from './paper.js'
import type { AnnexPaper, Part, TablePart } from './part.js'

/**
 * The record that a document must give, as records of the corpus are written: all fields but `schemaVersion`, `provenance` and
 * `source`; sections without their text, diagnostics with rule and pointer only.
 */
export type ExpectedRecord = Omit<
  DocumentRecord,
  'schemaVersion' | 'provenance' | 'source' | 'sections' | 'diagnostics'
> & {
  readonly sections: Outline[]
  readonly diagnostics: { readonly rule: string; readonly pointer: string | null }[]
}

/**
 * The record of a paper.
 *
 * @param hasTables false where the layout leaves no tables: then the record has none
 */
export function expectedRecord(paper: Paper, hasTables: boolean): ExpectedRecord {
  const { kind, language, facts, body, annexes } = paper
  return {
    kind,
    id: facts.id,
    url: facts.url,
    language,
    languages: [language],
    date: facts.date,
    place: facts.place,
    reference: facts.reference,
    title: facts.title,
    subject: facts.subject,
    addressees: facts.addressees,
    copies: facts.copies,
    contacts: facts.contacts,
    frontMatter: facts.frontMatter,
    salutation: facts.salutation,
    signatory: facts.signatory,
    meetings: facts.meetings,
    deadlines: facts.deadlines,
    agendas: facts.agendas,
    termsOfReference: facts.termsOfReference,
    decisions: facts.decisions,
    liaisonStatements: facts.liaisonStatements,
    people: facts.people,
    annexes: annexes.map(({ label, titles, kind }) => ({
      label,
      title: titles.length > 0 ? plain(titles.join(' ')) : null,
      kind,
    })),
    sections: outlineOf(body, annexes),
    tables: hasTables ? [...body, ...annexes.flatMap(({ parts }) => parts)].flatMap(tableOf) : [],
    references: citationsIn(textsOf(paper)),
    diagnostics: kind === 'other' ? [{ rule: 'unknown-kind', pointer: '/kind' }] : [],
  }
}

function tableOf(part: Part): DocumentRecord['tables'] {
  if (part.is !== 'table') return []
  const cell = (lines: readonly string[]) => plain(lines.join('\n')).replaceAll('\t', ' ')
  return [
    {
      title: part.title && plain(part.title),
      header: part.header.map(plain),
      rows: part.rows.map((row) => row.map(cell)),
    },
  ]
}

/** Everything that is printed, in reading order: the reference, the addressees, the subject, the text, the annexes. */
function textsOf({ head, salutation, body, closing, annexes }: Paper): string[] {
  return [
    ...headTexts(head),
    salutation ?? '',
    ...body.flatMap(partTexts),
    ...(closing?.lines ?? []),
    ...annexes.flatMap(annexTexts),
  ]
}

function headTexts(head: Paper['head']): readonly string[] {
  switch (head?.is) {
    case 'letterhead':
      return [...head.reference, ...head.addressees, ...head.copies, ...head.subject]
    case 'front-page':
      return [head.number, head.group, head.meeting, ...head.rows.flatMap(({ cells }) => cells.flat())]
    default:
      return []
  }
}

function annexTexts({ titles, parts }: AnnexPaper): string[] {
  return [...titles, ...parts.flatMap(partTexts)]
}

function partTexts(part: Part): string[] {
  return part.is === 'table' ? tableTexts(part) : [part.text]
}

function tableTexts({ header, rows }: TablePart): string[] {
  return [...header, ...rows.flat(2)]
}
