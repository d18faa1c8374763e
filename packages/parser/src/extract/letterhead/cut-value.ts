import { findDates } from '../../dates/find-dates.js'
import { foldWidth } from '../../document/text.js'
import { findContactDetails } from './contact-details.js'
import { findLetterReference } from './letter-reference.js'

const fileInLine =
  /^[\s/]*((?:[A-Z][\p{Script=Latin}\d]{0,14}(?:(?:[ .-]| ?& ?)[\p{Script=Latin}\d-]{1,14}){0,2}\/){1,3}[A-Z]{1,4})(?=[\s,]|$)/u
const placeBefore = /(?:^|[\s)])(\p{L}[\p{L}'’-]{1,20}, ?)$/u
const placeBehind = /^,? ?(?:于 ?)?\p{Script=Han}{2,6}(?=\s|$)|^, ?\p{Lu}[\p{L}'’-]{2,20}(?=\s|$)/u

/**
 * The points at which a value that lost its line breaks comes apart: around numbers and addresses, and, unless it
 * stands in a list of addressees, around the reference, the file behind it and the date with its place.
 */
export function cutsOf(text: string, inList: boolean): number[] {
  const wide = foldWidth(text)
  const cuts = new Set<number>()
  for (const { start, end } of findContactDetails(text)) cuts.add(start).add(end)
  if (!inList) {
    const [date] = findDates(text)
    const reference = findLetterReference(text)
    // 2009年2月2日的CR/297号通函, Circular 12 of 2 February 2009: the date of another letter
    const isOfLetter = date !== undefined && /^ ?的/u.test(wide.slice(date.end))
    if (reference) {
      if (!isOfLetter) cuts.add(reference.start)
      cuts.add(reference.end)
      const file = fileInLine.exec(wide.slice(reference.end))
      if (file) cuts.add(reference.end + file[0].length)
    }
    if (
      date &&
      !isOfLetter &&
      !/ of $/u.test(wide.slice(0, date.start)) &&
      date.from === date.to &&
      date.from.length === 10
    ) {
      const before = placeBefore.exec(wide.slice(0, date.start))?.[1]?.length ?? 0
      const behind = before > 0 ? 0 : (placeBehind.exec(wide.slice(date.end))?.[0].length ?? 0)
      cuts.add(date.start - before).add(date.end + behind)
    }
  }
  return [...cuts].sort((a, b) => a - b)
}
