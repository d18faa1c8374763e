import type { DatesWords } from '../dates-words.js'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const ordinals = ['first', 'second', 'third', 'fourth']

const monthName =
  '(?<m>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)(?![a-z])'
const weekdayName =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.?)(?![a-z])'
const year = '(?<y>(?:19|20)\\d{2})(?!\\d|[-–—](?:19|20)\\d{2})'
const before = `(?:(?<w>${weekdayName}),? (?:the )?)?`
const behind = `(?:,? ?\\((?<w2>${weekdayName})\\))?`
const day = '(?<d>\\d{1,2})(?!\\d)(?: ?(?<firm>st|nd|rd|th)(?![a-z]))?'
const part =
  '(?<part>mid|middle|early|late|end|beginning|start|(?:first|second|1st|2nd|latter) half|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week)'

const meridiem = '(?: ?(?<meridiem>[AaPp]\\.? ?[Mm]\\.?)(?![a-z]))'
const meridiemAlone = '(?: ?(?<meridiemAlone>[AaPp]\\.? ?[Mm]\\.?)(?![a-z]))'
const hours = ' ?(?:hours|Hours|HOURS|hrs\\.?|hour|h)(?![a-z])'
const clock = `(?:(?<hour>\\d{1,2})(?:[:h]|\\.(?=\\d{2}(?! ?%)))(?<minute>\\d{2})(?!\\d)(?:${hours})?${meridiem}?|(?<hour12>\\d{1,2})${meridiemAlone}|(?<hour4>[0-2]\\d)(?<minute4>[0-5]\\d)(?:${hours}|(?= ?(?:-|–|—|to) ?[0-2]\\d[0-5]\\d${hours})|(?= ?(?:UTC|GMT|CES?T)))|(?<hourOnly>\\d{1,2})${hours}|(?<noon>(?:12 )?noon))`
const untilClock = '(?: ?(?:-|–|—|to) ?\\d{1,2}[:.h]?\\d{2}(?: ?(?:hours|hrs))?)?'
const zone =
  '(?:,? ?\\(? ?(?<zone>(?:UTC|GMT)(?: ?[+-] ?\\d{1,2}(?::\\d{2})?)?|CES?T|BST|E[SD]T|P[SD]T|JST|KST|IST|(?:[A-Z][a-z]{2,12} ){1,2}(?:local )?time|local time)\\)?)?'

