import type { Contact } from '@rapporteur/schema'
import type { Document } from '../../document/document.js'
import { type Found, read, type Traced } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import type { FrontMatterLabel } from '../../language/front-matter-words.js'
import { languages } from '../../language/index.js'
import { findContactDetails } from '../letterhead/contact-details.js'
import { details } from '../letterhead/contacts.js'
import type { Token, ValueToken } from '../letterhead/tokens.js'
import { isCountry as isKnownCountry } from '../people/country.js'
import { headRole } from '../people/role.js'

interface Person {
  readonly lines: ValueToken[]
  readonly telephone: ValueToken[]
  readonly fax: ValueToken[]
  readonly email: ValueToken[]
  readonly web: ValueToken[]
}

/** A contact with the country that stands with it. */
export interface PageContact {
  readonly contact: Traced<Contact>
  readonly country: Found<string> | null
}

/** The contacts of a front page: each label `Contact` opens one, with name, organization, country and numbers behind it. */
export function pageContacts(document: Document, tokens: readonly Token<FrontMatterLabel>[]): PageContact[] {
  const people: Person[] = []
  let person: Person | null = null
  let label: FrontMatterLabel | null = null
  for (const token of tokens) {
    if ('label' in token) {
      label = token.label
      if (label === 'contact') {
        person = { lines: [], telephone: [], fax: [], email: [], web: [] }
        people.push(person)
      } else if (!isDetail(label)) person = null
    } else if (person) place(person, label, token)
  }
  return people.flatMap((one) => contactOf(document, one))
}

function isDetail(label: FrontMatterLabel): label is 'telephone' | 'fax' | 'email' | 'web' {
  return label === 'telephone' || label === 'fax' || label === 'email' || label === 'web'
}

function place(person: Person, label: FrontMatterLabel | null, token: ValueToken): void {
  const found = findContactDetails(token.text)
  if (found.length === 0) {
    if (label === 'contact') person.lines.push(token)
    return
  }
  for (const { kind, start, end } of found) {
    const value = {
      ...token,
      text: token.text.slice(start, end),
      start: token.start + start,
      end: token.start + end,
    }
    const fax =
      kind === 'telephone' && (label === 'fax' || (label !== 'telephone' && person.telephone.length > 0))
    person[fax ? 'fax' : kind].push(value)
  }
}

function contactOf(document: Document, person: Person): PageContact[] {
  const [name, organization, country] = nameAndOrganization(person.lines)
  const contact = {
    name: name ? read(document, name, 'contact/front-page') : null,
    organization: organization ? read(document, organization, 'contact/front-page') : null,
    telephone: details(document, person.telephone, 'telephone'),
    fax: details(document, person.fax, 'fax'),
    email: details(document, person.email, 'email'),
    web: details(document, person.web, 'web'),
  }
  if (!name && person.telephone.length + person.email.length === 0) return []
  return [{ contact, country: country ? read(document, country, 'person/country') : null }]
}

type Words = Pick<ValueToken, 'text' | 'start' | 'end'>

/** The first line is the name, the next that is neither country nor office the organization; one line may hold all of them. */
function nameAndOrganization(
  lines: readonly ValueToken[],
): [Words | undefined, Words | undefined, Words | undefined] {
  const [line] = lines
  const words: Words[] = lines.length === 1 && line ? partsOf(line) : [...lines]
  const [name, ...rest] = words
  return [
    name,
    rest.find(({ text }) => !isCountry(text) && !isOffice(text)),
    rest.find(({ text }) => isCountry(text)),
  ]
}

function partsOf(line: ValueToken): Words[] {
  const parts: Words[] = []
  let from = 0
  for (const part of line.text.split(/[,，;；]/u)) {
    const at = line.text.indexOf(part, from)
    from = at + part.length
    const text = part.trim()
    const start = line.start + at + part.indexOf(text)
    if (text) parts.push({ text, start, end: start + text.length })
  }
  return parts
}

/** `Chairman ITU-T SG5`, 第5研究组主席: the office begins or ends the words. */
function isOffice(text: string): boolean {
  const role = headRole(text)
  return role !== null && (role.start === 0 || role.end === text.length)
}

function isCountry(text: string): boolean {
  const wide = foldWidth(text).trim()
  return isKnownCountry(wide) || languages.some(({ frontMatter }) => frontMatter.country.test(wide))
}
