import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import type { PlannedTermsPaper } from '../plan/papers-of-a-meeting.js'
import type { Words } from '../words/words.js'
import { noFacts, type Paper } from './paper.js'
import { heading } from './part.js'
import { writeTerms } from './write-terms.js'

/** Terms of reference as a paper that begins with its title. */
export function writeTermsPaper(choices: Choices, plan: PlannedTermsPaper, words: Words): Paper {
  const { titles, parts, terms } = writeTerms(choices, plan.terms, words)
  const title = titles.join(' ')
  return {
    language: words.language,
    kind: 'terms-of-reference',
    year: plan.year,
    head: null,
    salutation: null,
    body: [heading(title, 1), ...parts],
    closing: null,
    annexes: [],
    facts: { ...nothing, title: plain(title), ...noFacts(), termsOfReference: [terms] },
  }
}

/** What a paper without a letterhead and a front page does not say. */
export const nothing = {
  id: null,
  url: null,
  date: null,
  place: null,
  reference: null,
  subject: null,
  addressees: [],
  copies: [],
  contacts: [],
  frontMatter: null,
  salutation: null,
  signatory: null,
}
