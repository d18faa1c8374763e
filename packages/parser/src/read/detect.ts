import { UnreadableInputError } from '../errors.js'

const tryAgain = 'Save it as Word (.docx), as plain text or as Markdown and try again.'
/** Files that are something else, told by their first bytes. */
const others: readonly (readonly [signature: string, what: string])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
]
const pictures = ['\x89PNG', 'GIF8', '\xff\xd8\xff', 'II*\x00', 'MM\x00*', 'BM']

/**
 * Tells from the first bytes whether the input is a Word file or text.
 *
 * @throws {UnreadableInputError} `empty`, `unsupported-format` or `binary`.
 */
export function detectContainer(bytes: Uint8Array): 'word' | 'text' {
  if (bytes.length === 0) throw new UnreadableInputError('empty', 'The file is empty.')
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') || head.startsWith('\xd0\xcf\x11\xe0'))
    return 'word'
  for (const [signature, what] of others) {
    if (head.startsWith(signature))
      throw new UnreadableInputError(
        'unsupported-format',
        `The file is ${what}, which is not read yet. ${tryAgain}`,
      )
  }
  if (
    pictures.some(
      (signature) => head.startsWith(signature) && !(signature === 'BM' && isMostlyText(bytes)),
    ) ||
    looksBinary(bytes)
  )
    throw new UnreadableInputError('binary', `The file is no document: it holds binary data. ${tryAgain}`)
  return 'text'
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
const delimiterRow = /^ {0,3}\|? ?:?-{3,}:? ?(?:\| ?:?-{2,}:? ?){1,30}\|?\s*$/u
const emphasis = /^(?:[*-] )?\*\*[^*\n]{1,200}\*\*/u

/** Tells Markdown from plain text by its headings, tables and emphasis. */
export function detectMarkup(text: string): 'text' | 'markdown' {
  if (/^\s*<(?:!doctype html|html)[\s>]/iu.test(text.slice(0, 500)))
    throw new UnreadableInputError(
      'unsupported-format',
      `The file is a web page, which is not read yet. ${tryAgain}`,
    )
  if (text.includes('[bookmark: ')) return 'text'
  let marks = 0
  for (const line of text.slice(0, 200_000).split('\n', 3000)) {
    if (heading.test(line) || delimiterRow.test(line)) marks += 2
    else if (emphasis.test(line)) marks += 1
    if (marks >= 2) return 'markdown'
  }
  return 'text'
}
