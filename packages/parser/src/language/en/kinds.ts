import type { KindsWords } from '../kinds-words.js'

export const kinds: KindsWords = {
  report: /\b(?:report|minutes|summary of conclusions|executive summary)\b/iu,
  agenda:
    /\bagenda\b|\btime(?: management)?[ -]?(?:plan|table)\b|\btime schedule\b|^(?:draft |final |provisional )?programme$|\b(?:workshop|seminar|symposium|forum) programme\b|\bprogramme (?:of|for) (?:the |a )?(?:[a-z-]+ ){0,4}(?:workshop|seminar|symposium|forum|training|meeting)\b/iu,
  termsOfReference: /\b(?:[Tt]erms of [Rr]eference|TERMS OF REFERENCE|ToRs?)\b/u,
  liaisonStatement:
    /^(?:reply )?LS(?:\/[a-z])?(?=[ :])|\bliaison (?:statement|to|from|response)\b|\breply liaison\b/iu,
  opening: /\bopening\b|\bwelcome\b/iu,
  closing: /\bclos(?:ure|ing|e)\b|\badjournment\b/iu,
  head: 'first',
}
