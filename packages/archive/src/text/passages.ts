import type { DocumentRecord, Place, Section } from '@rapporteur/schema'

/** A part of a document that is shown when it holds what was looked for. */
export interface Passage {
  /** Number of the paragraph as printed; null where it has none. */
  readonly paragraph: string | null
  /** Heading that it stands under. */
  readonly heading: string | null
  readonly text: string
  /** Where it stands in the canonical text and in the source file; null where the record does not say. */
  readonly start: number | null
  readonly end: number | null
  readonly place: Place | null
}

/** The passages of a document in reading order: what its head says, and every section and numbered paragraph. */
export function passages(record: DocumentRecord): Passage[] {
  return [...headPassages(record), ...sectionPassages(record, record.sections, '/sections', null)]
}

/** What stands in the letterhead or on the front page and under the letter, and so in no section. */
function headPassages(record: DocumentRecord): Passage[] {
  const { title, subject, addressees, copies, contacts, signatory } = record
  const fields: [pointer: string, text: string | null][] = [
    ['/title', title],
    ['/subject', subject],
    ...addressees.map(({ text }, index): [string, string] => [`/addressees/${index}/text`, text]),
    ...copies.map(({ text }, index): [string, string] => [`/copies/${index}/text`, text]),
    ...contacts.flatMap(({ name, organization, email }, index): [string, string | null][] => [
      [`/contacts/${index}/name`, name],
      [`/contacts/${index}/organization`, organization],
      ...email.map((address, at): [string, string] => [`/contacts/${index}/email/${at}`, address]),
    ]),
    ['/signatory/name', signatory?.name ?? null],
    ['/signatory/title', signatory?.title ?? null],
  ]
  return fields.flatMap(([pointer, text]) =>
    text === null ? [] : [passage(record, pointer, text, null, null)],
  )
}

/** The decisions of a document as passages, by their position in the record. */
export function decisionPassage(record: DocumentRecord, position: number): Passage | null {
  const decision = record.decisions[position]
  if (decision === undefined) return null
  return passage(record, `/decisions/${position}/text`, decision.text, decision.paragraph, decision.section)
}

function sectionPassages(
  record: DocumentRecord,
  sections: readonly Section[],
  pointer: string,
  above: string | null,
): Passage[] {
  return sections.flatMap((section, index) => {
    const own = `${pointer}/${index}`
    const heading = section.title ?? above
    return [
      ...(section.title === null
        ? []
        : [passage(record, `${own}/title`, section.title, section.label, heading)]),
      ...(section.text === '' ? [] : [passage(record, `${own}/text`, section.text, section.label, heading)]),
      ...sectionPassages(record, section.sections, `${own}/sections`, heading),
    ]
  })
}

function passage(
  { provenance }: DocumentRecord,
  pointer: string,
  text: string,
  paragraph: string | null,
  heading: string | null,
): Passage {
  const origin = provenance[pointer]
  return {
    paragraph,
    heading,
    text,
    start: origin?.start ?? null,
    end: origin?.end ?? null,
    place: origin?.at ?? null,
  }
}
