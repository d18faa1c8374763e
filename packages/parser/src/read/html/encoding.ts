import iconv from 'iconv-lite'
import { byMark, type DecodedText, decodeText } from '../charset.js'

/** As much of a page as browsers look through for its encoding, and more, as Word puts its properties first. */
const head = 8192
const metaCharset = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu

/** Names that mean a larger encoding today (WHATWG Encoding, 4.2): what is declared as the left is written in the right. */
const larger: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
  'cn-big5': 'big5',
  'ks_c_5601-1987': 'euc-kr',
}
/** Names that say nothing: programs declare them whatever the page is in. */
const careless =
  /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp1252|x-user-defined|unicode|utf-?8)$/u

/**
 * Decodes a web page. A byte order mark decides, then UTF-8 where the bytes are that, as a page that was saved
 * anew keeps its old declaration; then what the page or the mail around it declares, then the most plausible.
 *
 * @param declared charset of the header that came with the page; null where there was none
 * @throws {UnreadableInputError} `unknown-encoding`
 */
export function decodeHtml(bytes: Uint8Array, declared: string | null): DecodedText {
  const marked = byMark(bytes)
  if (marked) return marked
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(head, bytes.length)).toString('latin1')
  for (const name of [declared, metaCharset.exec(start)?.[1]]) {
    const encoding = larger[name?.toLowerCase() ?? ''] ?? name?.toLowerCase() ?? ''
    if (careless.test(encoding) || !iconv.encodingExists(encoding) || isUtf8(bytes)) continue
    return { text: iconv.decode(bytes, encoding), encoding }
  }
  return decodeText(bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
