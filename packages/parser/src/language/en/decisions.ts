import type { DecisionsWords } from '../decisions-words.js'

const adverb =
  '(?:also|so|further|furthermore|moreover|unanimously|then|therefore|thus|thereby|hence|finally|subsequently|formally|officially|provisionally|tentatively|consequently|accordingly|generally|broadly|strongly|warmly|kindly|gratefully|cordially|sincerely|duly|again|hereby|now|has|have|later|both|all|explicitly|initially|additionally|specifically|jointly|fully|informally|likewise|however|as well|ultimately|eventually|simply|collectively|nevertheless|nonetheless|instead|with (?:great |much |deep |particular )?(?:appreciation|thanks|interest|satisfaction|concern|regret|gratitude|pleasure)|in principle|in general|by consensus|by acclamation|as a result|in addition|in conclusion|as a consequence|at the same time|after (?:some |further |brief |lengthy |extensive |much )?(?:discussion|consideration|deliberation|review|consultation)s?)'
const adverbs = `(?:,? +${adverb}){0,4},?`

const groups =
  '(?:ITU-[TR] |Radiocommunication )?(?:TSAG|RAG|TDAG|RRB|CCV|SCV|Radio Regulations Board(?: \\(RRB\\))?|(?:Tele|Radio)communication (?:Standardi[sz]ation |Development )?Advisory Group(?: \\((?:TSAG|RAG|TDAG)\\))?|(?:FG|JCA|AHG|CG)[- ]\\p{Lu}[A-Za-z\\d&-]{1,18}|SG ?\\d{1,2}|Study Group \\d{1,2}|WP ?\\d{1,2}(?: ?/ ?\\d{1,2})?|Working Party \\d{1,2}(?: ?/ ?\\d{1,2})?|WG ?\\d{1,2}|Working Group \\d{1,2}|RG-[A-Za-z]{1,14}|Q ?\\d{1,2}/\\d{1,2}|Question \\d{1,2}/\\d{1,2})'
const kind = '(?:opening|closing|final|present|current|joint|concluding|first|second|third|fourth|fifth|last)'
const assembled = '(?:plenary(?: meeting| session)?|meeting|session|rapporteur group meeting)'
const own =
  '(?:[Ss]tudy [Gg]roup|[Ww]orking [Pp]arty|WP|[Aa]dvisory [Gg]roup|[Ff]ocus [Gg]roup|FG|JCA|[Cc]ommittee|[Gg]roup|[Aa]d[ -][Hh]oc [Gg]roup|[Rr]apporteur [Gg]roup|[Dd]rafting [Gg]roup|[Cc]orrespondence [Gg]roup|[Mm]embers|(?:meeting )?participants|delegates)'
const bodies = `(?:(?:[Tt]he |[Tt]his |[Ii]ts )?${groups}(?: (?:${kind} )?(?:${assembled}|members|participants|delegates))?|(?:[Tt]he|[Tt]his|[Ii]ts) (?:${kind} ){0,2}(?:${groups} )?(?:${kind} )?(?:${assembled}|${own})|(?:[Tt]he )?Member States present(?: at [^,;:.]{3,80})?|(?:[Cc]losing |[Oo]pening )?[Pp]lenary|[Pp]articipants|[Dd]elegates)`

/** The meeting at which a body acts, between it and its verb. */
const occasion =
  '(?:at|in|during) (?:its|the|this|their) (?!last|previous|prior|preceding|earlier|past|next)[^,;:.]{0,40}?(?:meeting|session|plenary)(?: (?:of|in|on|held) [^,;:.]{1,40})?'

interface Verb {
  readonly past: string
  readonly present?: string
  readonly base: string
  /** What must stand, or not stand, behind the verb to make it this act. */
  readonly behind?: string
  /** Participles that are this act in the passive alone: was named, and not `the group named`. */
  readonly passive?: string
  /** Past phrases that are no single verb. */
  readonly phrase?: string
}

