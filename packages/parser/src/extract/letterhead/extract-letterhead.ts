import type { Addressee, Contact, Reference } from '@rapporteur/schema'
import { findDates } from '../../dates/find-dates.js'
import type { Block, Document, Span } from '../../document/document.js'
import { type Found, read, type Traced } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { LetterheadLabel } from '../../language/letterhead-words.js'
import type { Outline } from '../../outline/outline.js'
import { readFrontPage } from '../front-matter/read-front-page.js'
import { addresseesOf } from './addressees.js'
import { holdsContact } from './contact-details.js'
import { letterheadContacts } from './contacts.js'
import { assignFields, type Fields, type FieldValue } from './fields.js'
import { findLetterheadLabels } from './letterhead-labels.js'
import { type Piece, piecesOf } from './pieces.js'
import { placeAndDate } from './place-and-date.js'
import { referenceOfLetter } from './reference-of-letter.js'
import { mastheadLength } from './shape.js'
import { type SignedBy, signatoryOf } from './signatory.js'
import { type Token, tokensOf } from './tokens.js'

/** What the head and the foot of a letter say of it. */
export interface Letterhead {
  /** ISO date on which the letter was written. */
  readonly date: Found<string> | null
  /** Where, as printed: `Geneva`, `日内瓦`. */
  readonly place: Found<string> | null
  readonly reference: Traced<Reference> | null
  readonly addressees: readonly Traced<Addressee>[]
  readonly copies: readonly Traced<Addressee>[]
  /** The letterhead's own first; those of a front page where the document has no letterhead. */
  readonly contacts: readonly Traced<Contact>[]
  readonly subject: Found<string> | null
  readonly salutation: Found<string> | null
  readonly signatory: SignedBy | null
  /** What the letter asks for on its line `Action:` or `For your reply:`. */
  readonly action: Found<string> | null
}

/**
 * Reads the letterhead, salutation and signature of a letter, in whatever way the letterhead is laid out: as a
 * table, as what is left of one, as lines, or all on one line. Of a report or other paper with a front page it
 * gives the paper's number and contacts. A letter without these parts has nulls and empty lists.
 */
export function extractLetterhead(outline: Outline): Letterhead {
  const { document } = outline
  const page = readFrontPage(outline)
  if (page) return { ...nothing, reference: page.reference, contacts: page.contacts }
  const { pieces, greeting } = headOf(outline)
  const tokens = tokensOf(document, pieces, findLetterheadLabels)
  const fields = withUnlabelledSubject(assignFields(document, tokens))
  const subject = wholeOf(document, fields.subject, 'subject/label')
  const masthead = mastheadOf(tokens)
  const signatory = signatoryIn(outline)
  return {
    ...placeAndDate(document, fields, tokens),
    reference: referenceOfLetter(document, fields.reference, {
      masthead,
      office: signatory?.title?.value ?? '',
      subject: subject?.value ?? '',
    }),
    addressees: addresseesOf(document, fields.to, 'addressee'),
    copies: addresseesOf(document, fields.copy, 'copy'),
    contacts: letterheadContacts(document, fields),
    subject,
    salutation: greeting && read(document, greeting, 'salutation/line'),
    signatory,
    action: wholeOf(document, fields.action, 'letter-action/label'),
  }
}

/** Without its label a subject reads like the end of the list above it: lines that are no addressees, with a date. */
function withUnlabelledSubject(fields: Fields): Fields {
  if (fields.subject.length > 0) return fields
  const [last, list] =
    fields.copy.length > 0 ? (['copy', fields.copy] as const) : (['to', fields.to] as const)
  const from = list.findLastIndex(({ shape, mark }) => shape !== 'text' || mark !== '') + 1
  const subject = list.slice(from)
  const isDated = subject.some(({ text }) => findDates(text).length > 0)
  return from > 0 && isDated ? { ...fields, [last]: list.slice(0, from), subject } : fields
}

const nothing: Letterhead = {
  date: null,
  place: null,
  reference: null,
  addressees: [],
  copies: [],
  contacts: [],
  subject: null,
  salutation: null,
  signatory: null,
  action: null,
}

/** The letterhead without what belongs to the page, and the words of greeting behind it. */
function headOf(outline: Outline): { pieces: Piece[]; greeting: Span | null } {
  const { document, letterhead, salutation } = outline
  const all = document.blocks
  const blocks = all.slice(letterhead.from, letterhead.to)
  if (!salutation && blocks.length > 0)
    for (let index = letterhead.to; isListed(all[index]); index++) blocks.push(all[index] as Block)
  const pieces = piecesOf(blocks.filter((block) => !outline.isFurniture(block) || holdsContact(block.text)))
  if (salutation) return { pieces, greeting: { start: salutation.textStart, end: salutation.end } }
  for (const [index, piece] of pieces.entries()) {
    const greeting = greetingIn(piece)
    if (greeting) return { pieces: [...pieces.slice(0, index), upTo(piece, greeting.start)], greeting }
  }
  return { pieces, greeting: null }
}

/** The greeting inside a line that holds the whole letterhead. */
function greetingIn(piece: Piece): Span | null {
  const text = foldWidth(piece.text)
  for (const { letterhead } of languages) {
    const match = letterhead.greeting.exec(text)
    if (match) return { start: piece.start + match.index, end: piece.start + match.index + match[0].length }
  }
  return null
}

function upTo(piece: Piece, end: number): Piece {
  const text = piece.text.slice(0, end - piece.start).trimEnd()
  return { ...piece, text, end: piece.start + text.length }
}

/** A subject may go on in list items behind the last label. */
function isListed(block: Block | undefined): boolean {
  return block !== undefined && /^[-–—•]$/u.test(block.label) && block.text.length < 200
}

const longestSignature = 8

/** The signatory under the closing formula; without one, a name and title in the last short lines of the letter. */
function signatoryIn(outline: Outline): SignedBy | null {
  const { document, signature, salutation, body } = outline
  if (signature.to > signature.from)
    return signatoryOf(document, document.blocks.slice(signature.from, signature.to))
  if (!salutation) return null
  const last = document.blocks.slice(Math.max(body.from, body.to - longestSignature), body.to)
  const from = last.findLastIndex(
    ({ text, label }) => label !== '' || text.length > 90 || /[.。:：;；]$/u.test(text),
  )
  const signatory = signatoryOf(document, last.slice(from + 1))
  return signatory?.name && signatory.title ? signatory : null
}

/** All lines of a value, from the first to the last that follows it. */
function wholeOf(document: Document, values: readonly FieldValue[], rule: string): Found<string> | null {
  const [first] = values
  if (!first) return null
  const start = first.start
  let { end } = first
  for (const value of values.slice(1)) {
    if (value.start < end || value.start - end > 8) break
    end = value.end
  }
  return read(document, { start, end }, rule)
}

function mastheadOf(tokens: readonly Token<LetterheadLabel>[]): string {
  return tokens
    .flatMap((token) => ('label' in token ? [] : [token.text.slice(0, mastheadLength(token.text))]))
    .join(' ')
}
