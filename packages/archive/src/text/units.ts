import { stemmer } from 'stemmer'

/**
 * A piece of text that is looked for and found as one: a run of Chinese signs, a word by its stem, or the number of a
 * paper (`TD 83R2`, `TD083 Rev.2`) in one form.
 */
export interface TextUnit {
  readonly kind: 'han' | 'word' | 'paper'
  /** What equal units have in common: the signs, the stem, `td83r2`. */
  readonly value: string
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Series that papers are numbered in, then the number, then the revision; Chinese may stand right before and behind. */
const paper =
  '(?<![A-Za-z0-9])(?<series>TD|C|LS|R|SG|COM|COL|CIR|CACE|CR|CA|LCCE)[ \\u00a0.–-]{0,2}0{0,3}(?<number>[1-9][0-9]{0,4})(?:[ \\u00a0]?\\(?(?:R|Rev\\.?) ?(?<revision>[0-9]{1,2})\\)?)?(?![A-Za-z0-9])'
const han = '(?<han>\\p{Script=Han}+)'
const word = '(?<word>(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+)'
const unit = new RegExp(`${paper}|${han}|${word}`, 'giu')

/** Full-width signs as their half-width twins, unit for unit, so that places stay what they are. */
function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/gu, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

/** The units of a text in reading order. */
export function textUnits(text: string): TextUnit[] {
  return Array.from(foldWidth(text).matchAll(unit), (match) => {
    const start = match.index
    const end = start + match[0].length
    const { series, number, revision, han, word } = match.groups ?? {}
    if (han !== undefined) return { kind: 'han', value: han, start, end }
    if (series !== undefined)
      return { kind: 'paper', value: paperName(series, number ?? '', revision), start, end }
    return { kind: 'word', value: stemOf((word ?? '').toLowerCase()), start, end }
  })
}

function paperName(series: string, number: string, revision: string | undefined): string {
  const name = `${series.toLowerCase()}${number}`
  return revision === undefined ? name : `${name}r${Number(revision)}`
}

/** Stems that were worked out already: the same words come again and again. */
const stems = new Map<string, string>()
const mostStems = 50_000

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  if (stems.size < mostStems && word.length < 40) stems.set(word, stem)
  return stem
}
