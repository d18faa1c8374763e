import { addDays } from '../base/calendar.js'
import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedEvent, PlannedLetter } from '../plan/letter.js'
import type { Words } from '../words/words.js'
import { annexLabel, writeAnnexes } from './letter-annexes.js'
import { eventNoun, relativeDeadline, statedDeadline, writeDeadlineTable } from './letter-deadlines.js'
import { writeHead } from './letter-head.js'
import { type LetterSubject, ordinal, recommendation, writeSubject } from './letter-subject.js'
import { type Closing, noFacts, type Paper, type ToldFacts } from './paper.js'
import { type Part, paragraph } from './part.js'

/** A letter in one language, as it is meant and before it is laid out. */
export function writeLetter(choices: Choices, plan: PlannedLetter, words: Words): Paper {
  const told = noFacts()
  const subject = writeSubject(choices, plan, words)
  const { head, reference, facts } = writeHead(choices, plan, words, subject)
  const salutation = choices.pick(words.letterhead.salutations)
  const body = writeBody(choices, plan, words, subject, told)
  const annexes = writeAnnexes(choices, plan, words, reference, told)
  const { closing, signatory } = writeClosing(choices, plan, words)
  if (signatory.name)
    told.people.push({ name: signatory.name, role: 'director', affiliation: null, country: null })
  return {
    language: words.language,
    kind: plan.kind,
    year: Number(plan.date.slice(0, 4)),
    head,
    salutation,
    body,
    closing,
    annexes,
    facts: { ...facts, ...told, salutation, signatory },
  }
}

function writeBody(
  choices: Choices,
  plan: PlannedLetter,
  words: Words,
  subject: LetterSubject,
  facts: ToldFacts,
): Part[] {
  const { letter } = words
  const fillers = choices.shuffled(letter.fillers).slice(0, choices.integer(1, 5))
  const filler = () => (choices.chance(60) ? fillers.splice(0, 1) : [])
  const paragraphs: string[][] = []
  const say = (...sentences: string[]) => paragraphs.push([...sentences, ...filler()])

  if (plan.event) announce(choices, plan, plan.event, words, subject, facts, say)
  else say(introduction(choices, plan, words))
  if (plan.hasChair) say(chair(choices, plan, words, facts))
  if (plan.hasDatedFiller) say(datedFiller(choices, plan, words))
  for (const deadline of plan.deadlines) {
    if (deadline.basis === 'stated') say(statedDeadline(choices, deadline, words, facts))
    if (deadline.basis === 'relative' && !plan.annexes.includes('practical'))
      say(relativeDeadline(choices, deadline, plan, words, facts))
  }
  const pointers = plan.annexes.map((content, order) =>
    phrase(choices, letter.annexPointers[content], { label: annexLabel(plan, order) }),
  )
  if (pointers.length > 0) say(...pointers)
  const numbered = paragraphs.map((sentences, order) =>
    paragraph(words.join(sentences), numberOf(plan.numbering, order + 1)),
  )
  const table = plan.rows.length > 0 ? writeDeadlineTable(choices, plan.rows, words, facts) : []
  const town = plan.event?.town.town[words.language]
  const wish = town && choices.chance(60) ? [paragraph(phrase(choices, letter.wishes, { town }))] : []
  return [...numbered, ...table, ...wish]
}

function numberOf(numbering: PlannedLetter['numbering'], number: number): string {
  if (numbering === 'none') return ''
  return `${number}${numbering === 'point' ? '.' : ''}`
}

