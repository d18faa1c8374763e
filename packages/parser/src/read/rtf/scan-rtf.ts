/** What is called back for each piece of an RTF file, in order. */
export interface RtfHandler {
  readonly open: () => void
  readonly close: () => void
  /** A control word, and its number where it has one: `\b0`. */
  readonly word: (name: string, value: number | null) => void
  /** A control that is a sign: `\~`, `\*`. */
  readonly symbol: (sign: string) => void
  /** A byte written as two hexadecimal digits. */
  readonly byte: (value: number) => void
  /** A stretch of text, a character a byte, without line ends. */
  readonly text: (characters: string) => void
}

const control = /\\(?:([A-Za-z]{1,32})(-?\d{1,10})? ?|'([0-9A-Fa-f]{2})|([\s\S]))/uy
const plain = /[^\\{}\r\n\0]+/uy

/** Goes through an RTF file (Rich Text Format Specification 1.9.1), given as a character a byte. */
export function scanRtf(source: string, handler: RtfHandler): void {
  let at = 0
  while (at < source.length) {
    const sign = source.charCodeAt(at)
    if (sign === 0x7b) handler.open()
    else if (sign === 0x7d) handler.close()
    else if (sign === 0x5c) {
      control.lastIndex = at
      const match = control.exec(source)
      if (!match) return
      at += match[0].length
      const [, name, digits, byte, symbol] = match
      if (name === 'bin') at += Math.max(Number(digits ?? 0), 0)
      else if (name !== undefined) handler.word(name, digits === undefined ? null : Number(digits))
      else if (byte !== undefined) handler.byte(Number.parseInt(byte, 16))
      else if (symbol === '\n' || symbol === '\r') handler.word('par', null)
      else handler.symbol(symbol as string)
      continue
    } else if (sign !== 0x0a && sign !== 0x0d && sign !== 0) {
      plain.lastIndex = at
      const match = plain.exec(source)
      const characters = match?.[0] ?? ''
      handler.text(characters)
      at += Math.max(characters.length, 1)
      continue
    }
    at++
  }
}
