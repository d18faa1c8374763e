import { type DocumentRecord, type Meeting, recordKey, recordName } from '@rapporteur/schema'
import { clean, cleanLine, webAddress } from './clean.js'
import type { Format } from './format.js'

const itu = {
  '@type': 'GovernmentOrganization',
  '@id': 'https://www.itu.int/',
  name: 'International Telecommunication Union',
}

/** The bureaux as parts of the Union; `SG` is the General Secretariat. */
const bureaux = {
  TSB: 'Telecommunication Standardization Bureau',
  BR: 'Radiocommunication Bureau',
  BDT: 'Telecommunication Development Bureau',
  SG: 'General Secretariat',
} as const

/**
 * Documents and their meetings as JSON-LD 1.1 in the words of schema.org: a `DigitalDocument` for each record, the
 * bureau that issued it a `GovernmentOrganization`, its meetings `Event`s, its deadlines `DeadlineAction`-like
 * `Action`s with an end time. The context is inside, so that reading it fetches nothing.
 */
export const jsonLdFormat: Format = {
  before: '{\n"@context": { "@vocab": "https://schema.org/" },\n"@graph": [\n',
  between: ',\n',
  after: '\n]\n}\n',
  write: (record) => JSON.stringify(documentNode(record)).replaceAll('<', '\\u003c'),
}

function documentNode(record: DocumentRecord): object {
  const { reference, signatory, subject, title } = record
  return present({
    '@type': 'DigitalDocument',
    '@id': webAddress(record.url) ?? `urn:rapporteur:${recordKey(record)}`,
    identifier: record.id,
    url: webAddress(record.url),
    name: cleanLine(recordName(record)),
    headline: title === null ? null : cleanLine(title),
    abstract: subject === null ? null : clean(subject),
    genre: record.kind,
    inLanguage: record.languages.length > 1 ? record.languages : record.language,
    datePublished: record.date,
    locationCreated: record.place === null ? null : { '@type': 'Place', name: cleanLine(record.place) },
    publisher: reference?.bureau
      ? { '@type': 'GovernmentOrganization', name: bureaux[reference.bureau], parentOrganization: itu }
      : itu,
    author: signatory?.name
      ? present({
          '@type': 'Person',
          name: cleanLine(signatory.name),
          jobTitle: signatory.title === null ? null : cleanLine(signatory.title),
        })
      : null,
    audience: record.addressees.map(({ text }) => ({ '@type': 'Audience', name: cleanLine(text) })),
    about: record.meetings.map(eventNode),
    citation: record.references.map(({ id }) => cleanLine(id)),
    potentialAction: record.deadlines.flatMap(({ date, time, actions }) =>
      date === null
        ? []
        : actions.map(({ text }) => ({
            '@type': 'Action',
            name: cleanLine(text),
            endTime: time === null || time === '24:00' ? date : `${date}T${time}:00`,
          })),
    ),
  })
}

function eventNode({ title, group, start, end, place, status, virtual }: Meeting): object {
  return present({
    '@type': 'Event',
    name: cleanLine(title ?? group ?? 'Meeting'),
    startDate: start,
    endDate: end,
    location: place === null ? null : { '@type': 'Place', name: cleanLine(place) },
    organizer: group === null ? itu : { '@type': 'GovernmentOrganization', name: cleanLine(group) },
    eventAttendanceMode: virtual ? 'https://schema.org/OnlineEventAttendanceMode' : null,
    eventStatus: status === 'held' ? null : 'https://schema.org/EventScheduled',
  })
}

function present(object: object): object {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
