import type { MeetingsWords } from '../meetings-words.js'

/** Geneva; Abu Dhabi; Sharm el Sheikh; Rio de Janeiro. */
const town =
  "[A-Z][\\p{L}'’-]{1,20}(?: (?:(?:al|am|da|de|del|do|el|es|la|of|the) )?[A-Z][\\p{L}'’-]{1,20}){0,2}"
const held =
  '(?:(?:which|that) [^,.;]{2,60} (?:is|are|was|were|will|shall|plans?|intends?|proposes?|has|have)(?: (?:now|also|tentatively|due|planned|scheduled|decided|agreed))?(?: to)? (?:hold|held|convene|have)|(?:which |that )?(?:will|shall|is|was|are|were|has been|have been|to)?,? ?(?:now |currently |tentatively |provisionally )?(?:be |being |planned |scheduled |expected |due (?=to )|to )*(?:held|take place|takes place|took place|convened|meet|met|organized|hosted|open|opened|(?:postponed|moved|rescheduled|changed|brought forward|deferred)(?: from [^.;]{4,40})? to(?: be held)?)?)'

/** The first meeting of FG DLT will be held …; Meeting of Study Group 17, Geneva, …; SG13 meeting (Geneva, …). */
export const meetings: MeetingsWords = {
  noun: /(?<![A-Za-z])(?:(?:e-)?meetings?|workshops?|seminars?|webinars?|training courses?|[Cc]yber ?[Dd]rill|hackathon|roundtable|forum|symposium|assembly|conference|summit|plenary(?! (?:meeting|session))|(?<!\p{Script=Han})(?:WTSA|WTDC|WRC|WCIT)-\d{2,4}(?![\p{Script=Han}\d])|(?:will|shall|(?:is|are) (?:due |scheduled )?to) (?:next |also |again )?meet|met(?= (?:in|at|on|from|for|virtually|online|remotely) ))(?![A-Za-z]|[- ](?:rooms?|documents?|reports?|agenda|participants|website|page|hall|fee|venue|attendees|was closed|agreed|noted|report))/giu,
  scheduleColumns: {
    date: /^(?:dates?|when|meeting dates?)$/iu,
    place: /^(?:places?|venue|location|where|host(?: and place)?|place\/host)$/iu,
    event: /^(?:events?|meetings?|title|name)$/iu,
    question: /^(?:questions?|Q\.?|groups?)$/iu,
  },
  titled: /(?!)/u,
  workshop:
    /workshop|webinar|training|drill|hackathon|roundtable|seminar|forum|symposium|summit|conference/iu,
  cut: /[,.;:!?()\t\n](?!\d)| \/ |(?<![A-Za-z-])(?:After|At|Before|By|During|Following|From|In|On|Prior to|Since|Under|With)(?![A-Za-z-])|(?<![A-Za-z-])and (?=(?:its |the )?(?:first|second|third|fourth|next|inaugural|kick-off) )|(?<![A-Za-z])(?:Cancellation|Change|Convening|Creation|Establishment|Extension|Organization|Postponement|Rescheduling|Dates?(?: and place)?|Reports?|Agenda|Programme|Invitation|Announcement|Results?|Outcomes?|Draft|Minutes|Summary|Participation|Dear)(?: of| for| to| in)?(?![A-Za-z])|(?<![A-Za-z\d-])(?!(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|final|inaugural|kick-off|joint|extraordinary|additional|interim|physical|virtual|electronic|e-meeting|regional|management|team|plenary|opening|closing|working|rapporteurs?|groups?|study|focus|advisory|party|correspondence|of|on|for|and|the|forthcoming|previous|regular|special|ad|hoc|online|open|extended|academic|annual|technical|scientific|international|world)(?![a-z]))[a-z][a-z'’-]*/gu,
  behind:
    /^ (?:(?:of|on|for|entitled) )?(?:the )?(?:“[^”]{2,140}”|"[^"]{2,140}")|^ (?:with (?:the )?\p{Lu}[^,.;:()\d]{2,60}? )?(?:of|on|for) (?!(?:the )?(?:period|dates?|week|month) |\d{1,2} ?(?:[-–]|to|and) ?\d{1,2} )(?:the )?(?:[^,.;:()\d]|,(?= (?:and )?\d{1,2}[A-D](?![A-Za-z]))|\d(?!\d? (?:January|February|March|April|May|June|July|August|September|October|November|December))){2,100}?(?: \((?!\d)[^(),]{2,30}\))?(?=,(?! (?:and )?\d{1,2}[A-D](?![A-Za-z]))|[.;:()]|\s\(|$|(?: [–—-] |[\n\t]{1,2})(?:(?:[A-Z][\p{L}'’]{1,20}[ ,]{1,2}){1,4}|(?:(?:fully|entirely) )?(?:virtual|online|remote)(?:ly)?,? )\d| (?:will|is|was|are|were|to be|held|which|that|has|have|shall|scheduled|planned|takes|took|with (?:a|the) view|in [A-Z]|at [A-Z\d]|from \d|on \d|on [MTWFS][a-z]{2,8}day|\d{1,2}(?: ?[-–] ?\d{1,2}| (?:to|and) \d{1,2})? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/u,
  bare: /(?:will|shall|to) (?:[a-z]{4,5} )?meet$|(?:^| )met$|^(?:(?:the|this|that|its|a|an|each|any|our|report of the|their|these|such|all|other|above-?mentioned|aforementioned|said) ?)*(?:e-)?(?:meetings?|plenary|workshops?|seminars?|conference|assembly|forum)$/iu,
  next: /next|following|forthcoming/iu,
  unowned:
    /^(?:(?:the|its|their|this|next|\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|previous|final|opening|closing|following|forthcoming|kick-off|inaugural|and) ?)*(?:(?:virtual|physical|electronic|online|interim|plenary) ?)?(?:e-)?(?:meeting|plenary)(?: (?:of|in) (?:this|the) study period)?$/iu,
  heldOn: new RegExp(
    `^(?: ?[,;(:–-]? ?| ?\\([^)]{0,40}\\)[,:]? ?)${held}(?: as (?:a|an) [a-z -]{3,24})?(?: (?:virtually|online|remotely))?(?:,? ?(?:(?:in|at) )?[A-Z(][^.;]{0,70}?)?[, ]*(?:\\(?(?:on|from|between|during|for)?(?: the)?(?: period)?(?: of)?(?: from)? ?)?$`,
    'u',
  ),
  heldBefore: null,
  places: [
    /(?:^|[\s(,])(?:in|at) (?<place>[A-Z][\p{L}' .-]{1,40}?(?:, [A-Z][\p{L}' .-]{1,30}?){0,2}),? (?:on |from |between |during )?(?:the )?$/u,
    new RegExp(`(?:^|[\\n\\t(,;:–-] ?)(?<place>${town}(?:, ${town})?) ?, ?(?:from )?$`, 'u'),
    /^,? ?(?:\(inclusive\))? ?(?:in|at) (?<place>(?:the )?[A-Z][\p{L}'-]{1,20}(?: (?:of|the|headquarters|[A-Z][\p{L}'-]{1,20})){0,6}(?:,? (?:in )?[A-Z][\p{L}'-]{2,20}(?: [A-Z][\p{L}'-]{2,20})?){0,2})/u,
    /^ ?, ?(?<place>[A-Z][\p{L}'-]{2,20}(?: [A-Z][\p{L}'-]{2,20}){0,2}(?:, [A-Z][\p{L}' -]{2,24})?)(?=[).\n]|$)/u,
  ],
  ownersBehind: /(?<![A-Za-z])(?:[Ii]ts|[Tt]heir)(?![A-Za-z])/u,
  ownerNext: /^(?: which| that|,)? ?(?:the )?(?:ITU-[TRD] )?$/u,
  meets:
    /(?<![A-Za-z])(?:will|shall|are to|is to|plans? to|scheduled|planned|following|held)(?![A-Za-z])[^:]{0,80}(?<![A-Za-z])(?:meet(?:ings?)?|sessions?|hold|held)(?![A-Za-z])|meetings?[^:]{0,60}(?:will be held|are (?:scheduled|planned)|as follows)/iu,
  columns: {
    group: /^(?:group|working part(?:y|ies)|study group|committee)s?$/iu,
    days: /^(?:(?:meeting|session) dates?|dates? of (?:the )?meetings?|meetings?)$/iu,
    opening: /^opening/iu,
  },
  preparatory: /preparat/iu,
  focusGroup: /Focus Group/iu,
  virtual:
    /(?:fully |entirely )?virtual(?:ly)?(?: meeting|$| \(|,| from| on| \d)|(?:held|meet|meeting|meets|place) (?:virtually|remotely|online|fully|electronically)|^(?:online|remote)$|fully (?:virtual|remote)|e-meeting|electronic meeting|online meeting|as a virtual/iu,
  tentative:
    /to be (?:confirmed|decided|determined|announced)|tentative(?:ly)?|provisional(?:ly)?|(?:^|[^A-Za-z])T\.?B\.?[CDA](?![A-Za-z])|exact dates?/iu,
  planned: /will|shall|planned|scheduled|to be held|next|forthcoming|invite/iu,
  held: /was held|were held|met |took place|held (?:in|on|at|from)|was closed|closed the meeting|welcomed|opened the meeting|report of/iu,
  moved:
    /(?:postponed|moved|rescheduled|changed|brought forward|deferred)(?: from [^.;]{4,40})? to(?: be held)?(?: on| from)?(?: the)? $|\bnew dates?(?: are| is| of|:)? ?$/iu,
  givenUp:
    /(?:circulated|distributed|published|posted|issued|dated|submitted|sent out)(?: on)? ?$|originally|initially planned|cancel+ed|postponed from|instead of/iu,
  opens:
    /meetings?|workshop|seminar|forum|plenary|session|(?<![a-z])it (?:will|shall|is to|starts|begins|opens) /iu,
  otherStart: /regist|coffee|lunch|badge|contributions?|before|prior to/iu,
  starts: /open|begin|start|commence/iu,
  subject: /^subject/iu,
}
