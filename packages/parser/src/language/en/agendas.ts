import type { AgendasWords } from '../agendas-words.js'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekday =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)'
const meridiem = '(?<meridiem>[ap]\\.? ?m(?![a-z])\\.?)'
const hours = '(?:hours|hrs\\.?|h|noon)(?![a-z\\d])'

/** Agendas and programmes as English papers write them. */
export const agendas: AgendasWords = {
  agenda: /(?<![\p{L}-])(?:agenda|order of business)(?!\p{L})/iu,
  programme:
    /(?<![\p{L}-])(?:programme|program|time ?-?table|time ?-?plan|schedule|work ?-?plan|time allocation)(?!\p{L})/iu,
  notTitle:
    /(?<!\p{L})(?:approv(?:al|e|ed)|adopt(?:ion|ed)?|review(?:ed)?|consider(?:ation|ed)?|amend(?:ed|ments?)?|discuss(?:ion|ed)?|accept(?:ed|ance)?|confirm(?:ed|ation)?|agreed|is|are|was|were|will|shall|can|may (?:be|also)|has|have|been|see|found|items?|contains?|attached|available|posted|including|presented|introduced|prepared|comments?|points?)(?!\p{L})/iu,
  titleEnd: /^(?: ?(?:$|[:(–—,[-])| [\d\p{Lu}]| ?\/|,? (?:for|of|and|on|by|at) )/u,
  introduction: /(?<![\p{L}-])agenda(?!\p{L})[^.:]{0,80}(?:following|follows|below|is)[^.:]{0,40}:$/iu,
  titleLabel: /^(?:title|subject)(?: ?:|$)/iu,
  meetingName:
    /^(?:for|of|to) |(?<!\p{L})(?:meeting|workshop|Study Group|Focus Group|Working Party|SG ?\d|WP ?\d|FG[- ]|TSAG|forum|symposium)(?!\p{L})/iu,
  event:
    /(?<!\p{L})(?:workshop|seminar|symposium|forum|webinar|tutorial|conference|summit|training)(?!\p{L})/iu,
  columns: {
    label: /^(?:(?:agenda )?item(?: (?:no|number|#)\.?)?|no\.?|nr\.?|number|#|n°|№)$/iu,
    text: /^(?:(?:agenda )?items?|agenda|draft agenda|agenda topics?|subject(?: matter)?|topics?|titles?|description|sessions?|activit(?:y|ies)|events?|programme|contents?|meetings?|groups?)$/iu,
    documents:
      /^(?:(?:related |relevant |reference |input |working )?(?:documents?|docs?\.?|documentation)(?: (?:no|number)s?\.?)?|ref(?:erence)?s?\.?|tds?|contributions?|inputs?|input contributions?|papers?|td numbers?)(?:\(s\))?$/iu,
    time: /^(?:times?|hours?|time slots?|date(?:s| and time|\/time)?|days?|duration|schedule|when)$/iu,
    presenter:
      /^(?:present(?:er|ed by)|speakers?|moderators?|responsible|lead(?:er)?|chair(?:man|person)?|by|remarks?|notes?|comments?|rooms?|venue|location|who|rapporteurs?|status|action|proposed action|participants|coordinator)(?:\(s\)|s)?$/iu,
  },
  halfDay:
    /^(?:a\.?m\.?|p\.?m\.?|morning|afternoon|evening|all day|full day|whole day)(?: (?:sessions?|sittings?|meetings?))?(?![\p{L}\d])/iu,
  sitting:
    /^(?:(?:the|\d(?:st|nd|rd|th)|first|second|third|fourth|final|last|opening|closing|initial|mid-?term|joint|SG ?\d{1,2}|WP ?\d(?:\/\d{1,2})?|TSAG) ?(?:and )?){0,4}(?:plenary|plenaries|sitting|opening session|closing session)(?: (?:sessions?|meetings?|sittings?))?(?![\p{L}\d])/iu,
  session:
    /^(?:session|panel|part|block|track|theme|segment|round ?table|(?:opening|closing|keynote|special|introductory|plenary) (?:session|panel|segment))(?![\p{L}])/iu,
  plainItem:
    /^(?:opening|welcome|approval|adoption|closing|closure|close of|any other business|AOB|other business|date of next)/iu,
  pause: /(?<!\p{L})(?:break|coffee|tea|lunch|luncheon|dinner|reception|cocktail)(?!\p{L})/iu,
  dayCount:
    /^(?:day ?(?:\d{1,2}|one|two|three|four|five)|(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|\dth) day)(?![\p{L}\d])/iu,
  weekday: new RegExp(`^${weekday}(?!\\p{L})\\.?`, 'iu'),
  weekdayNumber: (word) => weekdays.indexOf(word.slice(0, 3).toLowerCase()) + 1 || null,
  itemWord: /^(?:agenda )?item (?<label>\d{1,2}(?:\.\d{1,2}){0,3})(?: ?[:.–-])? ?/iu,
  note: /^(?:NOTES?|N\.B\.|\*{1,3}|Remarks?)(?: ?\d{1,2})?(?: ?[–—:.-]|$)/iu,
  clock: new RegExp(
    `(?:(?<hour>[01]?\\d|2[0-4])(?: ?[:.hH] ?| ?: ?)(?<minute>[0-5]\\d)(?![\\d%]|[.:]\\d)(?: ?${hours})?(?: ?${meridiem})?|(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d) ?${hours}|(?<hourOnly>[01]?\\d|2[0-4]) ?(?:${meridiem.replace('meridiem', 'meridiemOnly')}|${hours})|(?<noon>(?:12 )?noon(?!\\p{L})))`,
    'iuy',
  ),
  bareClock: /(?:(?<hour4>[01]\d|2[0-3])(?<minute4>[0-5][05])|(?<hourOnly>1?\d|2[0-4]))(?![\d.:/%])/uy,
  afternoon: /p/iu,
  morning: /a/iu,
}
