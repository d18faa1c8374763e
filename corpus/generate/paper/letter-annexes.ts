import type { AnnexKind } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import { phrase } from '../base/phrases.js'
import type { AnnexContent, PlannedLetter } from '../plan/letter.js'
import type { Words } from '../words/words.js'
import { relativeDeadline, remoteDeadline } from './letter-deadlines.js'
import type { ToldFacts } from './paper.js'
import { type AnnexPaper, heading, type Part, paragraph } from './part.js'
import { writeAgenda } from './write-agenda.js'
import { writeProgramme } from './write-programme.js'
import { writeTerms } from './write-terms.js'

const kinds: Readonly<Record<AnnexContent, AnnexKind>> = {
  practical: 'practical-information',
  agenda: 'agenda',
  programme: 'programme',
  terms: 'terms-of-reference',
  questionnaire: 'questionnaire',
  form: 'form',
}

/** Label of the annex at this place, from 0. */
export function annexLabel({ annexLabels }: PlannedLetter, order: number): string {
  return annexLabels === 'digits' ? String(order + 1) : 'ABCDE'.charAt(order)
}

/** The annexes of a letter; what they say is added to the facts. */
export function writeAnnexes(
  choices: Choices,
  plan: PlannedLetter,
  words: Words,
  reference: string,
  facts: ToldFacts,
): AnnexPaper[] {
  const opening = choices.pick(words.letterhead.annex)
  const belongs = choices.chance(35) ? phrase(choices, words.letterhead.belongs, { reference }) : null
  return plan.annexes.map((content, order) => {
    const label = annexLabel(plan, order)
    return {
      heading: phrase(choices, opening, { label }),
      belongs,
      label,
      kind: kinds[content],
      ...writers[content](choices, plan, words, facts),
    }
  })
}

type Content = Pick<AnnexPaper, 'titles' | 'parts'>

const writers: Readonly<
  Record<AnnexContent, (choices: Choices, plan: PlannedLetter, words: Words, facts: ToldFacts) => Content>
> = {
  practical: writePractical,
  questionnaire: writeQuestionnaire,
  form: writeForm,
  agenda: (choices, plan, words, facts) => {
    const title = choices.pick(words.agenda.titles)
    const { parts, agenda } = writeAgenda(choices, plan.agenda, words, title)
    facts.agendas.push(agenda)
    return { titles: [title], parts }
  },
  programme: (choices, plan, words, facts) => {
    const title = choices.pick(words.agenda.programmeTitles)
    const { table, agenda } = writeProgramme(choices, plan.programme, words, title)
    facts.agendas.push(agenda)
    return { titles: [title], parts: [table] }
  },
  terms: (choices, plan, words, facts) => {
    const { titles, parts, terms } = writeTerms(choices, plan.terms, words)
    facts.termsOfReference.push(terms)
    return { titles, parts }
  },
}

function writePractical(choices: Choices, plan: PlannedLetter, words: Words, facts: ToldFacts): Content {
  const { practical, practicalTitles } = words.letter
  const printed = practical.filter((_, order) => plan.practical.includes(order))
  const parts: Part[] = printed.flatMap(({ headings, texts }) => [
    heading(choices.pick(headings)),
    ...choices.some(texts, choices.integer(2, 3)).map((text) => paragraph(text)),
  ])
  for (const deadline of plan.deadlines) {
    if (deadline.basis === 'relative')
      parts.push(paragraph(relativeDeadline(choices, deadline, plan, words, facts)))
    if (deadline.basis === 'remote') parts.push(paragraph(remoteDeadline(choices, words, facts)))
  }
  return { titles: [choices.pick(practicalTitles)], parts }
}

function writeQuestionnaire(choices: Choices, plan: PlannedLetter, words: Words): Content {
  const { questionnaireTitles, questions } = words.letter
  const subject = plan.subject[words.language]
  const asked = choices.some(questions, plan.questions)
  return {
    titles: [phrase(choices, questionnaireTitles, { subject, SUBJECT: subject.toUpperCase() })],
    parts: asked.map((question, order) => paragraph(phrase(choices, question, { subject }), `${order + 1}.`)),
  }
}

function writeForm(choices: Choices, _plan: PlannedLetter, words: Words): Content {
  const { formTitles, formFields } = words.letter
  const colon = words.language === 'zh' ? '：' : ': '
  return {
    titles: [choices.pick(formTitles)],
    parts: choices
      .some(formFields, choices.integer(3, 6))
      .map((field) => paragraph(`${field}${colon}${'_'.repeat(30)}`)),
  }
}
