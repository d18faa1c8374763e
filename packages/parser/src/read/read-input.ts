import type { SourceFormat } from '@rapporteur/schema'
import { archiveError } from '../archive/archive-error.js'
import { UnreadableInputError } from '../errors.js'
import { LimitExceededError, type Limits } from '../limits.js'
import { type DecodedText, decodeText } from './charset.js'
import { detectContainer, detectMarkup, isMarkedUp } from './detect.js'
import { readDoc } from './doc/read-doc.js'
import { readDocx } from './docx/read-docx.js'
import { decodeHtml } from './html/encoding.js'
import { findPage } from './html/mhtml.js'
import { readHtml } from './html/read-html.js'
import { readMarkdown } from './markdown/read-markdown.js'
import { readPdf } from './pdf/read-pdf.js'
import type { ReadResult } from './read-result.js'
import { readRtf } from './rtf/read-rtf.js'
import { readText } from './text/read-text.js'

/** A document as its reader gave it, with the format and encoding that it was found to be in. */
export interface ReadInput extends ReadResult {
  readonly format: SourceFormat
  /** IANA name in lower case; null for formats that are no plain text, and for input that was a string. */
  readonly encoding: string | null
}

/**
 * Reads a document in whichever format its content shows it to be in.
 *
 * @throws {UnreadableInputError} for everything that is no readable document.
 */
export async function readInput(input: Uint8Array | string, limits: Limits): Promise<ReadInput> {
  refuseLarge(input, limits)
  return withText(typeof input === 'string' ? readMarkup(input, limits) : await readBytes(input, limits))
}

async function readBytes(input: Uint8Array, limits: Limits): Promise<ReadInput> {
  switch (detectContainer(input)) {
    case 'docx':
      return { ...(await readWord(input, limits)), format: 'docx', encoding: null }
    case 'doc':
      return { ...readDoc(input, limits), format: 'doc', encoding: null }
    case 'rtf':
      return { ...readRtf(input, limits), format: 'rtf', encoding: null }
    case 'pdf':
      return { ...(await readPdf(input, limits)), format: 'pdf', encoding: null }
    case 'mhtml':
      return readWebArchive(input, limits)
    case 'text':
      return readMarkup(input, limits)
  }
}

/** A Word file; of any other zip it is said what it is. */
async function readWord(input: Uint8Array, limits: Limits): Promise<ReadResult> {
  try {
    return await readDocx(input, limits)
  } catch (error) {
    if (!(error instanceof UnreadableInputError) || error.code !== 'not-a-word-file') throw error
    throw (await archiveError(input)) ?? error
  }
}

function readWebArchive(input: Uint8Array, limits: Limits): ReadInput {
  const { bytes, charset } = findPage(input)
  const { text, encoding } = decodeHtml(bytes, charset)
  return { ...readHtml(text, limits, 'mhtml'), format: 'mhtml', encoding }
}

function refuseLarge(input: Uint8Array | string, { inputBytes }: Limits): void {
  if (input.length > inputBytes)
    throw new LimitExceededError(
      'inputBytes',
      `The file is larger than ${inputBytes} bytes. Split it, or raise the limit \`inputBytes\`.`,
    )
}

/** A file without a single word, such as a letter that was scanned as a picture, is no document to read. */
function withText(read: ReadInput): ReadInput {
  if (read.tree.children.length === 0) throw new UnreadableInputError('empty', 'The file holds no text.')
  return read
}

/**
 * Text, Markdown or a web page. Markdown that is nested deeper than its parser can follow is read as the plain
 * text that it is as well.
 */
function readMarkup(input: Uint8Array | string, limits: Limits): ReadInput {
  const { text, encoding } = typeof input === 'string' ? { text: input, encoding: null } : decode(input)
  const markup = detectMarkup(text)
  if (markup === 'html') return { ...readHtml(text, limits), format: 'html', encoding }
  if (markup === 'markdown') {
    try {
      return { ...readMarkdown(text), format: 'markdown', encoding }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return { ...readText(text), format: 'text', encoding }
}

/** A web page may say itself what it is in. */
function decode(bytes: Uint8Array): DecodedText {
  return isMarkedUp(bytes) ? decodeHtml(bytes, null) : decodeText(bytes)
}
