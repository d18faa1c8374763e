import { allMatches } from '../../document/all-matches.js'

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '«': '»',
}
const quotationMarks = /[“”‘’「」『』《》«»"]/gu
/** Stands for a quoted character: no letter, no sign, no space. */
const quoted = '\uE000'
const longestBracket = 300

/**
 * A paragraph of half width with quoted words and brackets blanked out, unit for unit: quoted words decide
 * nothing, and what stands in brackets parts a body from its verb. A quotation that nobody closes goes on to the
 * end of the paragraph. The stop of a quoted sentence at the end of a quotation stays, as it ends the outer one.
 */
export function maskQuoted(text: string): string {
  const wide = maskBrackets(text)
  if (!/[“‘「『《«"]/u.test(wide)) return wide
  const closers: string[] = []
  let masked = ''
  let written = 0
  for (const { 0: sign, index: at } of allMatches(wide, quotationMarks)) {
    if (sign === closers.at(-1) && !isApostrophe(wide, at)) {
      closers.pop()
      if (closers.length > 0) continue
      masked += quoted.repeat(at - written) + (endsSentence(wide, at) ? wide[at - 1] : quoted)
    } else if (pairs[sign] !== undefined && closers.at(-1) !== '"') {
      closers.push(pairs[sign] as string)
      if (closers.length > 1) continue
      masked += wide.slice(written, at) + quoted
    } else continue
    written = at + 1
  }
  return masked + (closers.length > 0 ? quoted.repeat(wide.length - written) : wide.slice(written))
}

/** The closing sign at the place ends the sentence around it too: `…approved.” The meeting …`. */
function endsSentence(text: string, at: number): boolean {
  return /[。.!?]/u.test(text[at - 1] ?? '') && !/^ ?[,;:、)\p{Ll}]/u.test(text.slice(at + 1, at + 4))
}

/** The right single quote in a word: members’ wishes. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '') && /[a-z]/iu.test(text[at - 1] ?? '')
}

/** What outermost brackets hold, as spaces; a bracket without its pair stays. */
function maskBrackets(text: string): string {
  if (!text.includes('(')) return text
  const open: number[] = []
  let masked = ''
  let written = 0
  for (const { 0: sign, index: at } of allMatches(text, /[()]/gu)) {
    if (sign === '(') open.push(at)
    else if (open.length > 0) {
      const from = open.pop() as number
      if (open.length > 0 || at - from > longestBracket || from < written) continue
      masked += text.slice(written, from) + ' '.repeat(at + 1 - from)
      written = at + 1
    }
  }
  return masked + text.slice(written)
}
