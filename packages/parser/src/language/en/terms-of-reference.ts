import type { TermsOfReferenceWords } from '../terms-of-reference-words.js'

const number =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty-four|a|an)'
const unit = '(?:calendar )?(?:years?|months?|weeks?|study periods?|quarters?)'
const duration = `${number}(?: \\(\\d{1,3}\\))?(?:(?: ?[-–—] ?| to | or )${number}(?: \\(\\d{1,3}\\))?)?(?: and (?:a|one)[- ]half)?[- ]${unit}(?: and (?:a half|${number} ${unit}))?`
const months =
  '(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )'
const ends = `(?:(?:the )?(?:end of |start of |beginning of |next )?(?:the )?(?:\\d{1,2} )?${months}?(?:(?:19|20)\\d{2}|Q[1-4] (?:19|20)\\d{2})|(?:the )?(?:next |end of (?:the |this )?)(?:TSAG|WTSA(?:-\\d{2})?|study period|SG ?\\d{1,2})(?: meeting)?|WTSA-\\d{2}|(?:the )?(?:(?:first|last|next) )?(?:TSAG|WTSA|parent group) meeting(?: in (?:19|20)\\d{2})?)`
const living =
  '(?:lifetime|life time|duration|term|time ?frame|mandate|lifespan|existence|operate|exist|last|continue|remain|run|active|established|period)'

/** A whole word, or several. */
function words(source: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'iu')
}

