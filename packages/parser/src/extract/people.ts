import type { Contact, Person } from '@rapporteur/schema'
import type { Block, Cell, Span } from '../document/document.js'
import { Found, inferred, read, type Traced } from '../document/found.js'
import { foldWidth } from '../document/text.js'
import { languageOf } from '../language/index.js'
import type { Outline } from '../outline/outline.js'
import { readFrontPage } from './front-matter/read-front-page.js'
import { signatoryOf } from './letterhead/signatory.js'
import { isCountry } from './people/country.js'
import { type FoundRole, findPeople, mayNamePeople } from './people/find-people.js'
import { isFullName, nameFilling } from './people/name.js'
import { findRoles, headRole } from './people/role.js'

interface Entry {
  readonly name: Found<string>
  role: Found<NonNullable<Person['role']>> | null
  affiliation: Found<string> | null
  country: Found<string> | null
}

/**
 * The people whom the document names, each once, in order of first mention. What later mentions say is added
 * where the earlier ones were silent; the name is that of the first mention.
 */
export function extractPeople(outline: Outline, contacts: readonly Traced<Contact>[] = []): Traced<Person[]> {
  const entries = new Map<string, Entry>()
  for (const unit of unitsOf(outline)) for (const entry of peopleOf(outline, unit)) merge(entries, entry)
  for (const contact of contacts) for (const entry of namedContact(outline, contact)) merge(entries, entry)
  for (const entry of [...frontPageContacts(outline), ...signatories(outline)]) merge(entries, entry)
  return [...entries.values()]
}

/** A stretch that is read as one: a paragraph, or a table cell with all its paragraphs. */
interface Unit extends Span {
  readonly cell: Cell | null
  /** The role that holds for everybody in it, from a heading over it; its span is that of the canonical text. */
  readonly role: FoundRole | null
}

function unitsOf(outline: Outline): Unit[] {
  const units: Unit[] = []
  let announced: FoundRole | null = null
  for (const block of outline.document.blocks) {
    if (outline.isFurniture(block)) continue
    const { cell } = block
    if (cell) {
      announced = null
      const last = cell.blocks.at(-1)
      if (cell.blocks[0] === block && last)
        units.push({ start: block.textStart, end: last.end, cell, role: roleOfCell(cell) })
      continue
    }
    const listed = announced && block.label !== ''
    units.push({ start: block.textStart, end: block.end, cell, role: listed ? announced : null })
    if (!listed) announced = announcement(block)
  }
  return units
}

/** `Vice-Chairmen:` alone on its line: the role of everybody in the list below. */
function announcement(block: Block): FoundRole | null {
  if (block.text.length > 60) return null
  const text = block.wide.trim()
  if (!text.endsWith(':')) return null
  const found = findRoles(text).at(-1)
  if (!found || text.length - found.end > 8) return null
  const start = block.textStart + found.start
  return { role: found.role, start, end: block.textStart + found.end, rule: 'person/role-label' }
}

const longestHeader = 40

/** The role that the head of the column or a cell of the row gives; the head itself holds nobody. */
function roleOfCell(cell: Cell): FoundRole | null {
  if (cell.row === 0 && isColumnHead(cell)) return null
  const head = cell.row > 0 ? cell.table.rows[0]?.find((other) => other.column === cell.column) : undefined
  return roleNamed(head) ?? roleOfRow(cell)
}

function isColumnHead({ blocks: [head] }: Cell): boolean {
  return head !== undefined && languageOf(head.text).annexes.columnHeading.test(head.wide)
}

/** The role that a cell of the row names and says nothing else: `Vice-Chairman | … | Kenya`. */
function roleOfRow(cell: Cell): FoundRole | null {
  for (const other of cell.table.rows[cell.row] ?? []) {
    const found = other === cell ? null : roleNamed(other)
    if (found && (other.blocks[0]?.text.length ?? 0) - (found.end - found.start) <= 16) return found
  }
  return null
}

