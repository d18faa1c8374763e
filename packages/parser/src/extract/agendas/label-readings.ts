import { bareLabel } from '../../document/label.js'
import { foldWidth } from '../../document/text.js'

/** The ways of counting that labels come in. */
export type CountFamily =
  | 'arabic'
  | 'lower'
  | 'upper'
  | 'lower-roman'
  | 'upper-roman'
  | 'chinese'
  | 'circled'
  | 'dotted'
  | 'bullet'

/** One way to read a label: `i` is the ninth letter and the first Roman number. */
export interface LabelReading {
  readonly family: CountFamily
  /** Place in the count, from 1; 5.5 for `5bis`. 0 for a list mark. */
  readonly ordinal: number
  /** The parts of a dotted label, `['5', '1']`, else the bare label alone. */
  readonly parts: readonly string[]
  /** The signs around it: `1.` and `1)` count apart. */
  readonly dress: string
}

const digits = '零一二三四五六七八九'
const romanForm = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u
const dotted = /^(?:\d{1,3}|[A-Za-z])(?:\.(?:\d{1,3}|[a-z])){1,5}$/u

/** The ways in which a label can be read, the likeliest first; none for what is no label. */
export function readLabel(label: string): LabelReading[] {
  const printed = foldWidth(label).trim()
  const bare = bareLabel(printed)
  if (bare === '') return printed === '' ? [] : [{ family: 'bullet', ordinal: 0, parts: [], dress: printed }]
  const dress = printed.replace(bare, ' ')
  const read = (family: CountFamily, ordinal: number): LabelReading => ({
    family,
    ordinal,
    parts: [bare],
    dress,
  })
  const number = /^(\d{1,3})(bis|ter)?$/u.exec(bare)
  if (number) return [read('arabic', Number(number[1]) + (number[2] === 'bis' ? 0.4 : number[2] ? 0.7 : 0))]
  if (dotted.test(bare)) {
    const parts = bare.split('.')
    const last = parts.at(-1) ?? ''
    return [
      { family: 'dotted', ordinal: /\d/u.test(last) ? Number(last) : letterNumber(last), parts, dress: '' },
    ]
  }
  const lettered = /^(\d{1,2})([a-h])$/u.exec(bare)
  if (lettered?.[1] && lettered[2])
    return [{ family: 'dotted', ordinal: letterNumber(lettered[2]), parts: lettered.slice(1), dress: '' }]
  if (/^[①-⑳]$/u.test(bare)) return [read('circled', bare.charCodeAt(0) - 0x245f)]
  if (/^[一二三四五六七八九十]{1,3}$/u.test(bare)) return [read('chinese', chineseNumber(bare))]
  const readings: LabelReading[] = []
  const isLower = bare === bare.toLowerCase()
  if (/^[A-Za-z]$/u.test(bare))
    readings.push(read(isLower ? 'lower' : 'upper', letterNumber(bare.toLowerCase())))
  const low = bare.toLowerCase()
  if ((isLower || bare === bare.toUpperCase()) && romanForm.test(low))
    readings.push(read(isLower ? 'lower-roman' : 'upper-roman', romanNumber(low)))
  return readings
}

function letterNumber(letter: string): number {
  return letter.charCodeAt(0) - 96
}

function romanNumber(roman: string): number {
  const values = [...roman].map((sign) => (sign === 'x' ? 10 : sign === 'v' ? 5 : 1))
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0)
}

function chineseNumber(numeral: string): number {
  const ten = numeral.indexOf('十')
  if (ten < 0) return digits.indexOf(numeral)
  const tens = ten === 0 ? 1 : digits.indexOf(numeral.charAt(0))
  return tens * 10 + Math.max(digits.indexOf(numeral.charAt(ten + 1) || '零'), 0)
}
