import { UnreadableInputError } from '../errors.js'
import { detectWordXml } from './docx/package/detect-word-xml.js'

const tryAgain = 'Save it as Word (.docx), as a web page or as plain text and try again.'
/** What files of Word for Windows 1 and 2, of Word for DOS and Windows Write, and of Word for the Macintosh begin with. */
const oldWord = ['\x9b\xa5', '\xdb\xa5', '\x31\xbe\x00\x00', '\x32\xbe\x00\x00', '\xfe\x37\x00']
const pictures = ['\x89PNG', 'GIF8', '\xff\xd8\xff', 'II*\x00', 'MM\x00*', 'BM']

/** What holds a document, told by its first bytes. */
export type Container = 'docx' | 'doc' | 'rtf' | 'pdf' | 'mhtml' | 'text'

/** `%PDF-` may stand behind other bytes, but not farther from the beginning. */
const furthestSignature = 1024

/**
 * Tells from the first bytes whether the input is a Word file (which may turn out to be another zip or compound file),
 * a PDF file, a web archive or text.
 *
 * @throws {UnreadableInputError} `empty`, `unsupported-format` or `binary`.
 */
export function detectContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new UnreadableInputError('empty', 'The file is empty.')
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'docx'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'doc'
  if (/^(?:\xef\xbb\xbf)?\s{0,8}\{\\rt/u.test(head)) return 'rtf'
  if (detectWordXml(bytes) !== null || isZipBehindForeword(bytes)) return 'docx'
  if (isPdf(bytes)) return 'pdf'
  for (const signature of oldWord) {
    if (head.startsWith(signature))
      throw new UnreadableInputError(
        'legacy-word',
        'The file was written by Word for DOS, by Windows Write or by Word 2 or older. Open it in LibreOffice, save it as .docx and try again.',
      )
  }
  if (
    pictures.some(
      (signature) => head.startsWith(signature) && !(signature === 'BM' && isMostlyText(bytes)),
    ) ||
    looksBinary(bytes)
  )
    throw new UnreadableInputError('binary', `The file is no document: it holds binary data. ${tryAgain}`)
  return isWebArchive(bytes) ? 'mhtml' : 'text'
}

/** A zip package that a few stray bytes stand before; the name of a part tells it from a text that holds its signature. */
function isZipBehindForeword(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  const start = head.indexOf('PK\x03\x04')
  return start > 0 && /^[\w[/\\.]{4}/u.test(head.toString('latin1', start + 30, start + 34))
}

/** The header of a mail that holds a page: MIME-Version, and a type of several parts or of a page. */
function isWebArchive(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return (
    /^\s{0,9}[A-Za-z-]{2,40}:/u.test(head) &&
    /^MIME-Version:/imu.test(head) &&
    /^Content-Type:\s{0,9}(?:multipart\/(?:related|mixed|alternative)|text\/html)/imu.test(head)
  )
}

/** A text may speak of the signature: inside a line it counts only where the line ends with it. */
function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, furthestSignature))
  return /(?:^|[^ -~])%PDF-\d|%PDF-\d\.\d[\r\n]/u.test(head)
}

function isMostlyText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 64).every((byte) => byte >= 9)
}

/** Control bytes that no text has; zero bytes are left to UTF-16, which has one in every other place at most. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  if (isUtf16(sample)) return false
  let controls = 0
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls++
  return controls > Math.max(2, sample.length / 200)
}

/** UTF-16 has its line feeds and spaces as a zero byte and a small one, always on the same side. */
function isUtf16(sample: Uint8Array): boolean {
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true
  const even = { zeros: 0, blanks: 0 }
  const odd = { zeros: 0, blanks: 0 }
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const first = sample[index] as number
    const second = sample[index + 1] as number
    if (first === 0) even.zeros++
    if (second === 0) odd.zeros++
    if (first === 0 && isBlank(second)) even.blanks++
    if (second === 0 && isBlank(first)) odd.blanks++
  }
  return (even.blanks > 0 && odd.zeros === 0) || (odd.blanks > 0 && even.zeros === 0)
}

function isBlank(byte: number): boolean {
  return byte === 10 || byte === 32
}

const heading = /^#{1,6} +\S/u
const delimiterRow = /^ {0,3}(?:\|? ?:?-{3,}:? ?(?:\| ?:?-{2,}:? ?){1,30}\|?|\| ?:?-{3,}:? ?\|)\s*$/u
/** A line to fill in, its signs kept from meaning emphasis. */
const escapedLine = /(?:\\_){4}/u
const emphasis = /^(?:[*-] )?\*\*[^*\n]{1,200}\*\*/u

const page = /^<(?:!doctype html|html|head|body|meta)[\s>]/iu
/** Elements that a piece of a page may begin with, or Markdown that holds some. */
const pieceOfPage = /^<(?:title|style|script|table|div|p|center|font|span|h[1-6])[\s>]/iu

/** Tells a web page, or a piece of one, by its first element, behind comments and an XML declaration. */
function pageOf(text: string): 'whole' | 'piece' | null {
  let at = 0
  for (;;) {
    while (at < text.length && /[\s\uFEFF]/u.test(text.charAt(at))) at++
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : null
    if (end === null) break
    const close = text.indexOf(end, at)
    if (close < 0) return null
    at = close + end.length
  }
  const start = text.slice(at, at + 200)
  if (page.test(start)) return 'whole'
  return pieceOfPage.test(start) && /<\/(?:p|div|table|body|center)\s*>/iu.test(text) ? 'piece' : null
}

/** Tells a web page, and Markdown by its headings, tables and emphasis, from plain text. */
export function detectMarkup(text: string): 'text' | 'markdown' | 'html' {
  const found = pageOf(text)
  if (found === 'whole') return 'html'
  if (isMarkdown(text)) return 'markdown'
  return found === 'piece' ? 'html' : 'text'
}

function isMarkdown(text: string): boolean {
  if (text.includes('[bookmark: ')) return false
  let marks = 0
  for (const line of text.slice(0, 200_000).split(/\r\n?|\n/u, 3000)) {
    if (heading.test(line) || delimiterRow.test(line) || escapedLine.test(line)) marks += 2
    else if (emphasis.test(line)) marks += 1
    if (marks >= 2) return true
  }
  return false
}

/** Whether bytes of text may be a web page, so that its own word on its encoding counts. */
export function isMarkedUp(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8192)).replace(/^(?:\xef\xbb\xbf|\0)/u, '')
  return /^\s*</u.test(head) && /<(?:meta|html|body)[\s>]/iu.test(head)
}
