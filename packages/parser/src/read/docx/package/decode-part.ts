import { brokenXml } from '../xml/scan-xml.js'

/** The text of a part; XML parts are UTF-8 or UTF-16, which a byte order mark or the first sign (`<`) tells. */
export function decodePart(content: Uint8Array | string): string {
  if (typeof content === 'string') return content
  const encoding = encodingOf(content)
  if (encoding === 'utf-8') {
    // many times faster than a decoder that is told to refuse what is wrong, which leaves this sign
    const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8')
    if (!text.includes('\uFFFD')) return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch (error) {
    throw brokenXml('its text is not encoded as it should be', error)
  }
}

function encodingOf(content: Uint8Array): string {
  const [first, second] = content
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