const determiner =
  '(?= +(?:that|the|to|with|on|a|an|its|your|this|these|those|all|any|TD|C|Rec|SG|TSB|TSAG|WP|for|in|upon|[A-Z]|\\d))'
const objectOfEnding =
  '(?= +(?:the )?(?:work|activit|mandate|lifetime|focus group|FG|JCA|correspondence|ad hoc|Question|group|this (?:activity|group)|[A-Z]))'

const verbs: Readonly<Record<string, Verb>> = {
  agree: {
    past: 'agreed|concurred|consented',
    present: 'agrees|concurs',
    base: 'agree|concur|consent',
    phrase:
      'reached (?:a |an |full |general |broad )?(?:consensus|agreement|understanding)|came to (?:an |a )?(?:agreement|consensus)|gave (?:its|their) (?:agreement|consent)|(?:had|raised|expressed|made) no objections?',
  },
  approve: {
    past: 'approved|adopted',
    present: 'approves|adopts',
    base: 'approve|adopt',
    phrase: 'gave (?:its|their) (?:final )?approval',
  },
  accept: { past: 'accepted', present: 'accepts', base: 'accept' },
  endorse: {
    past: 'endorsed',
    present: 'endorses',
    base: 'endorse',
    phrase: 'gave (?:its|their) endorsement',
  },
  confirm: {
    past: 'confirmed|reaffirmed|reconfirmed',
    present: 'confirms|reaffirms',
    base: 'confirm|reaffirm|reconfirm',
  },
  note: {
    past: 'noted',
    present: 'notes|takes note',
    base: 'note|take note of|take note',
    phrase: 'took (?:due )?note',
  },
  recognize: {
    past: 'recogni[sz]ed|acknowledged',
    present: 'recogni[sz]es|acknowledges',
    base: 'recogni[sz]e|acknowledge',
    phrase: '(?:was|is|became) aware',
  },
  recall: { past: 'recalled', present: 'recalls', base: 'recall' },
  consider: {
    past: 'considered|felt',
    present: 'considers|feels',
    base: 'consider',
    behind: '(?= +(?:that|it)(?![a-z]))',
    phrase: '(?:was|is) of the (?:view|opinion)',
  },
  conclude: {
    past: 'concluded',
    present: 'concludes',
    base: 'conclude',
    behind: '(?! +(?:at|on|in|its|their|with|by)(?![a-z]))',
    phrase: '(?:came to|reached|drew) the (?:following )?conclusions?',
  },
  decide: {
    past: 'decided|resolved|determined',
    present: 'decides|resolves',
    base: 'decide|resolve|determine',
  },
  recommend: {
    past: 'recommended|advised',
    present: 'recommends',
    base: 'recommend|advise',
  },
  request: { past: 'requested|asked', present: 'requests|asks', base: 'request|ask' },
  invite: { past: 'invited', present: 'invites', base: 'invite' },
  encourage: {
    past: 'encouraged|urged',
    present: 'encourages|urges',
    base: 'encourage|urge',
    phrase: 'called (?:up)?on',
  },
  instruct: {
    past: 'instructed|tasked|mandated|directed|charged|assigned',
    present: 'instructs|tasks|mandates|directs',
    base: 'instruct|task|mandate|direct',
  },
  authorize: {
    past: 'authori[sz]ed|empowered',
    present: 'authori[sz]es|empowers',
    base: 'authori[sz]e|empower',
  },
  appoint: {
    past: 're-?appointed|appointed|nominated|designated|elected',
    passive: 'named|chosen',
    present: 'appoints|nominates|designates|elects',
    base: 're-?appoint|appoint|nominate|designate|elect',
  },
  establish: {
    past: 're-?established|established|created|launched|formed|constituted|set up',
    present: 'establishes|creates',
    base: 'establish|create|set up|launch',
  },
  terminate: {
    past: 'terminated|closed|disbanded|dissolved|discontinued',
    present: 'terminates|disbands|discontinues',
    base: 'terminate|close|disband|discontinue',
    behind: objectOfEnding,
  },
  postpone: {
    past: 'postponed|deferred',
    present: 'postpones|defers',
    base: 'postpone|defer',
  },
  support: {
    past: 'supported',
    present: 'supports',
    base: 'support',
    phrase:
      '(?:expressed|gave|voiced) (?:its|their|full|strong|general|broad|unanimous)(?: full| strong| general)? support',
  },
  thank: {
    past: 'thanked|congratulated|commended|praised|applauded',
    present: 'thanks|congratulates|commends',
    base: 'thank|congratulate|commend',
    phrase:
      '(?:expressed|conveyed|recorded|extended) (?:its|their|sincere|deep|great|warm|high|gratitude|appreciation|thanks)(?: [a-z]+){0,3}? ?(?:appreciation|gratitude|thanks)(?![a-z])|expressed (?:appreciation|gratitude|thanks)|appreciated',
  },
}

