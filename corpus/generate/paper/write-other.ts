import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { phrase } from '../base/phrases.js'
import type { PlannedOther } from '../plan/papers-of-a-meeting.js'
import type { Words } from '../words/words.js'
import { noFacts, type Paper } from './paper.js'
import { heading, paragraph } from './part.js'
import { nothing } from './write-terms-paper.js'

/** A text that is no document of the ITU: a title and some paragraphs. */
export function writeOther(choices: Choices, plan: PlannedOther, words: Words): Paper {
  const subject = plan.subject[words.language]
  const title = phrase(choices, words.other.titles, { subject, Subject: capitalized(subject) })
  const texts = choices.shuffled(words.other.texts)
  const paragraphs = Array.from({ length: plan.paragraphs }, (_, order) =>
    paragraph(words.join(texts.slice(order, order + choices.integer(2, 3)))),
  )
  return {
    language: words.language,
    kind: 'other',
    year: plan.year,
    head: null,
    salutation: null,
    body: [heading(title, 1), ...paragraphs],
    closing: null,
    annexes: [],
    facts: { ...nothing, title, ...noFacts() },
  }
}
