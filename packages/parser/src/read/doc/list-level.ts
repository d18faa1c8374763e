import type { Level } from '../docx/numbering/numbering.js'
import { type Font, inSymbolFont } from './fonts.js'
import { eachModifier } from './modifiers.js'
import { textAt } from './stylesheet.js'

const bullet = 23

/** The number formats of [MS-OSHARED] 2.2.1.3 (MSONFC) by their names in WordprocessingML. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
}

/** Where a level ends that begins at a place; its parts say how long they are. */
export function levelEnd(table: DataView, at: number): number {
  const text = textPlace(table, at)
  return text + 2 + table.getUint16(text, true) * 2
}

/**
 * Reads one level of a list ([MS-DOC] 2.9.150, LVL): its numbers, two lists of modifiers, the text of its label.
 *
 * @param styleId the paragraph style that the level belongs to, or null
 */
export function readLevel(
  table: DataView,
  at: number,
  styleId: string | null,
  fonts: readonly Font[],
): Level {
  const flags = table.getUint8(at + 5)
  const format = table.getUint8(at + 4)
  const place = textPlace(table, at)
  const length = table.getUint16(place, true)
  if (place + 2 + length * 2 > table.byteLength) throw new RangeError('a list level lies outside the table')
  const text = textAt(table, place + 2, length)
  return {
    start: table.getInt32(at, true),
    format: formats[format] ?? 'decimal',
    text:
      format === bullet ? inSymbolFont(text, fonts[fontOf(table, at)]) : Array.from(text, withPlace).join(''),
    restart: (flags & 0x08) !== 0 ? table.getUint8(at + 26) : null,
    legal: (flags & 0x04) !== 0,
    styleId,
    font: null,
  }
}

const headSize = 28

function textPlace(table: DataView, at: number): number {
  return at + headSize + table.getUint8(at + 24) + table.getUint8(at + 25)
}

/** The place of a number is held by a character whose code is the level: 0 for the first. */
function withPlace(sign: string): string {
  const code = sign.charCodeAt(0)
  return code <= 8 ? `%${code + 1}` : sign
}

/** Number of the font that the level's label is set in (sprmCRgFtc0), or -1. */
function fontOf(table: DataView, at: number): number {
  const start = at + headSize + table.getUint8(at + 25)
  let font = -1
  eachModifier(table, start, start + table.getUint8(at + 24), (code, operand) => {
    if (code === 0x4a4f) font = table.getUint16(operand, true)
  })
  return font
}