/** One alternative an action, each closed so that no longer word begins with it. */
function byAction(form: (verb: Verb) => string | undefined, actions = Object.keys(verbs)): string {
  return actions
    .flatMap((action) => {
      const words = form(verbs[action] as Verb)
      return words ? [`(?<${action}>(?:${words})(?![A-Za-z-]))`] : []
    })
    .join('|')
}

const finiteForms = (verb: Verb) =>
  [verb.phrase, `(?:${verb.past})${verb.behind ?? ''}`, verb.present && `(?:${verb.present})${determiner}`]
    .filter(Boolean)
    .join('|')
const participles = (verb: Verb) => [verb.past, verb.passive].filter(Boolean).join('|')
const passiveActions = Object.keys(verbs).filter(
  (action) => !['consider', 'conclude', 'recall', 'recognize'].includes(action),
)

const intro =
  '(?:In|At|After|During|On|Following|Based on|With|Under|For|Upon|Given|Regarding|Concerning|Considering|As|Within|By|Subject to|in|at|after|during|on|following|with|for|upon)'
const conjunction =
  '(?:and|but|then|therefore|thus|hence|so|however|moreover|furthermore|finally|consequently|accordingly|subsequently|while|whereas|also|nevertheless|afterwards|thereafter|later|additionally|And|But|Then|Therefore|Thus|Hence|So|However|Moreover|Furthermore|Finally|Consequently|Accordingly|Subsequently|Also|Nevertheless|Afterwards|Thereafter|Later|Additionally|Today|Overall)'
const introEnd =
  '(?:\\d|discussions?|consideration|deliberations?|reviews?|consultations?|debate|presentation|connection|regard|respect|context|conclusion|end|day|session|principle|basis|time|proposal|general|result|addition|this|that effect)'

/** The beginning of a noun phrase for somebody who can do something. */
const actor =
  '(?=(?:(?:the|all|its|their|both|these|those|any|interested|relevant|other|concerned) ){0,3}(?:\\p{Lu}|(?:[a-z-]{1,18} ){0,3}(?:rapporteur|editor|member|group|secretariat|chair|vice-chair|delegat|participant|administration|conven|part(?:y|ies)|expert|author|proponent|management|operator|organi[sz]ation|institution|universit|compan(?:y|ies)|vendor|committee|communit|countr(?:y|ies)|mentor|translator)))'

/** A first participle that is an act itself: was nominated and elected. */
const actParticiple = passiveActions.map((action) => participles(verbs[action] as Verb)).join('|')

