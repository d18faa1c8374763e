import iconv from 'iconv-lite'
import { UnreadableInputError } from '../errors.js'
import { frequentSimplified, frequentTraditional } from '../language/zh/frequent.js'

/** Text with the encoding it was in, by its IANA name in lower case. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** As much of the input as is scored. */
const sampleSize = 65_536
/** The least mean score per character of text that makes sense. */
const leastScore = 0.1

const candidates = ['gb18030', 'big5', 'windows-1252'] as const
/** Text in UTF-16 has zero bytes, if only in its line feeds and digits; text in the others has none. */
const wideCandidates = ['utf-16le', 'utf-16be'] as const

/**
 * Decodes text: a byte order mark decides, then strict UTF-8, then whichever encoding gives the most plausible text.
 *
 * @throws {UnreadableInputError} `unknown-encoding` where none gives text that makes sense.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes)
  if (marked) return marked
  if (!bytes.subarray(0, sampleSize).includes(0)) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
    } catch {
      // Not UTF-8: the candidates are scored.
    }
  }
  return byScore(bytes)
}

/** The text where a byte order mark says its encoding, else null. */
export function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  return encoding && { text: iconv.decode(bytes, encoding), encoding }
}

function byScore(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, sampleSize)
  let best: { encoding: string; score: number } = { encoding: '', score: leastScore }
  for (const encoding of sample.includes(0) ? wideCandidates : candidates) {
    const score = plausibility(iconv.decode(sample, encoding, { stripBOM: false }))
    if (score > best.score) best = { encoding, score }
  }
  if (!best.encoding)
    throw new UnreadableInputError(
      'unknown-encoding',
      'The text is in no encoding that is known here (UTF-8, UTF-16, GB18030, Big5, Windows-1252). Save it as UTF-8 and try again.',
    )
  return { text: iconv.decode(bytes, best.encoding), encoding: best.encoding }
}

const frequent = new Set(frequentSimplified + frequentTraditional)

/** How much a text looks like Chinese or like a language in Latin letters: the mean of what each character is worth. */
function plausibility(text: string): number {
  if (text.length === 0) return 0
  let score = 0
  for (const character of text) score += worth(character, character.codePointAt(0) as number)
  return score / text.length
}

function worth(character: string, code: number): number {
  if (code < 0x20) return code === 9 || code === 10 || code === 13 || code === 12 ? 0.1 : -20
  if (code < 0x7f) return 0.4
  if (code < 0xa0 || code === 0xfffd) return -20
  if (code === 0xa0 || code === 0xad) return 0.3 // no-break space, soft hyphen
  if (code < 0x180) return /\p{L}/u.test(character) ? 0.2 : -0.2
  if (code >= 0x2010 && code <= 0x2122) return 0.3
  if (frequent.has(character)) return 2
  if (code >= 0x4e00 && code <= 0x9fff) return 0.1
  if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff5e)) return 1
  return -2
}
