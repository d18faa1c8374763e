import type { Language } from '../language.js'
import { agendas } from './agendas.js'
import { annexes } from './annexes.js'
import { checks } from './checks.js'
import { dates } from './dates.js'
import { deadlines } from './deadlines.js'
import { decisions } from './decisions.js'
import { frontMatter } from './front-matter.js'
import { groups } from './groups.js'
import { kinds } from './kinds.js'
import { letterhead } from './letterhead.js'
import { liaisonStatements } from './liaison-statements.js'
import { meetings } from './meetings.js'
import { outline } from './outline.js'
import { people } from './people.js'
import { references } from './references.js'
import { relativeDates } from './relative-dates.js'
import { termsOfReference } from './terms-of-reference.js'

/** English, as the ITU writes it. */
export const en: Language = {
  code: 'en',
  agendas,
  annexes,
  kinds,
  outline,
  people,
  references,
  termsOfReference,
  letterhead,
  liaisonStatements,
  frontMatter,
  groups,
  checks,
  dates,
  decisions,
  meetings,
  deadlines,
  relativeDates,
}
