import type { OutlineWords } from '../outline-words.js'

export const outline: OutlineWords = {
  salutation: /^(?:Dear|DEAR) [^.]{2,60}$|^(?:Sir|Madam|Sir\/Madam|Madam\/Sir|Ladies and Gentlemen)[,:]?$/u,
  salutationInside:
    /\bDear (?:Sir|Madam|Sirs|Colleagues?|Delegates?|Members?)(?:[/ ](?:or )?(?:Sir|Madam))?[,:]/u,
  closingInside: /\bYours (?:faithfully|sincerely)[,.]?/u,
  annexInside:
    /(?<=[ \t])(?:ANNEX|Annex) (?:[A-Z]|\d{1,2})(?:[ \t]+\((?:to|TO) [^()]{2,60}\))?(?=[ \t]+[A-Z“(\d])/u,
  closing:
    /^(?:Yours (?:faithfully|sincerely|truly)|(?:With )?(?:kind|best|warm) regards|Sincerely(?: yours)?|Respectfully(?: yours)?|Please accept[^.]{0,60}assurances?[^.]{0,60}) ?[.,!]?$/iu,
  office:
    /^(?:for )?(?:the )?(?:Acting )?(?:Deputy[- ])?(?:Director|Secretary-General)(?: a\.i\.)?(?:,? (?:of the )?(?:(?:ITU )?(?:Telecommunication Standardi[sz]ation|Radiocommunication|Telecommunication Development) Bureau|TSB|BR|BDT))?$/iu,
  enclosures:
    /^(?:Annex(?:es)?|Encl(?:osures?|\.)?|Attachments?)(?: ?: ?(?:\d{1,2}|[a-z]{3,6})(?: ?\(\d{1,2}\))?)$/iu,
  distribution: /^Distribution(?: list)? ?:?$/iu,
  annex:
    /^(?:ANNEX|Annex|APPENDIX|Appendix|ATTACHMENT|Attachment|ENCLOSURE|Enclosure)(?: ?(?<label>[A-Z]\.?\d{1,2}|[A-Z]|\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}))?(?![\p{L}\d])(?: ?\([^()]{0,60}\))? ?[:.—–/-]? ?(?<title>.{0,140})$/u,
  runningHead:
    /^\(?(?:(?:annex|to|from|ref\.?:?) ){0,2}(?:(?:Addendum|Corrigendum|Revision) \d{1,2} to )?(?:to )?(?:(?:ITU )?TSB |BR |BDT )?(?:Collective[- ]letter|(?:Administrative |Addendum \d{1,2} to )?Circular(?: Letter)?) [A-Z\d/-]{1,12}\)?$/iu,
  pageNumber: /^(?:Page \d{1,3}(?: of \d{1,3})?|[-–—] ?\d{1,3} ?[-–—])$/iu,
  contents:
    /^(?:TABLE OF CONTENTS|Table of [Cc]ontents|CONTENTS|Contents)(?:\t(?:PAGE|Page))?$|^(?:PAGE|Page)$/u,
  citing:
    /^(?:See|As per|According to|In accordance with|Refer to|As (?:defined|described|specified) in)(?= )/u,
  note: /^(?:NOTE|Note|N\.B\.)(?: ?\d{1,2})? ?[–—:-]/u,
  headLabel:
    /^(?:(?:Our )?Ref(?:erence)?\.?|Tel(?:ephone)?\.?|(?:Tele)?fax|Facsimile|E-?mail|Web(?:site)?|Contact|To|Copy|Copies|cc|Subject|Action|Source|Title|Purpose|Keywords|Abstract|Questions?(?:\(s\))?|Telex)(?: ?:|\t|$)/iu,
}
