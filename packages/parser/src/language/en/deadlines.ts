import type { DeadlinesWords } from '../deadlines-words.js'

/** How English papers set deadlines: the deadline for … is …, not later than …, please … before …. */
export const deadlines: DeadlinesWords = {
  heading:
    /^(?:(?:the |please (?:note|find)(?: below)? the )?(?:following )?(?:key |important |main |relevant |other )?(?:dates and )?(?:deadlines?|closing dates|time-?limits)(?: and (?:key )?dates)?|(?:key|important) dates(?: and deadlines)?)(?: for [a-z ]{3,40}| to (?:remember|note)| are(?: as follows)?|(?: ?\([^)]{0,40}\))){0,2} ?(?::|$|(?= ?\/| ?\t| ?\d))/iu,
  announced: /deadlines?|closing dates?|time-?limits?/iu,
  column: /^(?:contribution|document|submission|registration) (?:deadline|closing date)s?$/iu,
  besideDate:
    /(?:\bby\b|\bbefore\b|\bno(?:t)? later than\b|\bon or\b|\buntil\b|\bat the latest\b|\bdeadline\b|\bdue\b|\bon\b|\bthe\b|\bmidnight\b|\bhours\b|\bGeneva time\b|\binclusive\b|:)/giu,
  sign: /deadline|(?:closing|final|last) (?:date|day)|later than|latest|before|by |prior to|until|up to|due |time-?limit|after|extended|postponed|closes|closing|will close|ends/iu,
  aheadSure:
    /(?:(?:no|not) later than|on or before|at the latest (?:by|on|before)|latest by|by (?:no|not) later than|(?:extended|postponed|deferred|moved|brought forward) from|registration[^.;]{0,60} (?:closes|closing|ends|will close|will end)|(?<!(?:received|replied|responded|submitted) (?:before|by|within) the )(?:deadline|(?:closing|final|last) (?:date|day)|time-?limit|cut-off date|due date)(?:[^.;]{0,110}?(?: is| are| will be| shall be| was| has been (?:set|extended|fixed)| being| of| on|:| by))?(?: set| fixed| extended| now| hereby)?(?: (?:to|until|till|at|for|as|on))?|due (?:on|by|before)|(?:not|never) after)(?: the| close of business| COB| midnight| end of(?: the)? day| noon| the end of)?(?: (?:UTC|GMT|CES?T|Geneva time))?,?(?: on| of)? $/iu,
  ahead:
    /(?:^|[\s(,])(?:(?:received|submitted|posted|arriving|sent)(?: (?:at|by|to|in) [A-Za-z ]{2,30})? (?:after|later than)|by|before|prior to|until|till|up to|latest)(?: the| close of business| COB| midnight| end of(?: the)? day| noon| the end of)?(?: (?:UTC|GMT|CES?T|Geneva time))?,?(?: on| of)? ?$/iu,
  behindSure:
    /^,? ?(?:at the (?:very )?latest|(?:is|are|was|being|has been set as|as) (?:the )?(?:deadline|closing date|last day|final date|cut-off)|\(?deadline|has been set as)/iu,
  behind: /^,? ?or (?:before|earlier)/iu,
  obliges:
    /(?:^|[^a-z])(?:at least|accepted|recommended|advised|announced|should|must|shall|please|kindly|invite[sd]?|request(?:s|ed)?|instruct(?:s|ed)?|tasked|encourage[sd]?|urge[sd]?|ask(?:s|ed)?|submit(?:ted)?|regist(?:er|ration)|reach|receive[ds]?|repl(?:y|ied)|respond(?:ed)?|return(?:ed)?|complet(?:e|ed)|required?|are to|is to|(?:are|is) (?:expected|awaited)|need(?:s|ed)?|send|sent to|inform|notify|apply|nominat(?:e|ions?)|deadline|provide|announce|book(?:ed)?|grateful|appreciate|expected (?:to|by|before)|may be (?:sent|submitted)|forward(?:ed)?|to be|respective comments)(?![a-z])|^\p{Lu}[\p{L}\d -]{1,50}? to (?!be )[a-z]{3,14} /iu,
  reports:
    /(?:^|[^a-z])(?:had (?:been|met|received)|were (?:received|approved|adopted|held|included|taken into account)|was (?:held|established|approved|adopted|created)|has been (?:approved|adopted|established)|were (?:asked|invited|requested))(?![a-z])/iu,
  actionColumn:
    /^(?:agreed )?(?:actions?|tasks?|action (?:items?|points?)|what)(?: to be taken| required)?$/iu,
  dayColumn: /^(?:by|due|due (?:date|by)|deadline|by when|when|target date|date|completion(?: date)?)$/iu,
  duty: /submi|regist|request|contribution|visa|fellowship|interpretation|caption|repl(?:y|ies)|nominat|comment|form|deadline|booking|reservation|document|notif|response|application|consultation|abstract|bursar/iu,
  topics: {
    registration: /regist/iu,
    contributions:
      /contributions?|input documents?|proposals?(?![a-z]| for (?:presentations?|papers|talks))/iu,
    visa: /visa/iu,
    fellowships: /fellowship|bursar/iu,
    interpretation: /interpretation/iu,
    captioning: /caption|sign language/iu,
    translation: /translat/iu,
    consultation: /consultation|TAP|repl(?:y|ies)|respon(?:d|se)/iu,
    nominations: /nominat|candidat/iu,
    accommodation: /hotel|accommodation/iu,
    abstracts: /abstracts?|(?<!on )papers?(?![a-z])/iu,
    liaison: /liaison/iu,
    survey: /survey|questionnaire/iu,
  },
  standingRules: /terms of reference/iu,
  spelledOut:
    /(?:\(|,|–|i\.e\.|that is|namely)[, ]{0,2}(?:i\.e\.,? |that is,? )?(?:(?:by|on|before|until|(?:not|no) later than)(?: or before)? )?$/u,
  workingDay: /working|business/iu,
  runInHeading: /^[A-Z][\p{L},/&' -]{2,50}:(?!\/\/) ?/u,
}
