import { dateForms } from './date-forms.js'
import { deadlineForms } from './deadline-forms.js'
import { decisionForms } from './decision-forms.js'
import type { Form } from './form.js'
import { kinds } from './kinds.js'
import { layouts } from './layouts.js'
import { noise } from './noise.js'
import { numberingForms } from './numbering-forms.js'

/** The forms of the genre by kind, in the order of the table in `README.md`. */
export const forms: ReadonlyMap<string, readonly Form[]> = new Map([
  ['Kinds', kinds],
  ['Layouts and encodings', layouts],
  ['Dates', dateForms],
  ['Numbering', numberingForms],
  ['Deadlines', deadlineForms],
  ['Decisions', decisionForms],
  ['Noise', noise],
])