function roleNamed(cell: Cell | undefined): FoundRole | null {
  const block = cell?.blocks[0]
  if (!cell || !block || cell.blocks.length > 2 || block.text.length > longestHeader) return null
  const found = findRoles(block.wide)[0]
  if (!found || found.start > 24) return null
  const start = block.textStart + found.start
  return { role: found.role, start, end: block.textStart + found.end, rule: 'person/role-column' }
}

function peopleOf(outline: Outline, unit: Unit): Entry[] {
  const { document } = outline
  const printed = document.text.slice(unit.start, unit.end)
  if (!unit.role && !mayNamePeople(printed)) return []
  const text = foldWidth(printed)
  const place = ({ start, end }: Span) => ({ start: unit.start + start, end: unit.start + end })
  const mentions = findPeople(text, unit.cell !== null, unit.role)
  const entries = mentions.map(({ name, role, affiliation, country, rule }): Entry => {
    const roleSpan = role && (role === unit.role ? role : place(role))
    return {
      name: read(document, place(name), rule),
      role: role && roleSpan && inferred(role.role, roleSpan, role.rule),
      affiliation: affiliation && read(document, place(affiliation), 'person/affiliation'),
      country: country && read(document, place(country), 'person/country'),
    }
  })
  const [only] = entries
  if (unit.cell && only && entries.length === 1) only.country ??= countryInRow(outline, unit.cell)
  return entries
}

/** The country that fills a cell of its own in the row. */
function countryInRow(outline: Outline, cell: Cell): Found<string> | null {
  for (const other of cell.table.rows[cell.row] ?? []) {
    const [block] = other.blocks
    if (block && other !== cell && other.blocks.length === 1 && isCountry(block.wide))
      return read(outline.document, { start: block.textStart, end: block.end }, 'person/country')
  }
  return null
}

/** The person whom a letterhead gives as its contact, with or without a courtesy: Marie-Claire Dubosson. */
function namedContact({ document }: Outline, contact: Traced<Contact>): Entry[] {
  if (contact instanceof Found || !(contact.name instanceof Found) || contact.name.value === null) return []
  const { start, end, rule } = contact.name
  const text = document.wide.slice(start, end)
  const [courteous] = findPeople(text, false, null)
  const span = courteous?.name ?? nameFilling(text, 0)
  if (!span || (!courteous && (span.start > 0 || span.end < text.length))) return []
  if (!isFullName(text.slice(span.start, span.end))) return []
  const name = { start: start + span.start, end: start + span.end }
  return [
    {
      name: read(document, name, rule),
      role: inferred('contact', name, rule),
      affiliation: null,
      country: null,
    },
  ]
}

/** What the front page says of those whom to ask, where their entry among the people is silent. */
function frontPageContacts(outline: Outline): Entry[] {
  return (readFrontPage(outline)?.people ?? []).flatMap(({ contact, country }) => {
    const { organization } = contact as { organization: Found<string> | null }
    return namedContact(outline, contact).map((entry) => ({
      ...entry,
      affiliation: organization,
      country,
    }))
  })
}

function signatories(outline: Outline): Entry[] {
  const { document, signature } = outline
  const signatory = signatoryOf(document, document.blocks.slice(signature.from, signature.to))
  if (!signatory || !('name' in signatory)) return []
  const { name, title } = signatory as { name: Found<string> | null; title: Found<string> | null }
  if (!name) return []
  const office = title && headRole(foldWidth(title.value))
  return [
    {
      name,
      role: office && inferred(office.role, title, 'person/signatory'),
      affiliation: null,
      country: null,
    },
  ]
}

/** Two mentions are of one person where first and last name agree: middle names are dropped at will. */
function keyOf(name: string): string {
  const words = foldWidth(name).toLowerCase().split(' ')
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : (words[0] ?? '').replace(/[•·・‧∙.]/gu, '·')
}

function merge(entries: Map<string, Entry>, entry: Entry): void {
  const key = keyOf(entry.name.value)
  const known = entries.get(key)
  if (!known) {
    entries.set(key, entry)
    return
  }
  // whom to ask is the least that can be said of a person
  if (known.role === null || (known.role.value === 'contact' && entry.role !== null)) known.role = entry.role
  known.affiliation ??= entry.affiliation
  known.country ??= entry.country
}
