import type { DocumentRecord } from '@rapporteur/schema'
import { agendas } from './agendas.js'
import { annexes } from './annexes.js'
import { contacts } from './contacts.js'
import { correspondents } from './correspondents.js'
import { deadlines } from './deadlines.js'
import { decisions } from './decisions.js'
import { frontMatter } from './front-matter.js'
import { head } from './head.js'
import { liaisonStatements } from './liaison-statements.js'
import { meetings } from './meetings.js'
import { oddities } from './oddities.js'
import { outline } from './outline.js'
import type { Page } from './page.js'
import { people } from './people.js'
import { termsOfReference } from './terms-of-reference.js'

/** The parts of the page from top to bottom; each is empty where the record has nothing for it. */
const parts = [
  head,
  frontMatter,
  correspondents,
  contacts,
  meetings,
  deadlines,
  agendas,
  termsOfReference,
  decisions,
  liaisonStatements,
  people,
  annexes,
  outline,
  oddities,
]

/** A record as a page for people: lines without line ends, none wider than the page. */
export function recordPage(record: DocumentRecord, page: Page): string[] {
  return parts.flatMap((part) => part(record, page))
}
