import type { ChecksWords } from '../checks-words.js'

const label = '(?:[IVX]{2,4}|[A-Z](?:\\.?\\d{1,2})?|\\d{1,2}(?:\\.\\d{1,2})?)'
const late = '(?<![\\d.])(?:29|3\\d|[4-9]\\d|\\d{3,4}|00?)(?!\\d)'
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** English words of the checks. */
export const checks: ChecksWords = {
  weekday: /(?<![A-Za-z])(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?![a-z])/iu,
  unlikelyDay: new RegExp(
    `${late}(?:st|nd|rd|th)? ?(?:of )?${month}|${month}[a-z.]{0,6} ${late}|${late}[./-]\\d|[./-]${late}`,
    'u',
  ),
  annexMention: new RegExp(
    `(?<![A-Za-z-])(?:[Aa]nnex(?:es)?|ANNEX(?:ES)?) (?<labels>${label}(?:(?:, (?:and |or )?| and | or | & |(?: to | through | ?[-–] ?)(?:[Aa]nnex )?)${label}(?![\\p{L}\\d])){0,8})(?![\\p{L}\\d]|[./-][\\p{L}\\d])`,
    'gu',
  ),
  annexLabel: new RegExp(label, 'gu'),
  annexRange: /^ ?(?:to|through|-|–) ?(?:[Aa]nnex )?$/u,
  anothersAhead:
    /(?<!(?:this|present) )(?:Recommendations?|Rec\.|Resolutions?|[Cc]irculars?|[Dd]ocuments?|[Rr]eports?|[Ll]etters?|Agreement|Convention|Constitution|Regulations|Supplements?|Amendments?|Decisions?|TDs?|[Cc]ontributions?|Handbook|[Gg]uidelines|its|their|whose)(?:,? ?\(?| [^\s,;]{1,12},? ?\(?)$/u,
  anothersBehind:
    /^["”)]? ?(?:to|of|from|in) (?!(?:this|the present)(?![a-z]))(?:the |its |their |each |(?:draft |new |revised )?[A-Z\d“"])/u,
  anothersBetween: /^(?:['’]s|,|\(| ?[–-]| in| and| \+)? ?\(?$/u,
  annexesAtLarge: /(?<![A-Za-z])[Aa]nnex(?:es)?(?! ?(?:[A-Z](?![a-z])|[IVX]{2,4}|\d))(?![A-Za-z])/u,
  enclosures:
    /^(?:Annex(?:es)?|Encl(?:osures?|s?\.)?|Attachments?) ?[::] ?(?<number>\d{1,2}|[a-z]{3,5})(?: ?\(\d{1,2}\))?\.?$/iu,
  number: (word) => (/^\d/u.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1 || null),
  afterMeeting:
    /next (?:meeting|session)|subsequent|follow(?:ing|-up)|after the (?:meeting|workshop|event)|report of|comments? on|feedback|evaluation|reimburse|claim|presentations?|proceedings|minutes|outcome/iu,
  advice: /recommend|advis(?:ed|able)|encouraged|suggest|as (?:early|soon) as/iu,
  changed:
    /extended|extension|postponed|original(?:ly)?|previous(?:ly)?|initial(?:ly)?|expired|passed|earlier/iu,
  means: /registration (?:form|system|page|site|desk)/giu,
  partOfMeeting:
    /working part|(?<![A-Za-z])WP ?\d|plenary|question|rapporteur|management|regional|workshop|seminar|forum|tutorial|training|focus group|joint|first|last|previous/iu,
}