/** Dates as English papers write them: 17-19 October 2017, Tuesday 20 March, October 17th, 2017, mid-June 2017. */
export const dates: DatesWords = {
  sign: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|quarter|half of|Q[1-4]|[1-4]Q|(?:end|mid|early|late|beginning|start|middle)[ -](?:of )?(?:19|20)\d\d/iu,
  opening: new RegExp(
    `(?<![A-Za-z\\d])(?<!\\d[.,:/])(?<!(?:^|[^A-Za-z])[Dd]ay )(?=${[
      '\\d{1,2}(?!\\d)(?: ?(?:st|nd|rd|th))?(?: ?[-–—−]{1,2} ?| ?(?:to|and|or|through|until|till) |, ?| ?& ?| ?/ ?| ?\\(| of | ?[A-Z]| ?(?:january|february|march|april|may|june|july|august|september|october|november|december))',
      '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z.]{0,8} ?,?(?: of)?[ /–-]{1,3}(?:the )?[A-Za-z\\d]',
      `(?:${weekdayName}|${weekdayName.toUpperCase()})`,
      '(?:[Mm]id|[Mm]iddle|[Ee]arly|[Ll]ate|[Ee]nd|[Bb]eginning|[Ss]tart|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ll]atter|[1-4](?:st|nd|rd|th))[ -]',
      'Q[1-4]|[1-4]Q|(?:19|20)\\d{2}[- /]?Q[1-4]',
    ].join('|')})`,
    'gu',
  ),
  items: [
    new RegExp(
      `${before}${day}(?: ?\\((?<w3>${weekdayName})\\))?[ -]?(?:of )?${monthName}(?:,? ?(?:of )?-?${year})?${behind}`,
      'iuy',
    ),
    new RegExp(`${before}${monthName} (?:the )?${day}(?![:.]\\d)(?:,? ?${year})?${behind}`, 'iuy'),
    new RegExp(`(?:${part}[ -](?:of )?(?:the )?)?${monthName}(?:,? ?(?:of )?${year})?`, 'iuy'),
    new RegExp(
      `(?:(?<q>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter|(?<h>first|second|1st|2nd) half),? (?:of |in )?(?:the year )?${year}`,
      'iuy',
    ),
    new RegExp(`(?:Q(?<q>[1-4]),?[ /-]?(?:of )?|(?<q2>[1-4])Q ?)${year}`, 'uy'),
    /(?<y>(?:19|20)\d{2})[- /]?Q(?<q>[1-4])(?!\d)/uy,
    new RegExp(`(?<part>mid|middle|early|late|end|beginning|start)[ -](?:of )?${year}`, 'iuy'),
    new RegExp(`${before}${day}(?: ?\\((?<w3>${weekdayName})\\))?(?:,? ?${year})?`, 'iuy'),
  ],
  rangeJoin:
    /(?: ?[-–—−~]{1,2} ?| (?:up )?(?:to|through|thru|until|till) (?:and including )?(?:the )?| ?\/ ?)/iuy,
  listJoin: /(?:,? (?:and|or|&) (?:on )?(?:the )?| ?& ?|, ?)/iuy,
  listCloser: /and|or|&/iu,
  between: /(?:^|[ (])between (?:the )?$/iu,
  notDayAfter:
    /(?:^|[^A-Za-z])(?:TDs?|Temporary Documents?|Documents?|Docs?\.?|C|LS|COM|SGs?|WPs?|Study Groups?|Working Part(?:y|ies)|Groups?|Committees?|Resolutions?|Res\.?|Questions?|Q|Circulars?|Letters?|Recommendations?|Annex(?:es)?|Appendix|Sections?|Clauses?|Paragraphs?|Articles?|Rooms?|No\.?|Nos\.?|Numbers?|Items?|Pages?|p\.|Versions?|Rev\.?|Reports?|R|Part|Parts|Table|Figure|Phase|Session|§|\+\d{1,3}) ?$/iu,
  timeAfter: new RegExp(
    `(?:,|;)? ?\\(?(?:(?:at|by|from|before|until|starting at|beginning at|no later than) )?${clock}${untilClock}${zone}\\)?`,
    'uy',
  ),
  timeBefore: new RegExp(`(?<![\\d.:])${clock}${untilClock}${zone},?(?: on)?(?: the)? $`, 'u'),
  monthStands: 'behind',
  number: (word) => {
    if (/^\d{1,4}$/u.test(word)) return Number(word)
    const low = word.toLowerCase()
    if (low === 'last') return 4
    const ordinal = ordinals.indexOf(low)
    return ordinal >= 0 ? ordinal + 1 : /^[1-4](?:st|nd|rd|th)$/u.test(low) ? Number(low[0]) : null
  },
  month: (word) => monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1 || null,
  weekday: (word) => weekdayNames.indexOf(word.slice(0, 3).toLowerCase()) + 1 || null,
  zones: [
    [/Geneva|Swiss|Zurich/iu, 'Europe/Zurich'],
    [/CES?T|Central European/iu, 'CET'],
    [/Beijing/iu, 'Asia/Shanghai'],
    [/KST|Seoul|Korea/iu, 'Asia/Seoul'],
    [/JST|Tokyo|Japan/iu, 'Asia/Tokyo'],
    [/Greenwich/iu, 'UTC'],
  ],
  afternoon: /p/iu,
  brokenDay:
    /(?<![A-Za-z\d.,/-])(?<d>\d{3,4}) ?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z])(?<year>,? (?:19|20)\d{2}(?!\d))?/gu,
}
