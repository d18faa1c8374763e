import { findDates } from '../../dates/find-dates.js'
import type { Document } from '../../document/document.js'
import { type Found, read } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import type { ValueToken } from '../letterhead/tokens.js'
import { splitValue } from './page-values.js'

const betweenQuestions = /[,;，；、]|\band\b|和|及/gu
const question =
  /^(?:第 ?)?(?:Questions? |Q\.? ?)?(?:all|(?:全部|所有)(?:课题)?|\d{1,2}|[A-Z]{1,2})(?: ?\/ ?(?:\d{1,2}|TSAG|all))?(?: ?号(?:课题)?)?(?=[\s(（]|$)/iu

/** The Questions on their line, without the place and date of the meeting that may follow on it. */
export function questionsIn(document: Document, values: readonly ValueToken[]): Found<string>[] {
  const rule = 'front-matter/questions'
  return values.flatMap((value) => {
    const [date] = findDates(value.text)
    const text = value.text.slice(0, date?.start ?? value.text.length)
    return splitValue(document, [{ ...value, text }], betweenQuestions, rule).flatMap((part) => {
      const match = question.exec(foldWidth(part.value))
      return match ? [read(document, { start: part.start, end: part.start + match[0].length }, rule)] : []
    })
  })
}
