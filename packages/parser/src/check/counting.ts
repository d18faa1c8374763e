import { chineseNumber } from '../language/zh/numerals.js'

/** A label as a number of a count. */
export interface Counted {
  /** What stands before the counted part, with the kind of count: `9.` of `9.5`. Labels of one count share it. */
  readonly count: string
  readonly number: number
  /** The label of another number of the same count. */
  labelOf(number: number): string
}

const romanNumerals = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/** The counted part of a number (`7`, `9.5`, `A.2`) or of a Chinese numeral (`一`); null for what is neither. */
export function countedNumber(label: string): Counted | null {
  const parts = /^((?:[A-Z]\.)?(?:\d{1,3}\.){0,5})(\d{1,3})$/u.exec(label)
  if (parts) {
    const [, count = '', last] = parts
    return { count, number: Number(last), labelOf: (number) => `${count}${number}` }
  }
  if (!/^[一二三四五六七八九十]{1,3}$/u.test(label)) return null
  const number = chineseNumber(label)
  return number === null ? null : { count: '一', number, labelOf: chineseLabel }
}

/**
 * The counted parts of the labels of one list. Letters count where the first of them is `a`, Roman numerals
 * where it is `i`; null for a label that counts nothing.
 */
export function countedList(labels: readonly (string | null)[]): (Counted | null)[] {
  const first = labels.find((label) => label !== null && /^[a-z]{1,5}$/iu.test(label))?.toLowerCase()
  return labels.map((label) => {
    if (label === null) return null
    const number = countedNumber(label)
    if (number) return number
    const isUpper = label !== label.toLowerCase()
    const shape = (text: string) => (isUpper ? text.toUpperCase() : text)
    if (first === 'a' && /^[a-z]$/iu.test(label))
      return {
        count: shape('a'),
        number: label.toLowerCase().charCodeAt(0) - 96,
        labelOf: (at) => shape(String.fromCharCode(96 + at)),
      }
    const roman = first === 'i' ? romanNumerals.indexOf(label.toLowerCase()) : -1
    return roman < 0
      ? null
      : { count: shape('i'), number: roman + 1, labelOf: (at) => shape(romanNumerals[at - 1] ?? String(at)) }
  })
}

function chineseLabel(number: number): string {
  const digits = '十一二三四五六七八九'
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

/** The most numbers that can be missing: where more are, the count was misread. */
const mostMissing = 3

/** The labels that are missing between two numbers of one count; none where they follow each other or too many are. */
export function missingBetween(before: Counted, behind: Counted): string[] {
  const missing = behind.number - before.number - 1
  if (missing < 1 || missing > mostMissing) return []
  return Array.from({ length: missing }, (_, order) => before.labelOf(before.number + order + 1))
}

/** Tells whether a label is printed in a text where an item can begin: at a line, or behind the end of a sentence. */
export function isPrinted(text: string, label: string): boolean {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(Math.max(0, at - 6), at)
    const opens = at === 0 || /(?:[\n\t]\s{0,3}|[.。;；:：!?！？)）]\s{0,3})[(（]?$/u.test(before)
    if (opens && !/^(?:[A-Za-z\d]|\.\d)/u.test(text.slice(at + label.length, at + label.length + 2)))
      return true
  }
  return false
}
