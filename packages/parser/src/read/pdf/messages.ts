import { UnreadableInputError } from '../../errors.js'
import type { ReadMessage } from '../read-result.js'
import type { Information } from './open-pdf.js'
import type { PageContent } from './page-content.js'

/** Why pages hold no text at all, and what to do. */
export function withoutText(pages: readonly PageContent[]): UnreadableInputError {
  const scanned = pages.some(({ pictures }) => pictures > 0)
  const unmapped = pages.some((page) => page.unmapped > 0)
  return new UnreadableInputError(
    'empty',
    scanned
      ? 'The PDF is a scan: its pages are pictures and hold no text. Put it through text recognition (OCR) and try again.'
      : unmapped
        ? 'The PDF does not say which characters its signs stand for. Put it through text recognition (OCR) and try again.'
        : 'The PDF holds no text that can be found: its pages are blank, or it is damaged.',
  )
}

/** A page is unreadable where more than this part of its signs has no character. */
const mostUnmapped = 0.1
/** So many turned signs are more than a mark at the edge of the page. */
const leastTurned = 40

/** What the reader of the record should know: text that is there and was not read, by page. */
export function messagesOn(
  pages: readonly PageContent[],
  damaged: readonly number[],
  information: Information,
): ReadMessage[] {
  const messages: ReadMessage[] = []
  const tell = (rule: string, found: readonly number[], message: string) => {
    if (found.length > 0)
      messages.push({ rule, severity: 'warning', message: `${message} (${pagesIn(found)})` })
  }
  const pagesWhere = (test: (page: PageContent) => boolean) => pages.filter(test).map(({ number }) => number)
  tell('damaged-page', damaged, 'Pages are damaged and were not read.')
  tell(
    'scanned-page',
    pagesWhere(({ words, pictures }) => words.length === 0 && pictures > 0),
    'Pages that are pictures hold no text and were not read; text recognition (OCR) would find it.',
  )
  tell(
    'unmapped-signs',
    pagesWhere(
      ({ words, unmapped }) =>
        unmapped > mostUnmapped * words.reduce((sum, { text }) => sum + text.length, 0),
    ),
    'Many signs stand for no character that the file names, and were left out; text recognition (OCR) would find them.',
  )
  tell(
    'turned-text',
    pagesWhere(({ turned }) => turned >= leastTurned),
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

function pagesIn(pages: readonly number[]): string {
  const numbers = pages.slice(0, mostNamed)
  const more = pages.length - numbers.length
  return `${numbers.length > 1 ? 'pages' : 'page'} ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