/** The verbs of English reports, in the forms that reports of TSAG, study groups and working parties use. */
export const decisions: DecisionsWords = {
  sign: /(?:greed|aware|affirm|called (?:up)?on|pprov|dopt|ccept|ndors|onfirm|note|ecogni|cknowledg|ecall|consider|felt|view|opinion|conclu|decid|esolve|ermin|ecommend|dvise|equest|ask|nvite|ncourag|urge|nstruct|andat|irect|harged|ssign|uthori|mpower|ppoint|ominat|esignat|lected|named|chosen|stablish|reated|aunch|ormed|onstitut|set up|lose|isband|issolve|iscontinu|ostpone|eferred|upport|hank|ongratul|ommend|raise|pplaud|pprecia|gratitude|consensus|bjection|oncur|onsent|reement)/iu,
  sentenceEnd:
    /(?<!(?:^|[\s(])(?:No|Nos|Rec|Recs|Mr|Mrs|Ms|Dr|Prof|Messrs|e\.g|i\.e|Rev|Add|Corr|Amd|Suppl|vs|Art|Res|para|paras|Sec|Fig|St|cf|Doc|Docs|Cor|al|etc|approx|[A-Z]))[.!?]+(?=\s+["“(]?[\p{Lu}\d\uE000]|\s*$) *|[。] *|\t+/gu,
  clauseEnd: /[,;:]| [–—-] /gu,
  body: new RegExp(`(?<![\\p{L}\\d/'-]|[Aa]ll )${bodies}(?![\\p{L}\\d/'’-])`, 'gu'),
  meeting:
    /^(?:(?:the|this|its) )?(?:(?:opening|closing|final|present|current|joint|concluding|first|second|third|fourth|fifth|last) ){0,2}(?:plenary(?: meeting| session)?|meeting|session|(?:meeting )?participants|delegates|study group|advisory group)$/iu,
  kindsOfGroup: [
    ['WP', /^(?:the|this|its) (?:working party|WP)$/iu],
    ['Q', /^(?:the|this|its) (?:rapporteur )?group$/iu],
    ['FG', /^(?:the|this|its) (?:focus )?group$/iu],
    ['CG', /^(?:the|this|its) (?:correspondence )?group$/iu],
  ],
  aroundName: new RegExp(
    `^(?:[Tt]he|[Tt]his|[Ii]ts) (?:${kind} ){0,2}|^ITU-T |(?: ${kind})? ${assembled}$`,
    'gu',
  ),
  question: /^Q(?:uestion)? ?\d{1,2}\/(?<group>\d{1,2})$/u,
  beforeBody: new RegExp(
    `^ *(?:(?:I|We) (?:am|are|wish|would|should|have|hereby) [^,;:]{2,60}? that )?(?:${conjunction},? *){0,2}(?:${intro} (?:[^,;:]{0,80} )?${introEnd} +)?(?:${conjunction} +)?$`,
    'u',
  ),
  pronounSubject: /^(?:It|They)(?! (?:is|was|has been|had been|were|are|would|will)(?![a-z]))(?![a-z])/u,
  subjectless: null,
  reporting:
    /(?:said|stated|proposed|suggested|that|whether|if|requested|asked|hoped|wished|which|who|because|although|unless|until|once|when|indicated|explained)[,:]? *$/iu,
  earlier:
    /(?:(?:at|during|in) (?:its|the|their|a) (?:last|previous|prior|preceding|earlier|past) |previously|In the past|(?:last|previous) (?:TSAG |SG ?\d{1,2} |plenary )?meeting)/iu,
  act: new RegExp(`(?<![\\p{L}-])(?:${byAction(finiteForms)})`, 'gu'),
  refused:
    /(?:^|[ ,])(?:to|will|would|shall|should|may|might|can|could|must|not|never|had|having|be|being|been|is|are|was|were|if|as|when|once|until|unless|the|a|an|of|by|newly|already|previously|recently|cannot|no|for|were to|nor|neither|who|which|that) *$/iu,
  modal:
    /^ +(?:also )?(?:will|would|shall|should|may|might|must|can|could|(?:is|are) (?:to|invited|requested|required|expected))(?![a-z])/u,
  noActBefore:
    /^ +(?:by(?! (?:consensus|acclamation|unanimity|correspondence))(?![a-z])|upon(?! by)|above|below)/u,
  between: new RegExp(
    `^(?:${adverbs}|, (?!which|who|and|but|that)[^,;:]{1,120},(?: +${adverb}){0,2}| ${occasion}(?: +${adverb}){0,2}) +$`,
    'u',
  ),
  joinedInClause: new RegExp(`(?:^|[ ,;])(?:and|but|then|and then|as well as|yet)${adverbs} *$`, 'u'),
  joinedClause: new RegExp(`^ *(?:(?:and|but|then|yet|so|therefore|thus|hence) *){0,3}${adverbs} *$`, 'u'),
  bareClause: null,
  finite: /^/u,
  otherSubject:
    /(?:^|[,;:.] *|(?:and|but|while|whereas|as|when|where) )(?:[Tt]he |[Aa]n? |[Ss]ome |[Ss]everal |[Oo]ne |[Mm]any |[Hh]is |[Hh]er )?(?:[\p{L}\d/.-]+ ){0,6}?(?:Chair(?:man|person|woman)?|[Rr]apporteurs?|Director|TSB|[Dd]elegat(?:e|es|ion)|[Rr]epresentatives?|Secretary(?:-General)?|[Ss]ecretariat|Counsellor|Advisor|[Ee]ditors?|[Cc]onvenors?|Administration|[Mm]embers?|States?|[Cc]ompan(?:y|ies)|[Cc]ontribut(?:ion|or)s?|proponents?|Mr|Ms|Mrs|Dr|Russian Federation|Kingdom|States|China|Korea|Japan|Canada|Germany|France|Egypt|India|Brazil|Arabia|SG ?\d{1,2}|Study Group \d{1,2}|WTSA(?:-\d{2,4})?|Council)(?:[^,;:.]{0,60}?) (?:presented|introduced|explained|informed|reported|stated|said|proposed|suggested|requested|asked|thanked|invited|agreed|expressed|noted|indicated|recalled|supported|recommended|encouraged|stressed|emphasi[sz]ed|clarified|opposed|announced|instructed|decided|approved|volunteered|offered|confirmed)(?![a-z])|(?:^|[ ,])who [^,;:.]*$/u,
  sending: /liaison statement|letter|circular|questionnaire|(?<![A-Z])LS(?![A-Z])/iu,
  pronoun: /^ +(?:them|it|him|her)(?![a-z])/u,
  passive: new RegExp(
    `(?<![\\p{L}])(?:was|were|(?:has|have) been)(?: +(?:${adverb}|so))*?(?: +(?!(?:${actParticiple})(?![a-z]))[a-z]{3,14}ed(?:(?:, [a-z]{3,14}ed){1,3}| [^,;:.]{0,100}?)?,? and(?: +${adverb})?)? +(?:${byAction(participles, passiveActions)}|(?<consider>(?:felt|considered|deemed)(?= to be(?![a-z])))|(?<recorded>recorded|placed on record))`,
    'gu',
  ),
  granted:
    /(?<![\p{L}])(?:received|obtained|won|met with|found) (?:the )?(?:unanimous |full |general |broad )?(?:(?<approve>approval)|(?<endorse>endorsement)|(?<support>support)|(?<agree>agreement|consent)) (?:of|from|by) (?<agent>[^,;:.]{1,60})/gu,
  furtherPassive: new RegExp(
    `^(?<between>(?: [^,;:.]{0,80}?)?) and(?: +${adverb})* +(?:${byAction(participles, passiveActions)})(?= *(?:[,;:.]|$)| (?:by|as|for|with|without|in|at|on|to|subject|unanimously|provisionally)(?![a-z]))`,
    'u',
  ),
  foundedGroup:
    /(?:^|[ ,])(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Nn]ew|[Tt]his) (?:[\p{L}-]+ ){0,4}?(?:[Gg]roups?|[Aa]ctivit(?:y|ies)|FG|JCA|CG|AHG)(?![A-Za-z])[^,;:.]{0,90}$|(?:^|[ ,])(?:(?:JCA|FG|CG|AHG)[ -]\S+|Questions? [\d/]+(?: and [\d/]+)?) *$/u,
  agentBehind: new RegExp(
    `^(?: +(?:${adverb}|without (?:any )?(?:comments?|changes?|modifications?|discussion|amendments?|objections?)|with (?:minor |some |editorial )?(?:changes?|amendments?|modifications?)|as (?:amended|modified|revised|presented|shown|contained)(?: in [^,;:.]{1,40})?))*? +by +(?<agent>[^,;:.]{1,90})`,
    'u',
  ),
  noAgent:
    /^(?:general |unanimous )?(?:consensus|acclamation|unanimity|correspondence|default|a show|means|applause|common|email|electronic)/iu,
  joinedSubject: /[ ,](?:and|but|while|whereas|yet) +(?!\d|to )/gu,
  partedClause: /[,;] *(?:and|but|while|whereas|yet) /u,
  joinedPronoun:
    /(?:^|[ ,;])(?:and|but|while|whereas|yet),?(?: (?:therefore|then|thus|so|hence|further|finally),?)? +(?:it|there) *$/u,
  pluralPassive: /^(?:were|have)(?![a-z])/u,
  passiveRefused:
    /(?:^ *(?:which|who) +\S[^,;:.]{0,60}|\S (?:which|who)(?: [^,;:.]{0,60})?|(?:^|[ ,])(?:if|when|once|as|after|until|unless|where|because|whether|whose|although|than|since|before|what)(?: [^,;:.]{0,60})?|(?:^| )that(?: [^;:.]{0,120})?|[Hh]ow) *$/u,
  noPassiveBefore:
    /^(?:(?! (?:that|which|who) )[^,;:.]){0,60}? (?:(?:at|during|in) (?:its|the|their|a) (?:last|previous|prior|preceding|earlier)|in (?:\p{Lu}[a-z]+ )?(?:19|20)\d\d|earlier|previously|in the past)/u,
  impersonal:
    /(?<![\p{L}])(?:(?<agree>[Tt]here (?:was|were) (?:(?:a |an )?(?:general |broad |unanimous |full |clear )?(?:agreement|consensus)(?! (?:document|was not))|no (?:further )?(?:objections?|opposition)|(?:general|broad|unanimous) agreement)|(?<![Nn]o (?:further |clear |final )?)(?:[Aa]greement|[Cc]onsensus) was (?:also )?reached|[Nn]o (?:further )?objections? (?:was|were|having been) (?:raised|received|made|expressed|voiced)|(?:[Aa]s there (?:was|were)|[Ww]ith) no objections?)|(?<support>[Tt]here was (?:general|broad|unanimous|wide) support)|(?<thank>(?:[Aa]ppreciation|[Gg]ratitude|[Tt]hanks) (?:was|were) (?:also )?(?:expressed|extended|conveyed))|(?<note>[Nn]ote was taken of)|(?<conclude>[Ii]t was (?:(?:also|further|therefore|then) )?concluded(?= that)|[Tt]he conclusion(?: reached| drawn| of the (?:meeting|discussion))? was(?= that))|[Ii]t was (?:(?:also|further|therefore|then|strongly) )?(?:(?<recommend>recommended(?= that| to))|(?<recognize>(?:recogni[sz]ed|acknowledged)(?= that))|(?<consider>(?:considered|felt)(?= that))|(?<request>requested(?= that))|(?<recall>recalled(?= that))))/gu,
  alone:
    /^(?:(?:Decision|Conclusion|Result|Action|Outcome)s?[ :–-]{1,3})?(?:Unanimously )?(?:(?<agree>[Aa]greed)|(?<approve>[Aa]pproved|[Aa]dopted)|(?<accept>[Aa]ccepted)|(?<endorse>[Ee]ndorsed)|(?<confirm>[Cc]onfirmed)|(?<note>[Nn]oted))(?: by (?:consensus|acclamation)| unanimously| as amended)?[.]?$/u,
  imperative: new RegExp(
    `^(?:(?:and|also|further|therefore|formally) )*(?:to )?(?:(?:also|further|formally) )?(?:${byAction(
      (verb) =>
        [...verb.base.split('|'), ...verb.past.split('|')]
          .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
          .join('|'),
    )})`,
    'u',
  ),
  furtherImperative: /(?:,|;|and|, and|; and)(?: (?:to|also|further|therefore|formally))*$/u,
  invited: new RegExp(
    `^(?:[^,;:]{0,60}, )?(?<body>(?!(?:(?:[Tt]he|[Aa]ll|[Mm]eeting) )*(?:[Pp]articipants|[Dd]elegates|[Mm]embers)(?![a-z]))${bodies}) (?:is|are)(?: therefore| hereby| kindly| also)? (?:invited|requested|asked|called upon) +(?=to[ :])`,
    'u',
  ),
  requestedActions:
    /(?:actions?|decisions?|approvals?) (?:requested|required|sought|to be taken|expected)|(?:requested|required|proposed) (?:actions?|decisions?)|^for (?:action|approval|decision)/iu,
  decisionsBelow:
    /^(?:(?:main|key|list of|summary of|meeting) )?(?:the )?(?:agreements?|decisions?|conclusions?|resolutions?|outcomes?|results|highlights|achievements)(?: (?:reached|taken|made|of|at|by|from)(?![a-z])[^.;:]{0,60})?:?$|^[^.;:]{0,80}(?<![a-z])the following (?:agreements?|decisions?|conclusions?|actions?(?: (?:items?|points?))?)(?: (?:was|were|has been|have been))?(?: (?:reached|taken|made|agreed(?: on| upon)?|drawn|decided))?(?: by [^.;:]{1,40})?:$/iu,
  contentBelow: /^(?: (?:that|to|on|upon))?(?: the following(?: [a-z]{1,12}){0,2})?(?:,? as follows)? ?:$/u,
  itemsOf: { agree: /agreement|action/iu, decide: /decision|resolution/iu, conclude: /conclusion/iu },
  noItem:
    /^(?:none|nil|nothing|not applicable|no (?:agreements?|decisions?|conclusions?|outcomes?|comments?)[^.]{0,30})\.?$/iu,
  attributeItem: /^\p{L}[a-z]+ed (?!that |to )[^.;:]{0,120}? (?:is|are|was|were|has|have|will) /u,
  proposal:
    /(?:propos|reworded|suggest|statement|request(?:ed|s) that|stated|said|wish|declar|draft text|following text|expressed)/iu,
  noDecisions:
    /terms of reference|agenda|list of (?:participants|documents|contributions|TDs)|mandate|working guidelines|programme/iu,
  assignee: new RegExp(
    `^(?: that)? (?<assignee>${actor}(?:[^,;:.]|, (?=(?:and )?(?:the )?(?:\\d|\\p{Lu}))){1,120}?)(?= to [a-z]| with (?:its|the|this|[a-z]+ing)(?![a-z])| for (?:advice|comments?|information|clarification)| (?:should|shall|would|will|continue|report|prepare|provide|consider|hold|submit|send|take|make|review|develop|contribute|use|apply|publish|inform|keep) (?!(?:also )?be [a-z]+(?:ed|t|n)(?![a-z])))`,
    'u',
  ),
  assigneeFirst: new RegExp(
    `^(?<assignee>${actor}[^,;:.]{1,80}?)(?: (?:to|shall|should|will) (?!be )(?=[a-z])|: (?=[a-z]))`,
    'u',
  ),
  assigneeOpening: /^ that /u,
  assigneeBefore: new RegExp(
    `(?:^|(?:and|but|that|,) )(?<assignee>(?!(?:and|but|[Ii]t|[Tt]his|[Tt]here)(?![A-Za-z]))${actor}[^,;:.]{1,80}?) *$`,
    'u',
  ),
  dueBefore:
    /(?:(?<![a-z])(?:by|before|until|till|due|prior to|(?:not?|nor) later than|at the latest(?: by| on)?|deadline(?: for [^,;:.]{1,60})?(?: (?:of|is|was|being))?|by the end of|no later than the end of)) (?:the )?$/iu,
  dueBehind: null,
}
