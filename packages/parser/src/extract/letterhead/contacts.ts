import type { Contact } from '@rapporteur/schema'
import type { Document, Span } from '../../document/document.js'
import { type Found, read, type Traced } from '../../document/found.js'
import { findContactDetails, isHouseDetail } from './contact-details.js'
import type { Fields, FieldValue } from './fields.js'

/** Whom the letterhead names for questions, with its numbers and addresses; none where it gives nothing. */
export function letterheadContacts(document: Document, fields: Fields): Traced<Contact>[] {
  const name = nameIn(document, fields.contact)
  const contact = {
    name,
    organization: null,
    telephone: details(document, fields.telephone, 'telephone'),
    fax: details(document, fields.fax, 'fax'),
    email: details(document, [...fields.email, ...fields.contact], 'email'),
    web: details(document, [...fields.web, ...fields.contact], 'web'),
  }
  const { telephone, fax, email, web } = contact
  const some = name !== null || telephone.length + fax.length + email.length + web.length > 0
  return some ? [contact] : []
}

function nameIn(document: Document, values: readonly FieldValue[]): Found<string> | null {
  const [first] = values
  if (!first) return null
  const [detail] = findContactDetails(first.text)
  const text = first.text.slice(0, detail?.start ?? first.text.length).replace(/[\s,;:，；：(（–-]+$/u, '')
  return text.length > 1 && text.length <= 80
    ? read(document, { start: first.start, end: first.start + text.length }, 'contact/label')
    : null
}

/** The numbers or addresses in values, each once. */
export function details(
  document: Document,
  values: readonly (Span & { readonly text: string })[],
  kind: 'telephone' | 'fax' | 'email' | 'web',
): Found<string>[] {
  const shape = kind === 'fax' ? 'telephone' : kind
  const found: Found<string>[] = []
  for (const value of values)
    for (const detail of findContactDetails(value.text)) {
      if (detail.kind !== shape) continue
      const one = read(
        document,
        { start: value.start + detail.start, end: value.start + detail.end },
        `contact/${kind}`,
      )
      if (!isHouseDetail(one.value) && found.every((other) => other.value !== one.value)) found.push(one)
    }
  return found
}
