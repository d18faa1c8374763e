import type { RelativeDatesWords } from '../relative-dates-words.js'

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-one': 21,
  'twenty-four': 24,
  'twenty-eight': 28,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
}
const words = Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** Six weeks before the meeting, not later than 12 (twelve) calendar days before, within two months of the date of this circular. */
export const relativeDates: RelativeDatesWords = {
  sign: /before|prior to|advance|ahead|preced|within|after|from the date/iu,
  length: new RegExp(
    `(?<![A-Za-z\\d-])(?<number>\\d{1,3}|${words})(?: ?\\( ?(?:\\d{1,3}|[a-z-]{3,12}) ?\\))? ?(?:(?:full|whole|clear|consecutive|complete) )?(?:(?:calendar|working|business|week) ?)?-?(?<unit>days?|weeks?|months?|hours?|years?)['’]?(?![a-z])`,
    'giu',
  ),
  unit: (word) => {
    const letter = word[0]?.toUpperCase()
    return letter === 'D' || letter === 'W' || letter === 'M' || letter === 'H' || letter === 'Y'
      ? letter
      : null
  },
  number: (word) => (/^\d{1,3}$/u.test(word) ? Number(word) : (numbers[word.toLowerCase()] ?? null)),
  clauseEnd: /[.;!?](?=\s|$)|\n/gu,
  beforeBehind:
    /^,? ?(?:\([^)]{0,30}\) ?)?(?:at the latest )?(?:before|prior to|ahead|in advance|preceding|previous to|earlier than)(?![a-z])/iu,
  beforeAhead: null,
  afterBehind: /^ (?:of|from|after|following|as from|counting from)(?![a-z])/iu,
  afterAhead: /(?:within|no later than|not later than|at the latest)(?: a (?:period|maximum) of)? $/iu,
  least:
    /(?:at least|no later than|not later than|at the latest|minimum(?: of)?|no less than|not less than|no fewer than|latest|up to|preferably|by|as early as) ?$/iu,
  anchors: [
    [/parent (?:study )?group/iu, 'parent-group-meeting'],
    [/(?:arriv(?:al|e|ing)|entry into|entering)(?![a-z])/iu, 'arrival'],
    [
      /(?:this|the present|the date of the) (?:administrative )?(?:circular|letter|collective|document)|date of (?:issue|publication|dispatch)/iu,
      'document-date',
    ],
    [/(?:departure|travel|close|closing|end of|completion|conclusion)(?![a-z])/iu, 'other'],
    [
      /(?:meetings?|workshops?|sessions?|events?|opening|seminars?|forum|assembly|conference|plenary)(?![a-z])/iu,
      'meeting-start',
    ],
  ],
  anchorStands: 'behind',
  otherMeetings:
    /(?:(?:all|any|the) )?other (?:meeting|session)s?|(?:each|every|any) (?:meeting|session)|meetings in question/iu,
}
