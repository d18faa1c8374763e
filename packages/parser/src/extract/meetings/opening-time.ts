import { findDates } from '../../dates/find-dates.js'
import { timeAt } from '../../dates/time-of-day.js'
import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { sentencesOf } from '../deadlines/sentences.js'

/** A clause that is no longer says no more than the day: 5月8日至9日举行，8日上午9时开始. */
const shortest = 10

/** When the document's meeting opens, with its place in the canonical text; null where the body does not say. */
export function openingTime(outline: Outline, start: string | null): { time: string; span: Span } | null {
  for (const block of outline.document.blocks.slice(outline.body.from, outline.body.to)) {
    const wide = block.wide
    for (const { dates, meetings: words } of languages) {
      if (!/\d/u.test(wide) || !words.starts.test(wide) || !words.opens.test(wide)) continue
      for (const sentence of sentencesOf(block.text)) {
        const text = wide.slice(sentence.start, sentence.end)
        if (!words.starts.test(text) || !words.opens.test(text)) continue
        for (const digit of allMatches(text, /(?<![\d:.])\d{1,2}/gu)) {
          const found = timeAt(text, digit.index, dates)
          if (!found) continue
          const clause = text.slice(text.slice(0, digit.index).search(/[^,]*$/u), digit.index)
          const behind = text.slice(found.end, found.end + 12).split(/[,;]/u)[0] ?? ''
          if (
            words.otherStart.test(clause) ||
            !words.opens.test(clause.length < shortest ? text.slice(0, digit.index) : clause) ||
            !words.starts.test(clause + behind)
          )
            continue
          const printed = findDates(text).map(({ from }) => from)
          if (printed.length > 0 && start !== null && !printed.includes(start)) continue
          const at = block.textStart + sentence.start
          return { time: found.time, span: { start: at + digit.index, end: at + found.end } }
        }
      }
    }
  }
  return null
}
