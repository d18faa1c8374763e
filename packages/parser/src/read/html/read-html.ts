import type { DocumentProperties } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import { LimitExceededError, type Limits } from '../../limits.js'
import type { ReadMessage, ReadResult } from '../read-result.js'
import { foldSource } from './draft.js'
import { attribute, elementsOf, findElement, type ParentNode, parsePage, textOf } from './parse-page.js'
import { documentElement } from './shown.js'
import { toBlocks } from './to-blocks.js'

/**
 * Reads a web page, as browsers, Word, LibreOffice and site mirrors save one: headings, paragraphs, lists and
 * tables; scripts, styles, hidden text and what a site puts round the document are left out.
 *
 * @param format `mhtml` where the page was taken out of a web archive
 * @throws {LimitExceededError} `nesting`
 */
export function readHtml(html: string, limits: Limits, format: 'html' | 'mhtml' = 'html'): ReadResult {
  try {
    const page = parsePage(html, limits)
    const { children, ...odd } = toBlocks(documentElement(page), format)
    return { tree: { type: 'root', children }, properties: propertiesOf(page), messages: messagesOn(odd) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new LimitExceededError(
      'nesting',
      'The page holds elements too deep inside one another. Lower the limit `nesting`.',
    )
  }
}

function propertiesOf(page: ParentNode): DocumentProperties {
  const head = findElement(page, 'head')
  const title = head && findElement(head, 'title')
  const meta = (name: string): string | null => {
    const found =
      head &&
      elementsOf(head).find(
        (element) => element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === name,
      )
    return (found && cleanText(attribute(found, 'content') ?? '')) || null
  }
  return {
    title: (title && cleanText(foldSource(textOf(title)))) || null,
    creator: meta('author'),
    created: meta('created'),
    modified: meta('changed'),
  }
}

function messagesOn(odd: { readonly leftChrome: boolean; readonly trackedChanges: boolean }): ReadMessage[] {
  const messages: ReadMessage[] = []
  if (odd.trackedChanges)
    messages.push({
      rule: 'tracked-changes',
      severity: 'warning',
      message: 'The document has tracked changes; it was read as if all of them were accepted.',
    })
  if (odd.leftChrome)
    messages.push({
      rule: 'page-chrome',
      severity: 'info',
      message: 'The navigation, head or foot of the web site stands round the document; it was not read.',
    })
  return messages
}
