import type { AnnexesWords } from '../annexes-words.js'

/** What annexes and tables are called in English papers. */
export const annexes: AnnexesWords = {
  kinds: [
    ['questionnaire', /questionnaire|survey/iu],
    [
      'form',
      /(?<!(?:electronic|digital|paper|tabular|written|abridged|summary|final|any) )(?<![a-z])forms?(?![a-z])|(?:response|reply) to (?:TSB |BR |BDT )?(?:Collective letter|Circular)|reply (?:sheet|slip|coupon)|ballot|reservation|booking|request for (?:a )?(?:visa|fellowship)|template/iu,
    ],
    [
      'programme',
      /(?:workshop|seminar|forum|symposium|tutorial)[^.;]{0,60}(?:programme|program|agenda)|programme of the (?:workshop|seminar)/iu,
    ],
    ['agenda', /(?<![a-z])agenda|order of business/iu],
    ['programme', /programme|program(?![a-z])|time ?table|time ?plan|schedule|work ?plan of the meeting/iu],
    [
      'practical-information',
      /practical (?:\w+ )?(?:information|arrangements)|logistics?|information (?:for|to) (?:participants|delegates)|hotels?(?![a-z])|visas?(?![a-z])|accommodation|general information|venue|registration|working methods and facilities|travel/iu,
    ],
    ['list', /(?<![a-z])lists?(?![a-z])|inventory/iu],
    [
      'draft-recommendation',
      /(?:draft|new|revised|amended|proposed|text of|summar(?:y|ies) of)[^.;]{0,60}(?:Recommendations?|Supplements?|Amendments?|Corrigend(?:um|a)|Handbook|Technical (?:Report|Paper))|Recommendations?[^.;]{0,60}(?:for (?:approval|consent|determination)|under (?:TAP|AAP)|determined|consented)|A\.(?:1|13) justification/iu,
    ],
    ['table', /(?<![a-z])tables?(?![a-z])/iu],
    ['report', /(?<![a-z])(?:report|minutes|record of)(?![a-z])/iu],
  ],
  formField:
    /signature|passport (?:no|number)|date of birth|family name|first name|surname|credit card|please (?:tick|complete|return|fill)|□/iu,
  agendaItem:
    /^(?:(?:adoption|approval) of (?:the )?(?:draft )?agenda|any other business|other business|AOB|closing(?: of (?:the )?meeting)?|closure(?: of (?:the )?meeting)?|close of (?:the )?meeting|opening(?: of (?:the )?meeting| remarks)?)/iu,
  caption:
    /^(?<label>(?:TABLE|Table) ?(?:[A-Z][.-]?)?(?:\d{1,3}(?:[./-]\d{1,2})?|[IVX]{1,4}|[A-Z]))(?= ?[:.—–-]|\s|$)/u,
  columnHeading:
    /^(?:(?:the )?(?:No\.?|#|Nr\.?|Number|Name|Acronym|Abbreviation|(?:Associate |Co-)?Rapporteurs?|Terms of reference|Advis[oe]r|Date|Dates?|Time|Timing|Title|Documents?|TDs?(?: #)?|Group|Rapporteur group|Meetings?|Place|Venue|Location|Host|Sources?|Questions?(?:\(s\))?|Subject|Items?|Agenda item|Actions?|Status|Liaison statements?(?: sent)?|Country|Affiliation|Organi[sz]ation|Entity|Company|Role|Position|Function|Comments?|Remarks?|Notes?|Description|Content|Recommendations?|Work items?|Topics?|Sessions?|Speakers?|Moderator|Contacts?|E-?mail|Type|Purpose|Editors?|Approval(?: process)?|Equivalent|References?|Deadlines?|Milestones?|Deliverables?|Chair(?:man|person)?|Vice-?chairs?|Region|Language|Annex|Summary|Lead|Contribution|Study group|Working party|Base text|Version|Language)(?:\(s\)|s)?)(?: ?[/&] ?\S{1,20}| ?\([^()]{0,24}\)| #| No\.?)?$|^[^,.;:\d]{0,30} (?:name|number|title|date|report|group|status|document|meetings|sent|reference)s?$/iu,
}
