import { allMatches } from '../../document/all-matches.js'
import { foldWidth } from '../../document/text.js'

/** A sentence of a text, in UTF-16 offsets of that text, without the white space at its ends. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

const stop = /[。；！？;!?]+[”"』」）)]{0,2}|\.(?=\s+["“(]?\p{Lu})|\n/gu
/** Words whose point ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:No|Nos|Rev|Mr|Ms|Mrs|Dr|Prof|St|Tel|Fig|Rec|Recs|Res|Doc|Docs|Ref|Art|Add|Corr|Amd|Sup|vs|[a-z]\.[a-z]|[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u

/** `…aspx?Event=…`: a sign between letters of an address. */
const inAddress = /^[\w/].[\w=&]$/u

/** The sentences of a text: up to 。；！？ or a semicolon, or up to a point that a capital follows. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const wide = foldWidth(text)
  const push = (end: number) => {
    const from = start + (/^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0)
    const to = start + text.slice(start, end).trimEnd().length
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  for (const match of allMatches(wide, stop)) {
    if (/^[?!]$/u.test(match[0]) && inAddress.test(text.slice(match.index - 1, match.index + 2))) continue
    if (match[0] === '.' && abbreviation.test(wide.slice(Math.max(0, match.index - 8), match.index))) continue
    push(match.index + match[0].length)
  }
  push(text.length)
  return sentences
}
