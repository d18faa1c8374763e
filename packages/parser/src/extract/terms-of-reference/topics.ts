import type { TermsOfReferenceTopic } from '@rapporteur/schema'
import { foldWidth, hasHan } from '../../document/text.js'
import { languageOf } from '../../language/index.js'
import type { TermsOfReferenceWords } from '../../language/terms-of-reference-words.js'

const longestHanHeading = 30
const longestLatinHeading = 80
/** `Tasks and responsibilities` has two words of one topic. */
const mostWordsOfTopic = 3

/**
 * The topic of a heading, `other` where its words fit none. A heading that names two (`Milestones and
 * duration`) has the topic of the first; Chinese headings end with their noun, so the more telling word
 * decides within one name (`会议的资金` is about funding).
 */
export function topicOf(heading: string): TermsOfReferenceTopic {
  const text = foldWidth(heading)
  const { termsOfReference: words } = languageOf(text)
  for (const part of text.split(words.topicJoin)) {
    const topic = topicIn(part, words)
    if (topic && topic !== 'other') return topic
  }
  return topicIn(text, words) ?? 'other'
}

/** Signs that no word of a heading has, in any language. */
const notInHeadings = /[\d.:;!?。@_]/u

/** Tells whether a line consists of nothing but the words of headings: `具体任务和实际成果`, `General financing`. */
export function isKnownHeading(line: string): boolean {
  const text = foldWidth(line)
  if (text === '' || text.length > (hasHan(text) ? longestHanHeading : longestLatinHeading)) return false
  if (notInHeadings.test(text)) return false
  const { termsOfReference: words } = languageOf(text)
  let rest = text
  let known = false
  for (const [, pattern] of words.topics) {
    for (let times = 0; times < mostWordsOfTopic && pattern.test(rest); times++) {
      rest = rest.replace(pattern, ' ')
      known = true
    }
  }
  return known && rest.replace(words.fillers, '') === ''
}

/** The topics that a text speaks of, for a sentence that introduces a list; null where none is plain. */
export function topicOfIntroduction(sentence: string): TermsOfReferenceTopic | null {
  const text = foldWidth(sentence)
  const { termsOfReference: words } = languageOf(text)
  const telling = words.topics.filter(([topic, pattern]) => introduced.has(topic) && pattern.test(text))
  return telling.length === 1 ? (telling[0]?.[0] ?? null) : null
}

const introduced: ReadonlySet<TermsOfReferenceTopic> = new Set([
  'milestones',
  'deliverables',
  'objectives',
  'tasks',
])

function topicIn(part: string, words: TermsOfReferenceWords): TermsOfReferenceTopic | null {
  return words.topics.find(([, pattern]) => pattern.test(part))?.[0] ?? null
}
