import { UnreadableInputError } from '../../errors.js'
import { LimitExceededError, type Limits } from '../../limits.js'
import type { ReadMessage, ReadResult } from '../read-result.js'
import { toPdfDocument } from './document.js'
import { type Information, openPdf, type PdfFile, unreadable } from './open-pdf.js'
import type { PageContent } from './page-content.js'
import { toProperties } from './properties.js'
import { readPage } from './read-page.js'
import { toMdast } from './to-mdast.js'

/**
 * Reads a PDF file. pdfjs gives the glyphs and lines of each page; what they make up is worked out from where they
 * stand: lines, paragraphs, columns, tables, notes, running heads.
 *
 * @throws {UnreadableInputError} `encrypted`, `damaged`, `empty` for a scan, or `limit-exceeded`.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  const started = performance.now()
  const file = await openPdf(bytes)
  try {
    const pages = await readPages(file, limits, started)
    const information = await file.information()
    const tree = toMdast(toPdfDocument(pages), await file.outline())
    return { tree, properties: toProperties(information), messages: messagesOn(pages, information) }
  } catch (error) {
    throw unreadable(error)
  } finally {
    await file.close().catch(() => undefined)
  }
}

async function readPages(file: PdfFile, limits: Limits, started: number): Promise<PageContent[]> {
  const pages: PageContent[] = []
  let length = 0
  for (let index = 0; index < file.pageCount; index++) {
    const page = await readPage(file, index)
    pages.push(page)
    for (const { text } of page.words) length += text.length
    if (length > limits.textLength) throw tooLong(limits)
    if (performance.now() - started > limits.milliseconds) throw tooSlow(limits, index + 1, file.pageCount)
  }
  if (length === 0) throw withoutText(pages)
  return pages
}

function tooLong({ textLength }: Limits): LimitExceededError {
  return new LimitExceededError(
    'textLength',
    `The PDF holds more than ${textLength} characters. Split it, or raise the limit \`textLength\`.`,
  )
}

function tooSlow({ milliseconds }: Limits, read: number, count: number): LimitExceededError {
  return new LimitExceededError(
    'milliseconds',
    `Only ${read} of the PDF's ${count} pages were read in ${milliseconds} ms. Split it, or raise the limit \`milliseconds\`.`,
  )
}

function withoutText(pages: readonly PageContent[]): UnreadableInputError {
  const scanned = pages.some(({ pictures }) => pictures > 0)
  const unmapped = pages.some((page) => page.unmapped > 0)
  return new UnreadableInputError(
    'empty',
    scanned
      ? 'The PDF is a scan: its pages are pictures and hold no text. Put it through text recognition (OCR) and try again.'
      : unmapped
        ? 'The PDF does not say which characters its signs stand for. Put it through text recognition (OCR) and try again.'
        : 'The PDF holds no text.',
  )
}

/** So many of a page's signs in a hundred without a character make it unreadable. */
const mostUnmapped = 0.1
/** So many turned signs are more than a mark at the edge of the page. */
const leastTurned = 40

function messagesOn(pages: readonly PageContent[], information: Information): ReadMessage[] {
  const messages: ReadMessage[] = []
  const tell = (rule: string, found: readonly PageContent[], message: string) => {
    if (found.length > 0)
      messages.push({ rule, severity: 'warning', message: `${message} (${pagesIn(found)})` })
  }
  tell(
    'scanned-page',
    pages.filter(({ words, pictures }) => words.length === 0 && pictures > 0),
    'Pages that are pictures hold no text and were not read; text recognition (OCR) would find it.',
  )
  tell(
    'unmapped-signs',
    pages.filter(
      ({ words, unmapped }) =>
        unmapped > mostUnmapped * words.reduce((sum, { text }) => sum + text.length, 0),
    ),
    'Many signs stand for no character that the file names, and were left out; text recognition (OCR) would find them.',
  )
  tell(
    'turned-text',
    pages.filter(({ turned }) => turned >= leastTurned),
    'Text that stands askew or upright on the page was not read.',
  )
  if (information.IsXFAPresent === true)
    messages.push({
      rule: 'unread-form',
      severity: 'warning',
      message:
        'The PDF holds a form of its own format (XFA), which was not read. Print it to a new PDF and try again.',
    })
  return messages
}

const mostNamed = 12

function pagesIn(pages: readonly PageContent[]): string {
  const numbers = pages.slice(0, mostNamed).map(({ number }) => number)
  const more = pages.length - numbers.length
  return `${numbers.length > 1 ? 'pages' : 'page'} ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
