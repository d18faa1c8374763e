import { type DateMention, findDates } from '../../dates/find-dates.js'
import type { Block, Span } from '../../document/document.js'
import { splitLabel } from '../../document/label.js'
import type { DeadlinesWords } from '../../language/deadlines-words.js'
import { languages } from '../../language/index.js'
import { sentencesOf } from './sentences.js'

/** A deadline that a sentence states, in offsets of the canonical text. */
export interface StatedDeadline {
  readonly mention: DateMention
  readonly span: Span
  /** The words that say what must be done. */
  readonly action: Span
  /** The sentence with a heading that runs into it, which may name the thing. */
  readonly sentence: Span
}

/** The deadlines that the sentences of a block state: not later than 5 May 2017, 不迟于…, 应在…之前. */
export function findStated(block: Block, year: number | null): StatedDeadline[] {
  const wide = block.wide
  if (!languages.some(({ deadlines }) => deadlines.sign.test(wide))) return []
  const mentions = findDates(wide, { year }).filter(({ to }) => to.length === 10)
  if (mentions.length === 0) return []
  const sentences = sentencesOf(wide)
  return mentions.flatMap((mention) => {
    const sentence = sentences.find(({ start, end }) => mention.start >= start && mention.start < end)
    if (!sentence) return []
    const text = wide.slice(sentence.start, sentence.end)
    const place = { start: mention.start - sentence.start, end: mention.end - sentence.start }
    if (!languages.some(({ deadlines }) => isDeadline(text, place, deadlines))) return []
    return [
      {
        mention,
        span: shifted(mention, block.textStart),
        action: actionOf(block, sentence),
        sentence: shifted(sentence, block.textStart),
      },
    ]
  })
}

/** A paragraph that a corrigendum quotes, with its number. */
const quoteOpens = /^[“"「『](?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?[\t ]+)?/u
const quoteCloses = /[”"」』]$/u

/** The sentence without the quotation marks around it, and without the number of a paragraph that is quoted or lost its line break. */
function withoutQuotes(block: Block, { start, end }: Span): Span {
  const text = block.wide.slice(start, end)
  const numbered = start > 0 ? text.length - splitLabel(text).text.length : 0
  const opening = quoteOpens.exec(text)?.[0].length ?? numbered
  const rest = text.slice(opening)
  const closes = quoteCloses.test(rest) && !/[“"「『]/u.test(rest.slice(0, -1))
  return { start: start + opening, end: closes ? end - 1 : end }
}

/** The sentence without a heading that runs into it. */
export function actionOf(block: Block, printed: Span): Span {
  const sentence = withoutQuotes(block, printed)
  const wide = block.wide.slice(sentence.start, sentence.end)
  const heading = languages.map(({ deadlines }) => deadlines.runInHeading.exec(wide)?.[0].length ?? 0)
  const skip = Math.max(...heading)
  const rest = wide.length - skip
  return shifted(
    {
      start:
        sentence.start +
        (rest > 12 && !/\d/u.test(wide.slice(0, skip)) && !/截止|deadline|期限/iu.test(wide.slice(0, skip))
          ? skip
          : 0),
      end: sentence.end,
    },
    block.textStart,
  )
}

function isDeadline(text: string, { start, end }: Span, words: DeadlinesWords): boolean {
  const ahead = text.slice(Math.max(0, start - 150), start)
  const behind = text.slice(end, end + 60)
  if (words.aheadSure.test(ahead) || words.behindSure.test(behind)) return true
  const isLimit =
    words.behind.test(behind) ||
    (words.sign.test(ahead) && words.ahead.test(ahead) && !isPlain(ahead, behind, words))
  return isLimit && words.obliges.test(text) && !words.reports.test(text)
}

/** 在 and 于 alone say when something is, not until when. */
function isPlain(ahead: string, behind: string, words: DeadlinesWords): boolean {
  return /[在于] ?$/u.test(ahead) && !words.behind.test(behind)
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
