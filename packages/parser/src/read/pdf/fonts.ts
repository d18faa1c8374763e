/** What is known of a font: whether it is set in bold, and how its glyphs are measured. */
export interface Font {
  readonly name: string
  readonly bold: boolean
  readonly vertical: boolean
  /** Widths in glyph space are multiplied with it: 0.001 but for Type 3 fonts. */
  readonly widthScale: number
}

/** Order of the properties of a font in the bytes that pdfjs packs it in, two bits each. */
const flags = [
  'black',
  'bold',
  'disableFontFace',
  'fontExtraProperties',
  'isInvalidPDFjsFont',
  'isType3Font',
  'italic',
  'missingFile',
  'remeasure',
  'vertical',
] as const
const flagBytes = Math.ceil((flags.length * 2) / 8)
const numberBytes = 3 * 8
const boxBytes = 1 + 4 * 2
const matrixBytes = 1 + 6 * 8
const verticalBytes = 1 + 3 * 2
const stringCount = 4

/** The font that stands in for one of which nothing is known. */
export const unknownFont: Font = { name: '', bold: false, vertical: false, widthScale: 0.001 }

const boldName = /bold|black|heavy|demi|semibold|,bd|-bd\b|simhei|heiti|\bhei\b|黑体|bx\d{1,2}$/iu

/** Unpacks what pdfjs tells of a font. */
export function readFont(packed: ArrayBuffer): Font {
  const view = new DataView(packed)
  const has = (flag: (typeof flags)[number]) => {
    const bit = flags.indexOf(flag) * 2
    return ((view.getUint8(bit >> 3) >> (bit & 7)) & 2) !== 0
  }
  const matrixAt = flagBytes + numberBytes + boxBytes
  const scale = view.getUint8(matrixAt) > 0 ? view.getFloat64(matrixAt + 1, true) : 0.001
  let at = matrixAt + matrixBytes + verticalBytes + 4
  let name = ''
  for (let index = 0; index < stringCount; index++) {
    const length = view.getUint32(at)
    name = new TextDecoder().decode(new Uint8Array(packed, at + 4, length))
    at += 4 + length
  }
  const family = name.replace(/^[A-Z]{6}\+/u, '')
  return {
    name: family,
    bold: has('bold') || has('black') || boldName.test(family),
    vertical: has('vertical'),
    widthScale: Math.abs(scale) || 0.001,
  }
}
