import { type DocumentRecord, recordName } from '@rapporteur/schema'
import { fragment } from 'xmlbuilder2'
import { cleanLine, webAddress } from './clean.js'
import type { Format } from './format.js'

const mimeTypes = {
  text: 'text/plain',
  markdown: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  rtf: 'application/rtf',
  pdf: 'application/pdf',
  html: 'text/html',
  mhtml: 'multipart/related',
} as const satisfies Record<DocumentRecord['source']['format'], string>

/** Documents as unqualified Dublin Core in the XML of OAI-PMH (`oai_dc`), an `oai_dc:dc` element each. */
export const dublinCoreFormat: Format = {
  before:
    '<?xml version="1.0" encoding="UTF-8"?>\n<records xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n',
  between: '\n',
  after: '\n</records>\n',
  write: (record) => {
    const element = fragment().ele('oai_dc:dc')
    for (const [name, text] of elementsOf(record)) element.ele(`dc:${name}`).txt(text)
    return element.toString()
  },
}

/** The elements in the order of the standard (ISO 15836-1), those with a value only. */
function elementsOf(record: DocumentRecord): (readonly [name: string, text: string])[] {
  const { title, subject, date, kind, source, id, language, meetings, references, signatory } = record
  const values: Readonly<Record<string, readonly (string | null)[]>> = {
    title: [title ?? recordName(record)],
    creator: [signatory?.name ?? null],
    subject: record.frontMatter?.keywords ?? [],
    description: [subject],
    publisher: ['International Telecommunication Union'],
    date: [date],
    type: ['Text', kind],
    format: [mimeTypes[source.format]],
    identifier: [id, webAddress(record.url), record.reference?.text ?? null],
    source: [source.name],
    language: [language],
    relation: references.map((reference) => reference.id),
    coverage: meetings.map(({ place }) => place),
  }
  return Object.entries(values).flatMap(([name, texts]) => {
    const told = texts.flatMap((text) => (text === null || cleanLine(text) === '' ? [] : [cleanLine(text)]))
    return [...new Set(told)].map((text) => [name, text] as const)
  })
}
