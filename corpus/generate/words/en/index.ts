import type { Words } from '../words.js'
import { agenda } from './agenda.js'
import { dates } from './dates.js'
import { decisions } from './decisions.js'
import { frontPage } from './front-page.js'
import { letter } from './letter.js'
import { letterhead } from './letterhead.js'
import { liaisonStatement } from './liaison-statement.js'
import { names } from './names.js'
import { other } from './other.js'
import { report } from './report.js'
import { terms } from './terms.js'

/** What is said in English. */
export const en: Words = {
  language: 'en',
  dates,
  names,
  letterhead,
  letter,
  agenda,
  terms,
  report,
  other,
  liaisonStatement,
  frontPage,
  decisions,
  join: (sentences) => sentences.join(' '),
}
