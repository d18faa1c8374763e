import type { Contact, DocumentRecord } from '@rapporteur/schema'
import { details } from './details.js'
import type { Page } from './page.js'

/** Whom to ask, and who signed. */
export function contacts({ contacts, signatory }: DocumentRecord, page: Page): string[] {
  const signed = signatory === null ? null : [signatory.name, signatory.title].filter(Boolean).join(', ')
  const lines = contacts.flatMap((contact, index) =>
    details(index === 0 ? 'Contact' : ' ', contactLines(contact), page),
  )
  lines.push(...details('Signed by', [signed], page))
  return lines.length === 0 ? [] : ['', ...lines]
}

function contactLines({ name, organization, telephone, fax, email, web }: Contact): string[] {
  const numbers = [...telephone.map((number) => `tel. ${number}`), ...fax.map((number) => `fax ${number}`)]
  return [
    [name, organization].filter(Boolean).join(', '),
    numbers.join(' · '),
    [...email, ...web].join(' · '),
  ]
}
