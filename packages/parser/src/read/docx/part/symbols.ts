import { codePoint } from 'dingbat-to-unicode'
import { attributeOf } from '../xml/scan-xml.js'

/** Symbol fonts keep their signs in this stretch of the private area, 0xF000 above the place in the font. */
const symbolArea = /[\uF020-\uF0FF]/gu
/** The usual bullets and the minus, which every reader of text knows in this form. */
const everywhere = new Set(['\uF0B7', '\uF0A7', '\uF02D'])

/** The sign of a symbol font (w:sym) as Unicode has it, escaped as XML; the sign itself where Unicode has none. */
export function symbolOf(font: string | null, char: string | null): string {
  if (char === null || !/^[\dA-Fa-f]{1,6}$/u.test(char)) return ''
  const code = Number.parseInt(char, 16)
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const known = font === null ? undefined : codePoint(font, place)?.string
  if (known !== undefined) return escaped(known)
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? escaped(String.fromCodePoint(code))
    : ''
}

/** Text with the signs of the run's symbol font as Unicode has them; `fonts` is the tag that names the fonts. */
export function fromSymbolFont(text: string, fonts: string | null): string {
  if (fonts === null || text.search(symbolArea) < 0) return text
  const font = attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi') ?? ''
  return text.replace(symbolArea, (sign) => {
    const known = everywhere.has(sign) ? undefined : codePoint(font, sign.charCodeAt(0) - 0xf000)
    return known ? escaped(known.string) : sign
  })
}

function escaped(sign: string): string {
  return sign.replace(/[&<>]/gu, (one) => `&#${one.charCodeAt(0)};`)
}
