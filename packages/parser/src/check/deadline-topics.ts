import type { Deadline } from '@rapporteur/schema'
import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'

/** Places of the topics that concern the way to a meeting: all but replies, nominations, liaison and surveys. */
const preparation: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 9, 10])

/** What a deadline's action is about, as places in the list of topics that every language keeps in the same order. */
function topicsOf(action: string): ReadonlySet<number> {
  const text = languages.reduce((words, { checks }) => words.replace(checks.means, ' '), foldWidth(action))
  const topics = new Set<number>()
  for (const { deadlines } of languages)
    for (const [place, topic] of deadlines.topics.entries()) if (topic.test(text)) topics.add(place)
  return topics
}

/** The same topics as a key: two actions with one key are about the same thing. `''` where nothing is known. */
export function topicKey(action: string): string {
  return [...topicsOf(action)].sort((a, b) => a - b).join(' ')
}

/** Tells whether a deadline is for what is done before a meeting and for it: registration, contributions, visas. */
export function preparesMeeting({ actions }: Deadline): boolean {
  return actions.some(({ text }) => [...topicsOf(text)].some((topic) => preparation.has(topic)))
}
