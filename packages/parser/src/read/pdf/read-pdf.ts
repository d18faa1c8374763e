import { LimitExceededError, type Limits } from '../../limits.js'
import type { ReadResult } from '../read-result.js'
import { toPdfDocument } from './document.js'
import { messagesOn, withoutText } from './messages.js'
import { openPdf, type PdfFile, unreadable } from './open-pdf.js'
import type { PageContent } from './page-content.js'
import { toProperties } from './properties.js'
import { readPage } from './read-page.js'
import { withoutStrayRejections } from './stray-rejections.js'
import { toMdast } from './to-mdast.js'

/**
 * Reads a PDF file. pdfjs gives the glyphs and lines of each page; what they make up is worked out from where they
 * stand: lines, paragraphs, columns, tables, notes, running heads.
 *
 * @throws {UnreadableInputError} `encrypted`, `damaged`, `empty` for a scan, or `limit-exceeded`.
 */
export function readPdf(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  return withoutStrayRejections(() => readBytes(bytes, limits))
}

async function readBytes(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  const started = performance.now()
  const file = await openPdf(bytes)
  try {
    const { pages, damaged } = await readPages(file, limits, started)
    const information = await file.information()
    const tree = toMdast(toPdfDocument(pages), await file.outline())
    return { tree, properties: toProperties(information), messages: messagesOn(pages, damaged, information) }
  } catch (error) {
    throw unreadable(error)
  } finally {
    await file.close().catch(() => undefined)
  }
}

/** Reads the pages, and tells which of them are too damaged. */
async function readPages(
  file: PdfFile,
  limits: Limits,
  started: number,
): Promise<{ readonly pages: readonly PageContent[]; readonly damaged: readonly number[] }> {
  const pages: PageContent[] = []
  const damaged: number[] = []
  let length = 0
  let failure: unknown
  for (let index = 0; index < file.pageCount; index++) {
    if (performance.now() - started > limits.milliseconds) throw tooSlow(limits, index, file.pageCount)
    try {
      pages.push(await readPage(file, index))
    } catch (error) {
      failure = error
      damaged.push(index + 1)
    }
    for (const { text } of pages.at(-1)?.words ?? []) length += text.length
    if (length > limits.textLength) throw tooLong(limits)
  }
  if (pages.length === 0) throw failure
  if (length === 0) throw withoutText(pages)
  return { pages, damaged }
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
