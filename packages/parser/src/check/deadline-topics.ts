import type { Deadline } from '@rapporteur/schema'
import { foldWidth } from '../document/text.js'
import type { DeadlineTopic } from '../language/deadlines-words.js'
import { languages } from '../language/index.js'

/** The topics that concern the way to a meeting: all but replies, nominations, liaison and surveys. */
const preparation: ReadonlySet<DeadlineTopic> = new Set([
  'registration',
  'contributions',
  'visa',
  'fellowships',
  'interpretation',
  'captioning',
  'translation',
  'accommodation',
  'abstracts',
] as const)

/** What a deadline's action is about. */
function topicsOf(action: string): ReadonlySet<DeadlineTopic> {
  const text = languages.reduce((words, { checks }) => words.replace(checks.means, ' '), foldWidth(action))
  const topics = new Set<DeadlineTopic>()
  for (const { deadlines } of languages)
    for (const [topic, words] of Object.entries(deadlines.topics))
      if (words.test(text)) topics.add(topic as DeadlineTopic)
  return topics
}

/** The same topics as a key: two actions with one key are about the same thing. `''` where nothing is known. */
export function topicKey(action: string): string {
  return [...topicsOf(action)].sort().join(' ')
}

/** Tells whether a deadline is for what is done before a meeting and for it: registration, contributions, visas. */
export function preparesMeeting({ actions }: Deadline): boolean {
  return actions.some(({ text }) => [...topicsOf(text)].some((topic) => preparation.has(topic)))
}
