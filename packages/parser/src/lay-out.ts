import { toDocument } from './document/canonical.js'
import type { RunningHead } from './document/document.js'
import { extractLetterhead, type Letterhead } from './extract/letterhead/extract-letterhead.js'
import type { Outline } from './outline/outline.js'
import { outlineDocument } from './outline/outline-document.js'
import type { ReadMessage, ReadResult } from './read/read-result.js'

/** A document as it is extracted from, and what is to be told of how it was laid out. */
export interface LaidOut {
  readonly outline: Outline
  readonly messages: readonly ReadMessage[]
}

/**
 * Lays a document out. Headers and footers are no part of the text; only where the date or the reference of a letter
 * stands in the header of its first page and nowhere else, that header goes in front of the text, as a reader of
 * the paper sees it, and a message says so.
 */
export function layOut({ tree, properties }: ReadResult): LaidOut {
  const outline = outlineDocument(toDocument(tree, properties))
  const header = headerOfFirstPage(tree.data?.runningHeads ?? [])
  if (!header) return { outline, messages: [] }
  const letter = extractLetterhead(outline)
  if (letter.date && letter.reference) return { outline, messages: [] }
  const headed = outlineDocument(
    toDocument({ ...tree, children: [...header.children, ...tree.children] }, properties),
  )
  return addsTo(letter, extractLetterhead(headed))
    ? { outline: headed, messages: [{ rule: 'running-heads', severity: 'info', message: told }] }
    : { outline, messages: [] }
}

const told =
  'The date or the reference stands only in the header of the first page, which was read as the beginning of the text.'

function headerOfFirstPage(heads: readonly RunningHead[]): RunningHead | undefined {
  const headers = heads.filter(({ kind, section }) => kind === 'header' && section === 0)
  return headers.find(({ pages }) => pages === 'first') ?? headers.find(({ pages }) => pages === 'default')
}

/** Tells whether the second reading has a date or a reference that the first has not, and all else that the first has. */
function addsTo(first: Letterhead, second: Letterhead): boolean {
  const adds = (!first.date && second.date) || (!first.reference && second.reference)
  const keeps =
    (!first.date || first.date.value === second.date?.value) &&
    (!first.reference || second.reference !== null) &&
    second.addressees.length >= first.addressees.length &&
    (!first.subject || second.subject !== null)
  return Boolean(adds) && keeps
}
