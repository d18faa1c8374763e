import type { Deadline } from '@rapporteur/schema'
import { capitalized, uncapitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedDeadline, PlannedDeadlineRow } from '../plan/deadlines.js'
import type { PlannedLetter } from '../plan/letter.js'
import type { Words } from '../words/words.js'
import type { ToldFacts } from './paper.js'
import { type Part, paragraph, type TablePart } from './part.js'

const zones = {
  en: { UTC: 'UTC', 'Europe/Zurich': '(Geneva time)' },
  zh: { UTC: 'UTC', 'Europe/Zurich': '日内瓦时间' },
} as const

type Stated = PlannedDeadline & { basis: 'stated' }
type Relative = PlannedDeadline & { basis: 'relative' }

/** A sentence that says by which day; the deadline is added to the facts. */
export function statedDeadline(choices: Choices, deadline: Stated, words: Words, facts: ToldFacts): string {
  const { letter, language, dates } = words
  const text = phrase(choices, deadline.time ? letter.timedDeadlines : letter.statedDeadlines, {
    ...topicSlots(choices, deadline.topic, words),
    date: dates.day(choices, deadline.date),
    time: deadline.time ? dates.time(choices, deadline.time) : '',
    zone: deadline.zone ? zones[language][deadline.zone] : '',
  })
  const { date, time, zone } = deadline
  facts.deadlines.push({ ...blank, date, time, zone, actions: [{ text: plain(text) }], basis: 'stated' })
  return text
}

/** A sentence that counts back from the meeting. */
export function relativeDeadline(
  choices: Choices,
  deadline: Relative,
  plan: PlannedLetter,
  words: Words,
  facts: ToldFacts,
): string {
  const { count, unit, date } = deadline
  const text = phrase(choices, words.letter.relativeDeadlines, {
    ...topicSlots(choices, deadline.topic, words),
    length: words.dates.length(choices, count, unit),
    event: eventNoun(plan, words),
  })
  facts.deadlines.push({
    ...blank,
    date,
    actions: [{ text: plain(text) }],
    basis: 'relative',
    offset: `P${count}${unit}`,
    anchor: 'meeting-start',
  })
  return text
}

/** A sentence on meetings that are not named: its day is not known. */
export function remoteDeadline(choices: Choices, words: Words, facts: ToldFacts): string {
  const text = choices.pick(words.letter.remoteDeadlines)
  facts.deadlines.push({
    ...blank,
    actions: [{ text }],
    basis: 'relative',
    offset: 'PT24H',
    anchor: 'meeting-start',
  })
  return text
}

/** What the letter calls its meeting in passing. */
export function eventNoun(plan: PlannedLetter, { language }: Words): string {
  const isWorkshop = plan.event?.type === 'workshop'
  if (language === 'zh') return isWorkshop ? '讲习班' : '会议'
  return isWorkshop ? 'workshop' : 'meeting'
}

/** The table of dates and what is due, under its title. */
export function writeDeadlineTable(
  choices: Choices,
  rows: readonly PlannedDeadlineRow[],
  words: Words,
  facts: ToldFacts,
): Part[] {
  const { deadlineTitles, deadlineTopics } = words.letter
  const title = choices.pick(deadlineTitles)
  const mark = choices.pick(['-\t', '–\t', '- ', '– ', ''])
  const cells = rows.map(({ date, topics }) => {
    const actions = topics.map((topic) => phrase(choices, deadlineTopics[topic].noun))
    facts.deadlines.push({ ...blank, date, actions: actions.map((text) => ({ text })), basis: 'table' })
    return [[words.dates.day(choices, date)], actions.map((action) => mark + action)]
  })
  const table: TablePart = { is: 'table', title: title.replace(/[:：]$/u, ''), header: [], rows: cells }
  return [paragraph(title), table]
}

const blank: Deadline = {
  date: null,
  time: null,
  zone: null,
  actions: [],
  basis: 'stated',
  offset: null,
  anchor: null,
}

function topicSlots(choices: Choices, topic: Stated['topic'], words: Words): Record<string, string> {
  const { noun, things, passive, doing } = words.letter.deadlineTopics[topic]
  const thing = phrase(choices, things)
  return {
    noun: uncapitalized(phrase(choices, noun).replace(/ ?[（(].*[)）]$/u, '')),
    things: uncapitalized(thing),
    Things: capitalized(thing),
    passive: phrase(choices, passive),
    doing: phrase(choices, doing),
  }
}
