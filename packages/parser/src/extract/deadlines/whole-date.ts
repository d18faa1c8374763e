import { type DateMention, findDates } from '../../dates/find-dates.js'
import { allMatches } from '../../document/all-matches.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'

const longest = 90
const punctuation = /[\s()[\],;.:、。|/–—-]+/gu

/** The date of a text that is nothing but one, with or without `before` and the like; null otherwise. */
export function wholeDate(text: string, year: number | null): DateMention | null {
  if (text.length > longest || !/\d|月/u.test(text)) return null
  const mentions = findDates(text, { year })
  const [mention] = mentions
  if (mentions.length !== 1 || !mention) return null
  return isBesideDate(text.slice(0, mention.start)) && isBesideDate(text.slice(mention.end)) ? mention : null
}

/** The length of time of a text that is nothing but one (`Two months`, 六周) as an ISO duration; null otherwise. */
export function wholeLength(text: string): string | null {
  const wide = foldWidth(text).trim()
  if (wide.length > 60) return null
  for (const { relativeDates: words } of languages) {
    const match = [...allMatches(wide, words.length)]
    const [first] = match
    if (match.length !== 1 || !first?.groups?.number || !first.groups.unit) continue
    const rest = wide.slice(0, first.index) + wide.slice(first.index + first[0].length)
    if (!isBesideDate(rest.replace(/会议(?:召开|开始)?|会|the|meeting|to/giu, ''))) continue
    const number = words.number(first.groups.number)
    const unit = words.unit(first.groups.unit)
    if (number !== null && unit !== null && Number.isInteger(number))
      return unit === 'H' ? `PT${number}H` : `P${number}${unit}`
  }
  return null
}

/** Tells whether words say no more than that the date beside them is a limit. */
export function isBesideDate(words: string): boolean {
  let rest = foldWidth(words)
  for (const { deadlines } of languages) rest = rest.replace(deadlines.besideDate, ' ')
  return rest.replace(punctuation, '') === '' || wholeLengthOnly(rest)
}

function wholeLengthOnly(rest: string): boolean {
  const bare = rest.replace(punctuation, ' ').trim()
  return languages.some(({ relativeDates: { length } }) => {
    length.lastIndex = 0
    const match = length.exec(bare)
    length.lastIndex = 0
    return match !== null && match[0].length === bare.length
  })
}
