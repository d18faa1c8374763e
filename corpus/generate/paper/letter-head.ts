import {
  type Addressee,
  type AddresseeRole,
  documentUrl,
  formatIdentifier,
  type Reference,
} from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import { cite, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import { letterNumber, type PlannedLetter } from '../plan/letter.js'
import { geneva } from '../plan/places.js'
import type { Words } from '../words/words.js'
import type { LetterSubject } from './letter-subject.js'
import type { Facts, Letterhead, LetterheadLabel } from './paper.js'

export interface WrittenHead {
  readonly head: Letterhead
  /** The reference without an amendment, as annexes and running heads name it. */
  readonly reference: string
  readonly facts: Pick<
    Facts,
    | 'id'
    | 'url'
    | 'date'
    | 'place'
    | 'reference'
    | 'title'
    | 'subject'
    | 'addressees'
    | 'copies'
    | 'contacts'
    | 'frontMatter'
  >
}

/** The head of a letter, and what the record holds of it. */
export function writeHead(
  choices: Choices,
  plan: PlannedLetter,
  words: Words,
  subject: LetterSubject,
): WrittenHead {
  const { letterhead, language } = words
  const number = writeNumber(choices, plan, words)
  const { reference, text } = writeReference(choices, plan, words, number)
  const place = geneva.town[language]
  const date = words.dates.day(choices, plan.date)
  const addressees = correspondents(choices, plan.addressees, letterhead.addressees)
  const copies = correspondents(choices, plan.copies, letterhead.copies)
  const labels = Object.fromEntries(
    Object.entries(letterhead.labels).map(([label, words]) => [label, choices.pick(words)]),
  ) as Record<LetterheadLabel, string>
  const title = plain(subject.lines.join(' '))
  const id = formatIdentifier(plan.identifier)
  return {
    reference: plain(number),
    head: {
      is: 'letterhead',
      organization: choices.pick(letterhead.organizations),
      date: phrase(choices, letterhead.placeAndDate, { place, date }),
      reference: [text],
      file: plan.file,
      telephone: [plan.telephone],
      telex: plan.hasTelex ? '421 000 uit ch' : null,
      fax: plan.fax ? [plan.fax] : [],
      email: [plan.email],
      web: plan.web ? [plan.web] : [],
      addressees: addressees.map(({ text }) => text),
      copies: copies.map(({ text }) => text),
      subject: subject.lines,
      labels,
      eachTo: choices.chance(8),
    },
    facts: {
      id,
      url: documentUrl(id),
      date: plan.date,
      place,
      reference,
      title,
      subject: title,
      addressees,
      copies,
      contacts: [
        {
          name: null,
          organization: null,
          telephone: [plan.telephone],
          fax: plan.fax ? [plan.fax] : [],
          email: [plan.email],
          web: plan.web ? [plan.web] : [],
        },
      ],
      frontMatter: null,
    },
  }
}

/** `TSB Circular 12`, marked as a citation of itself. */
function writeNumber(choices: Choices, plan: PlannedLetter, { letterhead }: Words): string {
  const isCircular = plan.kind === 'circular'
  const number = letterNumber(plan)
  return cite(
    `TSB ${isCircular ? 'Circular' : 'Collective letter'} ${number}`,
    isCircular ? 'circular' : 'collective-letter',
    phrase(choices, isCircular ? letterhead.circular : letterhead.collectiveLetter, { number }),
  )
}

function writeReference(
  choices: Choices,
  plan: PlannedLetter,
  words: Words,
  number: string,
): { reference: Reference; text: string } {
  const text = plan.amendment
    ? phrase(choices, words.letterhead.amendments[plan.amendment.type], {
        number: String(plan.amendment.number),
        reference: number,
      })
    : number
  return {
    text,
    reference: {
      text: plain(text),
      series: plan.kind,
      bureau: 'TSB',
      number: letterNumber(plan),
      group: plan.kind === 'circular' ? null : plan.group,
      file: plan.file,
      amendment: plan.amendment,
    },
  }
}

function correspondents(
  choices: Choices,
  roles: readonly AddresseeRole[],
  words: Readonly<Partial<Record<AddresseeRole, readonly string[]>>>,
): Addressee[] {
  return roles.map((role) => ({ text: choices.pick(words[role] ?? []), role }))
}
