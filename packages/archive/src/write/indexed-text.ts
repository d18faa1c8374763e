import { type DocumentRecord, recordName, type Section } from '@rapporteur/schema'
import type { ArchiveEntry } from '../store/content.js'
import { indexText } from '../text/index-text.js'

/** What the index holds of a document, a column each: its title, what it is called by, and all its words. */
export interface IndexedText {
  readonly title: string
  readonly names: string
  readonly body: string
}

/** The columns of a document. Without its canonical text, the words are those of the outline. */
export function indexedText({ record, text }: ArchiveEntry): IndexedText {
  const { title, subject, id, reference } = record
  const names = [recordName(record), id, reference?.file ?? null]
  return {
    title: indexText([title, subject].filter(isText).join('\n')),
    names: indexText(names.filter(isText).join('\n')),
    body: indexText(text ?? outlineText(record)),
  }
}

function outlineText(record: DocumentRecord): string {
  const { addressees, copies, contacts, salutation, signatory, tables } = record
  return [
    ...[...addressees, ...copies].map((addressee) => addressee.text),
    ...contacts.flatMap(({ name, organization, email }) => [name, organization, ...email]),
    ...sectionLines(record.sections),
    ...tables.flatMap(({ title, header, rows }) => [
      title,
      header.join('\t'),
      ...rows.map((row) => row.join('\t')),
    ]),
    salutation,
    signatory?.name ?? null,
    signatory?.title ?? null,
  ]
    .filter(isText)
    .join('\n')
}

function sectionLines(sections: readonly Section[]): (string | null)[] {
  return sections.flatMap(({ label, title, text, sections: below }) => [
    [label, title].filter(isText).join(' '),
    text,
    ...sectionLines(below),
  ])
}

function isText(text: string | null): text is string {
  return text !== null && text !== ''
}
