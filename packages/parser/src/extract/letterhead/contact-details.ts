import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'

/** A telephone number (which may be a fax number), an e-mail or a web address in a text. */
export interface ContactDetail extends Span {
  readonly kind: 'telephone' | 'email' | 'web'
}

const email = /[A-Za-z\d][A-Za-z\d._%+-]{0,63}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,5}/gu
const web =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；、）<>"“”]{3,300}|(?<![\p{Script=Latin}\d@./-])(?:[a-z\d-]{1,30}\.){0,2}itu\.(?:int|ch)(?:\/[^\s\p{Script=Han}，。；、）<>"“”]{0,300})?(?![\p{L}\d@])/giu
const telephone =
  /(?:(?<![\p{Script=Latin}/.@-])\+ ?|(?<![\p{Script=Latin}\d/.@+-]|\+ ))\(?\+?\d[\d ().–-]{5,24}\d(?![\p{Script=Latin}\d/@])/gu
/** `0930 – 1230` and `2017-2020` are times and years. */
const hours = /^\(?(?:\d{4} ?[–-] ?\d{4})$/u
const joints = /^(?:[\s,;/、•·|()[\].:-]|or|and|或|和|及|ext)*$/iu

/** The ITU's own numbers and addresses, which stand at the foot of its pages. */
const houseNumbers = new Set(['41227305111', '41227306000', '41227337256', '41227306500'])
const houseAddress = /^(?:itumail@itu\.(?:int|ch)|(?:https?:\/\/)?(?:www\.)?itu\.(?:int|ch)\/?)$/iu
/** Words that begin the ITU's own address in a text. */
const houseFoot =
  /(?:International Telecommunication Union|Union internationale des télécommunications|国际电信联盟)? ?[•·,|–-]? ?(?:Place des Nations|CH-? ?1211)/iu

/** Finds every telephone number, e-mail and web address, in order, but for those of the ITU's page foot. */
export function findContactDetails(text: string): ContactDetail[] {
  const wide = foldWidth(text)
  const found: ContactDetail[] = []
  const free = (start: number, end: number) =>
    found.every((detail) => end <= detail.start || start >= detail.end)
  const add = (kind: ContactDetail['kind'], start: number, raw: string) => {
    const value = raw.replace(/[.,;:)–-]+$/u, (tail) =>
      tail.startsWith(')') && raw.includes('(') ? ')' : '',
    )
    if (value && free(start, start + value.length)) found.push({ kind, start, end: start + value.length })
  }
  if (wide.includes('@')) for (const match of allMatches(wide, email)) add('email', match.index, match[0])
  if (wide.includes('.')) for (const match of allMatches(wide, web)) add('web', match.index, match[0])
  for (const match of allMatches(wide, telephone)) {
    const digits = match[0].replace(/\D/gu, '').length
    if (digits >= 7 && digits <= 16 && !hours.test(match[0])) add('telephone', match.index, match[0])
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Tells whether the text is the ITU's own number or address, which is nobody's contact. */
export function isHouseDetail(text: string): boolean {
  const wide = foldWidth(text)
  return houseNumbers.has(wide.replace(/\D/gu, '')) || houseAddress.test(wide)
}

/** Where the ITU's own address begins in the text, or -1. */
export function houseFootAt(text: string): number {
  return foldWidth(text).search(houseFoot)
}

/** Tells whether the text holds contact details and nothing else. */
export function isContactDetails(text: string, details: readonly ContactDetail[]): boolean {
  if (details.length === 0) return false
  let reached = 0
  let rest = ''
  for (const detail of details) {
    rest += ` ${text.slice(reached, detail.start)}`
    reached = detail.end
  }
  return joints.test(rest + text.slice(reached))
}

/** Tells whether a text holds a number or address that is not the ITU's own. */
export function holdsContact(text: string): boolean {
  if (!/[@+]|itu\./u.test(foldWidth(text))) return false
  return findContactDetails(text).some(({ start, end }) => !isHouseDetail(text.slice(start, end)))
}
