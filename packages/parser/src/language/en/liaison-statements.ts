import type { LiaisonStatementsWords } from '../liaison-statements-words.js'

/** The words of liaison statements in English. */
export const liaisonStatements: LiaisonStatementsWords = {
  noun: /liaison (?:statement|letter|reply|response)|liaise|(?:outgoing|reply) liaison|liaisons?(?= to )|(?<![A-Za-z])o?LSs?(?![A-Za-z])/iu,
  heading: /^(?:[^:.]{0,40}[–—-] ?)?(?:reply )?liaison statement$/iu,
  sending:
    /(?<![a-z])(?:send(?:ing)?|sent|forward(?:ed|ing)?|issu(?:e|ed|ing)|transmi(?:t|tted|ssion)|dispatch|convey|reply|respond|addressed|outgoing)(?![a-z])|(?:liaison statement|(?<![A-Za-z])LS)s?(?: |:)(?:(?! from )[^.;]){0,80} to (?:the )?(?=ITU|[A-Z\d]{3})/iu,
  notSent:
    /(?<![a-z])(?:received|incoming|not (?:to )?(?:send|reply|respond)|no need|not necessary|unnecessary|not send)(?![a-z])/iu,
  sent: /(?:^|[ ,])(?:meeting|plenary|TSAG|SG ?\d{1,2}|WP ?\d\/\d{1,2}) (?:also |then )?(?:sent|issued|forwarded)(?![a-z])/u,
  recipients:
    /(?<![a-z])to (?<to>(?:(?:all|the|other|relevant) ){0,3}(?:ITU|3GPP|[A-Z]{2,}|Study Group|Working Part|study groups|SGs?|[Qq]uestion|JCA|[A-Z]\p{L}+ [A-Z])[^.;:]{0,240}?)(?=(?:,? (?:asking|requesting|inviting|informing|on|about|regarding|concerning|with|in TD|as|contain|in response|seeking|by|before|to|that|which|for)(?![a-z]))|[.;:]|$)|(?<![a-z])for (?:action|comments?|information|consideration)(?: and [a-z]+)? (?:to|by|of) (?<for>[^.;:]{1,200})/gu,
  groups:
    /(?:[Aa]ll|other|the|relevant)(?: other| relevant| concerned)? (?:ITU-[TRD](?: and ITU-[TRD])? )?(?:[Ss]tudy [Gg]roups|SGs)(?: of ITU-[TRD])?|ITU-[TRD] (?:[Ss]tudy [Gg]roups|SGs)(?! ?\d)/gu,
  purposes: [
    [
      'action',
      /for (?:their |its |your )?(?:necessary |appropriate )?action|to take action|action requested/iu,
    ],
    ['comment', /for (?:their |its |your )?comments?|seeking comments|for (?:review and )?feedback/iu],
    ['information', /for (?:their |its |your )?information|for info(?![a-z])/iu],
  ],
  purposeWords: [
    ['action', /action/iu],
    ['comment', /comment/iu],
    ['information', /info/iu],
  ],
  annexBehind: /^,? ?\(?(?:Annex|Attachment|Appendix) (?<annex>[A-Z]|\d{1,2})(?![A-Za-z\d])/u,
  annexBefore: /(?:Annex|Attachment|Appendix) (?<annex>[A-Z]|\d{1,2}) (?:of|to|in) (?:the )?$/u,
  answered:
    /(?:reply|response|answer|replying|responding|respond|related|further) to (?:the |an? )?(?:incoming )?(?:liaison statement|LS)?(?: from [^,.;:()]{1,40})? ?\(?$/iu,
  from: /^ ?(?:\([^()]{0,20}\) ?)?(?:received )?from(?![a-z])/iu,
  outgoing:
    /(?:outgoing|sent|issued|approved|generated|produced|prepared|agreed|output)[^,.]{0,20}(?:liaison|(?<![A-Z])LS)|(?:liaison statements?|(?<![A-Z])LSs?)[^,.]{0,16}(?:sent|issued|outgoing|approved|generated|produced|agreed|to be sent)|^(?:liaison statements?|LSs?)$/iu,
  incoming: /incoming|received|input|from/iu,
  columns: {
    id: /^(?:LS|liaison statement) ?(?:no\.?|number|#|ref\.?)?$|^(?:no\.?|#)$/iu,
    document: /^(?:TD|doc(?:ument)?s?|reference|source doc|temporary document)/iu,
    to: /^(?:to|sent to|destination|addressees?|recipients?|for action|for info|for comment)(?![a-z])/iu,
    purpose: /^(?:purpose|for$|type$|action ?\/)/iu,
    due: /deadline|due|reply by/iu,
  },
  labels: {
    action: /^For action(?: to)?(?: ?: ?|\t|$)|^Action to(?: ?: ?|\t|$)/iu,
    comment: /^For comments?(?: to)?(?: ?: ?|\t|$)/iu,
    information: /^For info(?:rmation)?(?: to)?(?: ?: ?|\t|$)/iu,
    to: /^Liaison (?:statement )?to(?: ?: ?|\t|$)/iu,
    for: /^For(?: ?: ?|\t)/iu,
    due: /^Deadline(?: for (?:reply|comments?|response))?(?: ?: ?|\t|$)/iu,
  },
  none: /^(?:[-–—]|none|n\/a|nil)$/iu,
}
