import { type Deadline, type Meeting, schemaVersion } from '@rapporteur/schema'
import type { CheckInput, Facts } from '../check/check.js'
import { plain } from '../document/found.js'
import { extractFacts } from '../extract/extract-facts.js'
import { outlineOf } from './outline-of.js'

/** What a check looks at, read from text as Apache Tika writes it. */
export function readInput(text: string): CheckInput {
  const outline = outlineOf(text)
  return { outline, facts: plain<Facts>(extractFacts(outline)) }
}

const nothing: Facts = {
  schemaVersion,
  kind: 'circular',
  id: null,
  url: null,
  language: 'en',
  languages: ['en'],
  date: '2021-06-07',
  place: null,
  reference: null,
  title: null,
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
}

/** What a check looks at, of facts alone: a circular of 7 June 2021 but for what is given. */
export function factsInput(facts: Partial<Facts>, text = ''): CheckInput {
  return { outline: outlineOf(text), facts: { ...nothing, ...facts } }
}

/** A deadline of a table. */
export function deadlineOf(date: string, action: string, basis: Deadline['basis'] = 'table'): Deadline {
  return {
    date,
    time: null,
    zone: null,
    actions: [{ text: action }],
    basis,
    offset: basis === 'relative' ? 'P1M' : null,
    anchor: basis === 'relative' ? 'meeting-start' : null,
  }
}

/** An announced meeting of a focus group. */
export function meetingOf(start: string, end: string, status: Meeting['status'] = 'announced'): Meeting {
  return { title: null, group: 'FG QN', start, end, place: null, opens: null, status, virtual: false }
}