/** Terms of reference as English papers word them (headings of Recommendation ITU-T A.7 and their variants). */
export const termsOfReference: TermsOfReferenceWords = {
  name: /(?:(?:[Dd]raft|[Pp]roposed|[Rr]evised|[Uu]pdated|[Nn]ew|[Aa]mended|[Mm]odified|[Tt]he|[Ff]inal|[Aa]pproved|[Aa]greed|[Ii]nitial|DRAFT|REVISED)\s){0,4}(?:(?<![A-Za-z])(?:[Tt]erms?\s[Oo]f\s[Rr]eference|TERMS\sOF\sREFERENCE|ToRs?|TOR|Mandate|MANDATE)(?![A-Za-z]))(?:\s?\((?:ToRs?|TOR|TORs)\))?/u,
  afterName:
    /^ ?(?:$|[\n:(,–—-]|(?:of|for|OF|FOR)\s|and\s(?:the\s)?(?:working|work|methods|rules|procedures|composition|structure|membership|organi|leadership|action|objectives|scope))/u,
  mentionBefore:
    /(?:^|\s)(?:their|its|whose|following|these|those|above|under|per|to|see|in|with|within|on|discuss|review|approve)\s$/iu,
  group:
    /(?<![a-z])(?:groups?|activit(?:y|ies)|committees?|part(?:y|ies)|teams?|forum|panel|board|commission|initiative|platform|task ?force|JCA)(?![a-z])/iu,
  groupWithAcronym:
    /(?<name>(?:(?:Joint |Inter-?[Ss]ector |Ad[- ]?[Hh]oc |Council |Regional )?(?:Focus|Rapporteur|Correspondence|Working|Task|Regional|Coordination|Co-ordination|Expert)(?:'s|s)? Group|Joint Co-?ordination Activity|Ad[- ]?[Hh]oc Group) (?:on|for|of) [^.;:()\n]{3,120}?)\s?\((?:ITU-T )?(?<acronym>[A-Z][A-Za-z0-9 &/-]{1,24})\)/gu,
  beforeGroup:
    /^(?:[\s:,.–—-]|and [a-z ]{3,40}? (?:of|for)(?=\s)|(?:of|for|on|the|a|an|new|draft|proposed|revised|updated)(?=\s)|ITU-[TRD](?=\s)|ITU(?=\s)|TSAG(?=\s[A-Z])|OF(?=\s)|FOR(?=\s)|THE(?=\s))/iu,
  afterGroup: /(?:[\s:,.–—-]|['’]s?|\((?:see|cf\.?|ref\.?)[^()]{0,60}\))$/iu,
  topics: [
    ['announcement', words('announcements?|publici[sz]ation|notification')],
    ['approval', words('approvals?|adoption')],
    ['funding', words('financ(?:ing|es?|ial)|funding|funds|budget|costs?|resources')],
    ['patents', words('patents?|IPRs?|intellectual property(?: rights?)?')],
    ['working-language', words('languages?')],
    [
      'guidelines',
      words(
        'guidelines?|guidance|working methods?|methods? of work(?:ing)?|(?:working|operating)? ?procedures?|rules of procedure|working practices',
      ),
    ],
    ['progress-reports', words('progress reports?|reporting|reports?')],
    ['parent-group', words('parent(?: study| advisory)?(?: group)?|parentage|host group')],
    [
      'leadership',
      words(
        'leadership|management(?: team)?|(?:vice-?)?chair(?:man|men|person|persons|manship|s)?|officers|conven[eo]rs?|steering(?: committee| group)?|officials',
      ),
    ],
    ['administration', words('administrati(?:ve|on)|secretariat')],
    [
      'duration',
      words(
        'duration|life ?time|lifespan|life|time ?frames?|term of office|period of (?:activity|operation)|period',
      ),
    ],
    [
      'milestones',
      words(
        'milestones?|time ?lines?|time ?plans?|time ?tables?|schedules?|time ?scales?|key dates|target dates?',
      ),
    ],
    ['contributions', words('contributions?|input documents?|documentation|documents')],
    ['meetings', words('meetings?|venues?')],
    [
      'participation',
      words('participation|membership|participants?|members|composition|eligibility|attendance'),
    ],
    ['deliverables', words('deliverables?|outputs?|outcomes?|results?|products?|printing|distribution')],
    [
      'relationships',
      words('relationships?|relations?|liaisons?|collaborations?|co-?operation|co-?ordination|partnerships?'),
    ],
    [
      'tasks',
      words(
        'tasks?|activities|(?:action|work) ?plan|work program(?:me)?|work items?|(?:areas? of )?work(?: areas?)?|study (?:topics?|items?|areas?)|responsibilit(?:y|ies)|functions|duties|actions?',
      ),
    ],
    ['objectives', words('objectives?|aims?|goals?|purposes?|mission|vision')],
    [
      'scope',
      words(
        'terms of reference|mandate|rationale|motivation|scope|background|introduction|overview|preamble|context|justification|summary',
      ),
    ],
    [
      'other',
      words(
        'structure|further matters|organi[sz]ation|definitions?|terminology|terms|references|abbreviations|matters|miscellaneous|further information',
      ),
    ],
  ],
  fillers:
    /(?<![a-z])(?:and|or|of|the|for|to|with|by|on|in|its|their|other|focus|rapporteur|correspondence|group'?s?|fg|jca|formation|general|specific|expected|planned|key|main|initial|tentative|technical|logistics|support|related|working|work|method|policy|policies|rights?|completion|external|internal|organi[sz]ation|further|sources?|team)(?![a-z])|[\s,&/()’'–-]/giu,
  topicJoin: /\sand\s|\s?[,&/]\s?/iu,
  parentSign:
    /parent(?: study)?(?: group)?|under (?:the )?(?:leadership|auspices|responsibility|ITU-T|TSAG|Study|SG)|reports? (?:directly )?to|reporting to/iu,
  established:
    /(?<![a-z])(?:(?:agreed|decided|resolved) to (?:create|establish|set up|form)|established|establishment|created|creation|set up|formed|formation|setting up)(?![a-z])/iu,
  notEstablished:
    /(?:first|1st|next|initial|kick-?off) meeting|(?:will|shall|should|to) be (?:established|created|set up|formed)/iu,
  lifetime: [
    new RegExp(`${living}[^.;\\n]{0,60}?(?<lifetime>from ${ends} (?:to|until|through) ${ends})`, 'iu'),
    new RegExp(
      `${living}[^.;\\n]{0,60}?(?<![a-z])(?<lifetime>${duration})(?![a-z])(?! (?:before|prior|in advance|notice))`,
      'iu',
    ),
    new RegExp(`${living}[^.;\\n]{0,60}?(?<lifetime>(?:until|till|up to) ${ends})`, 'iu'),
    new RegExp(
      `(?:terminate|complete|conclude|finish)[^.;\\n]{0,40}?(?<lifetime>(?:by|in|at) ${ends})`,
      'iu',
    ),
    new RegExp(`(?<![a-z])(?<lifetime>${duration})(?: lifetime| life ?time| duration)`, 'iu'),
  ],
}
