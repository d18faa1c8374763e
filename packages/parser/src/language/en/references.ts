import type { ReferencesWords } from '../references-words.js'

export const references: ReferencesWords = {
  nouns: {
    resolution: 'Resolutions?|RESOLUTIONS?|Res\\.',
    decision: 'Decisions?|DECISIONS?',
    opinion: 'Opinions?|OPINIONS?',
    question: '[Qq]uestions?|QUESTIONS?',
    'study-group': '[Ss]tudy [Gg]roups?|STUDY GROUPS?',
    'working-party': '[Ww]orking [Pp]art(?:y|ies)|WORKING PART(?:Y|IES)',
    circular: '[Cc]irculars?|CIRCULARS?',
    'collective-letter': 'Collective[ -]?[Ll]etters?|COLLECTIVE[ -]LETTERS?|collective letters?',
    contribution: 'Contributions?|CONTRIBUTIONS?',
    'temporary-document': 'Temporary [Dd]ocuments?|TEMPORARY DOCUMENTS?',
  },
  separator: ', ?and |, ?or |,|;|&| and | or ',
  conjunction: ',? ?and |,? ?or | ?& ?',
  edition: "\\((?:Rev\\. ?)?(?:[A-Z]{2,5}-\\d{2,4}|\\p{Lu}[\\p{L}'’. -]{1,30},? ?\\d{4})\\)",
  assembly:
    "(?:(?:UN|United Nations) General Assembly|(?:ITU )?Council|Plenipotentiary(?: Conference)?|World Telecommunication Standardization Assembly)(?:'s|’s)?",
  recommendation: 'Recommendations?|RECOMMENDATIONS?|Recs?\\.?',
  draft: '(?:[Nn]ew|[Rr]evised|[Dd]raft)',
  supplement: 'Supplements?|SUPPLEMENTS?|Suppl?\\.?',
  series: '[Ss]eries',
  revision: 'Revision|Rev',
  bureaux: { TSB: 'TSB', BR: 'BR', BDT: 'BDT' },
  sectors: {
    'ITU-T': 'Telecommunication Standardization(?: Sector)?',
    'ITU-R': 'Radiocommunication(?: Sector)?',
    'ITU-D': '(?:Telecommunication )?Development(?: Sector)?',
  },
  part: '(?:[Aa]nnex|[Aa]ppendix|[Tt]able|[Ff]igure|[Cc]lause|[Ss]ection|[Cc]lass|[Gg]roup|[Oo]ption|[Pp]art|[Cc]ategory|[Aa]ction [Ll]ines?|[Bb]and|[Rr]oom|[Hh]all|[Vv]itamin)s?',
}
