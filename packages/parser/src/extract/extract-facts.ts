import { type DocumentKind, documentUrl, type Reference, schemaVersion } from '@rapporteur/schema'
import type { Facts } from '../check/check.js'
import { findDates } from '../dates/find-dates.js'
import { Found, inferred, plain, type Traced } from '../document/found.js'
import type { Outline } from '../outline/outline.js'
import { extractAgendas } from './agendas/extract-agendas.js'
import { extractAnnexes } from './annexes.js'
import { extractDeadlines } from './deadlines/extract-deadlines.js'
import { extractDecisions } from './decisions/extract-decisions.js'
import { type FrontPage, readFrontPage } from './front-matter/read-front-page.js'
import { findCommittee, findGroups, findRapporteurGroup } from './groups/find-groups.js'
import { groupOfHouse, type HouseSector, tracedGroupOfHouse } from './house-sector.js'
import { findIdentifier } from './identifier.js'
import { findKind } from './kind.js'
import { extractLetterhead } from './letterhead/extract-letterhead.js'
import { extractLiaisonStatements } from './liaison-statements.js'
import { extractMeetings } from './meetings.js'
import { extractPeople } from './people.js'
import { blockReferences } from './references/block-references.js'
import { extractReferences } from './references/extract-references.js'
import { extractSections } from './sections.js'
import { extractTables } from './tables.js'
import { extractTermsOfReference } from './terms-of-reference/extract-terms-of-reference.js'
import { findPrintedTitle } from './title.js'

/** Kinds that are written to somebody, in which only the acts of bodies that they name are decisions. */
const letters: ReadonlySet<DocumentKind> = new Set(['circular', 'collective-letter'])
/** Kinds that are papers of a meeting: nobody is greeted in them, nobody signs. */
const papers: ReadonlySet<DocumentKind> = new Set(['meeting-report', 'agenda', 'terms-of-reference'])
/** Kinds that decide nothing themselves. */
const undecided: ReadonlySet<DocumentKind> = new Set(['agenda', 'terms-of-reference'])

/** Everything that is read off a document, each value with the words that it came from. */
export function extractFacts(outline: Outline): Traced<Facts> {
  const page = readFrontPage(outline)
  const letter = extractLetterhead(outline)
  const title = page?.title ?? letter.subject ?? findPrintedTitle(outline)
  const kind = findKind(outline, { reference: letter.reference, title })
  const date = letter.date?.value ?? null
  const sector = sectorOf(letter.reference)
  const meetings = extractMeetings(outline, { date, sector })
  const known = {
    kind: plain<DocumentKind>(kind),
    reference: letter.reference && plain(letter.reference),
    meetings: plain(meetings),
    date,
  }
  const meeting = known.meetings[0]
  const year = yearOf(date ?? meeting?.start ?? null)
  const titled = known.kind === 'liaison-statement' ? null : titledGroup(title?.value ?? '')
  const group = titled ?? known.reference?.group ?? page?.group?.value ?? meeting?.group ?? null
  const [language, ...others] = outline.languages
  const references = blockReferences((id, text, at) => groupOfHouse(id, text, at, sector))
  const ofHouse = (named: Traced<string | null>) => tracedGroupOfHouse(named, outline.document, sector)
  return {
    kind,
    schemaVersion,
    ...identity(
      letter.reference,
      date ?? (letters.has(known.kind) ? null : (dateOfPage(page) ?? meeting?.start ?? null)),
    ),
    language: language ?? 'und',
    languages: language ? [language, ...others] : [],
    date: letter.date,
    place: letter.place,
    reference: letter.reference,
    title,
    subject: letter.subject,
    addressees: letter.addressees,
    copies: letter.copies,
    contacts: letter.contacts,
    frontMatter: letters.has(known.kind) ? null : (page?.frontMatter ?? null),
    salutation: papers.has(known.kind) ? null : letter.salutation,
    signatory: papers.has(known.kind) ? null : letter.signatory,
    meetings,
    deadlines: extractDeadlines(outline, known),
    agendas: eachOf(extractAgendas(outline), 'group', ofHouse),
    termsOfReference: eachOf(extractTermsOfReference(outline), 'parent', ofHouse),
    decisions: undecided.has(known.kind)
      ? []
      : eachOf(
          extractDecisions(outline, {
            group: letters.has(known.kind) ? null : group,
            isReport: known.kind === 'meeting-report',
            year,
            references,
          }),
          'body',
          ofHouse,
        ),
    liaisonStatements: extractLiaisonStatements(outline, { year }),
    people: extractPeople(outline, letter.contacts),
    annexes: extractAnnexes(outline),
    sections: extractSections(outline),
    tables: extractTables(outline),
    references: extractReferences(outline, references),
  }
}

/** The items of a list with one of their fields made anew. */
function eachOf<Item extends object, Field extends keyof Item>(
  items: Traced<Item[]>,
  field: Field,
  change: (value: Traced<Item[Field]>) => Traced<Item[Field]>,
): Traced<Item[]> {
  if (!Array.isArray(items)) return items
  return items.map((item) => (item instanceof Found ? item : { ...item, [field]: change(item[field]) }))
}

/** The identifier and address that follow from the reference, pointing at its words. */
function identity(
  reference: Traced<Reference> | null,
  date: string | null,
): { id: Found<string> | null; url: Found<string> | null } {
  const id = findIdentifier({ reference: reference && plain(reference), date })
  const words = reference && !(reference instanceof Found) ? reference.text : null
  if (id === null || !(words instanceof Found)) return { id: null, url: null }
  return {
    id: inferred(id, words, 'identifier/reference'),
    url: inferred(documentUrl(id), words, 'identifier/reference'),
  }
}

/** The sector of the bureau that issued the letter, where study groups of that sector need no name; null for ITU-T. */
function sectorOf(reference: Traced<Reference> | null): HouseSector {
  const bureau = reference && plain<Reference>(reference).bureau
  return bureau === 'BR' ? 'ITU-R' : bureau === 'BDT' ? 'ITU-D' : null
}

/** The first day of the meeting that a paper was submitted to, which need not be the one that it reports. */
function dateOfPage(page: FrontPage | null): string | null {
  const [date] = page?.meeting ? findDates(page.meeting.value) : []
  return date && date.from.length === 10 ? date.from : null
}

/** The group whose paper it is by its title. */
function titledGroup(title: string): string | null {
  return (findRapporteurGroup(title) ?? findGroups(title)[0])?.group ?? findCommittee(title)
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}
