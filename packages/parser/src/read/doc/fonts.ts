import { symbolOf } from '../docx/part/symbols.js'
import { resolveEntities } from '../docx/xml/scan-xml.js'
import { textAt } from './stylesheet.js'

/** A font of the file. */
export interface Font {
  readonly name: string
  /** Its signs are no letters, whatever their codes mean elsewhere: Symbol, Wingdings. */
  readonly isSymbols: boolean
}

const symbolCharset = 2
const nameAt = 39

/** Reads the fonts ([MS-DOC] 2.9.286, SttbfFfn, and 2.9.80, FFN), which runs refer to by their number. */
export function readFonts(table: DataView, { offset, length }: { offset: number; length: number }): Font[] {
  const fonts: Font[] = []
  const end = Math.min(offset + length, table.byteLength)
  if (length < 4) return fonts
  const count = table.getUint16(offset, true)
  let at = offset + 4
  while (fonts.length < count && at < end) {
    const size = table.getUint8(at)
    if (at + 1 + size > end) break
    const name = size > nameAt ? textAt(table, at + 1 + nameAt, (size - nameAt) >> 1).split('\0', 1)[0] : ''
    fonts.push({ name: name ?? '', isSymbols: size > 3 && table.getUint8(at + 4) === symbolCharset })
    at += 1 + size
  }
  return fonts
}

/** The text as it is kept of a symbol font: its signs in the private area, where nobody takes them for letters. */
export function inSymbolFont(text: string, font: Font | undefined): string {
  if (!font?.isSymbols) return text
  return Array.from(text, (sign) => {
    const code = sign.charCodeAt(0)
    return code > 0x20 && code < 0x100 ? String.fromCharCode(0xf000 + code) : sign
  }).join('')
}

/** Signs of symbol fonts but the usual bullets and the minus, which are known to every reader of text as they are. */
const signs = /[\uF020-\uF02C\uF02E-\uF0A6\uF0A8-\uF0B6\uF0B8-\uF0FF]/gu

/** The text with the signs of the symbol font that it is set in as Unicode has them. */
export function inUnicode(text: string, font: Font): string {
  return text.replace(signs, (sign) => signOf(font, sign.charCodeAt(0)))
}

/** A sign of a symbol font, by its code there, as Unicode has it. */
export function signOf(font: Font | undefined, code: number): string {
  return resolveEntities(symbolOf(font?.name ?? null, code.toString(16)))
}