function announce(
  choices: Choices,
  plan: PlannedLetter,
  event: PlannedEvent,
  words: Words,
  subject: LetterSubject,
  facts: ToldFacts,
  say: (...sentences: string[]) => void,
): void {
  const { letter, language, dates } = words
  const group = words.names.group(choices, plan.group)
  const meeting = phrase(
    choices,
    {
      group: letter.groupMeetingInText,
      'focus-group': letter.focusGroupMeetingInText,
      workshop: letter.workshopInText,
    }[event.type],
    { group, acronym: event.group ?? '', ordinal: ordinal(words, event.ordinal) },
  )
  const town = choices.pick([event.town.town, event.town.withCountry])[language]
  const invitation = phrase(choices, event.isVirtual ? letter.virtualInvitations : letter.invitations, {
    meeting,
    Meeting: capitalized(meeting),
    during: dates.during(choices, event.start, event.end),
    in: language === 'zh' ? `在${town}` : `in ${town}`,
  })
  facts.meetings.push({
    title: subject.meetingTitle,
    group: event.group,
    start: event.start,
    end: event.end,
    place: subject.meetingPlace,
    opens: event.opens && `${event.start}T${event.opens}`,
    status: 'announced',
    virtual: event.isVirtual,
  })
  say(invitation)
  if (event.opens) say(opening(choices, plan, event.opens, words))
  if (event.hasFurther) say(further(choices, plan, event, words, facts))
}

function opening(choices: Choices, plan: PlannedLetter, opens: string, words: Words): string {
  const earlier = `${String(Number(opens.slice(0, 2)) - 1).padStart(2, '0')}${opens.slice(2)}`
  return phrase(choices, words.letter.openings, {
    event: eventNoun(plan, words),
    time: words.dates.time(choices, opens),
    earlier: words.dates.time(choices, earlier),
  })
}

/** The management of the group meets on the day before. */
function further(
  choices: Choices,
  plan: PlannedLetter,
  event: PlannedEvent,
  words: Words,
  facts: ToldFacts,
): string {
  const date = addDays(event.start, -1)
  const text = phrase(choices, words.letter.furtherMeetings, {
    group: words.names.group(choices, plan.group),
    day: words.dates.weekdayAndDay(choices, date),
  })
  facts.meetings.push({
    title: plain(text.slice(text.indexOf('‹') + 1, text.indexOf('›'))),
    group: plan.group,
    start: date,
    end: date,
    place: null,
    opens: null,
    status: 'announced',
    virtual: false,
  })
  return text.replace(/[‹›]/gu, '')
}

function introduction(choices: Choices, plan: PlannedLetter, words: Words): string {
  const { letter, language } = words
  const patterns = {
    questionnaire: letter.questionnaireIntroductions,
    consultation: letter.consultationIntroductions,
    inquiry: letter.inquiryIntroductions,
    meeting: [],
  }[plan.type]
  const group = words.names.group(choices, plan.group)
  return phrase(choices, patterns, {
    subject: plan.subject[language],
    group,
    Group: capitalized(group),
    recommendation: recommendation(choices, plan, words),
    label: annexLabel(plan, plan.annexes.indexOf('questionnaire')),
  })
}

function chair(choices: Choices, plan: PlannedLetter, words: Words, facts: ToldFacts): string {
  const { language } = words
  facts.people.push({
    name: plan.chair.name[language],
    role: 'chair',
    affiliation: null,
    country: plan.chair.country[language],
  })
  return phrase(choices, words.letter.chairs, {
    group: words.names.group(choices, plan.group),
    Chair: choices.pick(words.names.roles.chair ?? []),
    person: words.names.person(choices, plan.chair),
  })
}

function datedFiller(choices: Choices, plan: PlannedLetter, words: Words): string {
  const date = addDays(plan.date, -choices.integer(3, 60))
  return phrase(choices, words.letter.datedFillers, { day: words.dates.day(choices, date) })
}

function writeClosing(
  choices: Choices,
  plan: PlannedLetter,
  { letterhead, language }: Words,
): { closing: Closing; signatory: { name: string | null; title: string } } {
  const title = choices.pick(letterhead.directorTitles)
  const name = plan.isDirectorNamed ? plan.director[language] : null
  const titleFirst = choices.chance(language === 'zh' ? 75 : 20)
  const count = plan.annexes.length
  return {
    closing: {
      formula: choices.pick(letterhead.closings),
      note: choices.chance(15) ? choices.pick(letterhead.signed) : null,
      lines: name === null ? title : titleFirst ? [...title, name] : [name, ...title],
      enclosures:
        count > 0 && choices.chance(50)
          ? phrase(choices, letterhead.enclosures, { count: String(count) })
          : null,
    },
    signatory: { name, title: title.join(' ') },
  }
}
