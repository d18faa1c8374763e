import type { Words } from '../words.js'
import { agenda } from './agenda.js'
import { dates } from './dates.js'
import { letter } from './letter.js'
import { letterhead } from './letterhead.js'
import { names } from './names.js'
import { terms } from './terms.js'

/** What is said in Chinese. */
export const zh: Words = {
  language: 'zh',
  dates,
  names,
  letterhead,
  letter,
  agenda,
  terms,
  join: (sentences) => sentences.join(''),
}
