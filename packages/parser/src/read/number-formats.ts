/**
 * A number as Word prints it in a number format (ST_NumberFormat, ECMA-376 Part 1, 17.18.59). A format that is
 * not known is printed in digits; `none` and `bullet` print nothing.
 */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value)
}

type Format = (value: number) => string

const latinLetters = 'abcdefghijklmnopqrstuvwxyz'
const russianLetters = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const hanDigits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const legalDigits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const fullWidthDigits = [...'０１２３４５６７８９']
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

const ordinal: Format = (value) => {
  const teen = Math.floor(value / 10) % 10 === 1
  return `${value}${(!teen && ['', 'st', 'nd', 'rd'][value % 10]) || 'th'}`
}
const decimalFullWidth: Format = (value) => inDigits(value, fullWidthDigits)
const circled: Format = (value) =>
  codeFrom(value, [
    [1, 20, 0x2460],
    [21, 35, 0x3251],
    [36, 50, 0x32b1],
  ])
const counting: Format = (value) =>
  value < 100 ? hanNumber(value, hanDigits, '十百千') : inDigits(value, hanDigits)
const countingThousand: Format = (value) => hanNumber(value, hanDigits, '十百千').replaceAll('〇', '零')

const formats: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  ordinal,
  none: () => '',
  bullet: () => '',
  lowerLetter: (value) => repeatedLetter(value, latinLetters),
  upperLetter: (value) => repeatedLetter(value, latinLetters).toUpperCase(),
  russianLower: (value) => repeatedLetter(value, russianLetters),
  russianUpper: (value) => repeatedLetter(value, russianLetters).toUpperCase(),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth,
  decimalFullWidth2: decimalFullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => codeFrom(value, [[1, 20, 0x2474]]),
  decimalEnclosedFullstop: (value) => codeFrom(value, [[1, 20, 0x2488]]),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: countingThousand,
  taiwaneseCountingThousand: countingThousand,
  japaneseCounting: (value) => japaneseNumber(value),
  ideographDigital: (value) => inDigits(value, hanDigits),
  japaneseDigitalTenThousand: (value) => inDigits(value, hanDigits),
  taiwaneseDigital: (value) => inDigits(value, hanDigits),
  chineseLegalSimplified: (value) => hanNumber(value, legalDigits, '拾佰仟', true),
  ideographTraditional: (value) => stems[value - 1] ?? String(value),
  ideographZodiac: (value) => branches[value - 1] ?? String(value),
  ideographEnclosedCircle: (value) => codeFrom(value, [[1, 10, 0x3280]]),
}

/** a, b … z, aa, bb … zz, aaa: Word repeats the letter. */
function repeatedLetter(value: number, letters: string): string {
  if (value < 1 || value > letters.length * 30) return String(value)
  const index = (value - 1) % letters.length
  return letters.charAt(index).repeat(Math.ceil(value / letters.length))
}

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of romanSigns) for (; rest >= worth; rest -= worth) written += sign
  return written
}

function inDigits(value: number, digits: readonly string[]): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')
}

/** 一, 十, 十一, 二十, 一百〇一, 一千〇一十: up to 9999. */
function hanNumber(value: number, digits: readonly string[], units: string, oneTen = false): string {
  if (value < 1 || value > 9999) return inDigits(value, digits)
  const figures = [...String(value)].map(Number)
  let written = ''
  let gap = false
  figures.forEach((figure, index) => {
    const power = figures.length - 1 - index
    if (figure === 0) gap = true
    else {
      if (gap) written += digits[0]
      gap = false
      written += `${digits[figure]}${power > 0 ? units.charAt(power - 1) : ''}`
    }
  })
  return !oneTen && value >= 10 && value < 20 ? written.slice(1) : written
}

/** As 百二十三: a leading one is not said, nor is an empty place. */
function japaneseNumber(value: number): string {
  return hanNumber(value, hanDigits, '十百千')
    .replaceAll('〇', '')
    .replace(/一(?=[十百千])/gu, '')
}

function codeFrom(
  value: number,
  ranges: readonly (readonly [from: number, to: number, code: number])[],
): string {
  const range = ranges.find(([from, to]) => value >= from && value <= to)
  return range ? String.fromCodePoint(range[2] + value - range[0]) : String(value)
}
