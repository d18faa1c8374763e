import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { cite, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedEvent, PlannedLetter } from '../plan/letter.js'
import { asName } from '../plan/subjects.js'
import type { Words } from '../words/words.js'

/** What the letter is about. */
export interface LetterSubject {
  readonly lines: readonly string[]
  /** Title of the meeting as the subject names it; null where it names none. */
  readonly meetingTitle: string | null
  /** Place of the meeting as the subject names it. */
  readonly meetingPlace: string | null
}

const ordinals = {
  en: ['first', 'second', 'third', 'fourth', 'fifth'],
  zh: ['一', '二', '三', '四', '五'],
} as const

/** The words for the nth meeting, n from 1. */
export function ordinal(words: Words, number: number): string {
  return ordinals[words.language][number - 1] as string
}

export function writeSubject(choices: Choices, plan: PlannedLetter, words: Words): LetterSubject {
  const { letter, language } = words
  const slots = {
    subject: plan.subject[language],
    group: words.names.group(choices, plan.group),
    recommendation: recommendation(choices, plan, words),
  }
  if (!plan.event) {
    const patterns = {
      questionnaire: letter.questionnaireSubjects,
      consultation: letter.consultationSubjects,
      inquiry: letter.inquirySubjects,
      meeting: [],
    }[plan.type]
    return { lines: phrase(choices, patterns, slots).split('\n'), meetingTitle: null, meetingPlace: null }
  }
  const title = eventTitle(choices, plan, plan.event, words)
  const place = choices.pick([plan.event.town.town, plan.event.town.withCountry])[language]
  const period = words.dates.period(choices, plan.event.start, plan.event.end)
  const patterns = plan.event.isVirtual ? letter.virtualSubjects : letter.meetingSubjects
  return {
    lines: phrase(choices, patterns, { title, place, period }).split('\n'),
    meetingTitle: plain(title),
    meetingPlace: plan.event.isVirtual ? null : place,
  }
}

/** The draft that a consultation is about. */
export function recommendation(choices: Choices, plan: PlannedLetter, { language }: Words): string {
  const id = `ITU-T ${plan.recommendation}`
  if (language === 'en')
    return `${choices.pick(['draft new', 'draft revised', 'draft'])} ${cite(id, 'recommendation', `Recommendation ${id}`)}`
  // a plain 草案 belongs to the name of the text, what says more of it does not
  const isPlain = choices.chance(35)
  return isPlain
    ? cite(id, 'recommendation', `${id}建议书草案`)
    : cite(id, 'recommendation', `${id}建议书`) + choices.pick(['新草案', '修订草案'])
}

function eventTitle(choices: Choices, plan: PlannedLetter, event: PlannedEvent, words: Words): string {
  const { letter, language } = words
  const name = asName(plan.subject)[language]
  const nth = ordinal(words, event.ordinal)
  switch (event.type) {
    case 'group':
      return phrase(choices, letter.groupMeetings, { group: words.names.group(choices, plan.group) })
    case 'focus-group':
      return phrase(choices, letter.focusGroupMeetings, {
        name,
        acronym: event.group as string,
        ordinal: nth,
        Ordinal: capitalized(nth),
      })
    case 'workshop':
      return phrase(choices, letter.workshops, { name })
  }
}
