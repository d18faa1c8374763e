import type { Place } from '@rapporteur/schema'
import type { Data, Heading, Paragraph } from 'mdast'
import { splitLabel } from '../../document/label.js'
import { cleanText } from '../../document/text.js'
import { type Link, toPhrasing } from '../phrasing.js'

/** Stands in gathered text for a tab that the page's program wrote as blanks. */
export const tabSign = '\v'

/** The block that is being gathered. */
export interface Draft {
  raw: string
  readonly links: Link[]
  at: Place | null
  anyBold: boolean
  anyPlain: boolean
  /** The label that Word wrote out before the text of a list item. */
  writtenLabel: string
}

/** What stands round a block: the element decides its depth, the list its label. */
export interface Setting {
  readonly depth: number | null
  /** Label and depth of the list item that the block begins, or null. */
  readonly item: ListItem | null
  readonly bookmarks: readonly string[]
}

export interface ListItem {
  readonly label: string
  readonly level: number
}

export function newDraft(): Draft {
  return { raw: '', links: [], at: null, anyBold: false, anyPlain: false, writtenLabel: '' }
}

/**
 * The text of a page's source: white space is one space, and a line's end between Chinese characters is nothing,
 * as programs wrap their lines there; a tab inside a line stays, as only programs that mean one write it.
 */
export function foldSource(raw: string): string {
  return raw
    .replace(/[ \t\n\r\f\v]{1,}/gu, (blanks, at: number) => {
      if (blanks.includes(tabSign)) return '\t'
      if (/[\n\r\f]/u.test(blanks)) return isHanJoint(raw, at, blanks.length) ? '' : ' '
      return blanks.includes('\t') ? '\t' : ' '
    })
    .replace(/^[ \t]+|[ \t]+$/gu, '')
}

const han = /[\p{Script=Han}，。；：、（）“”《》]/u

function isHanJoint(raw: string, at: number, length: number): boolean {
  return han.test(raw.charAt(at - 1)) && han.test(raw.charAt(at + length))
}

/** The text of a draft as it is kept. */
export function textOfDraft(draft: Draft): string {
  return cleanText(foldSource(draft.raw))
}

/** The block of a draft that holds text. */
export function toBlock(
  draft: Draft,
  text: string,
  { depth, item, bookmarks }: Setting,
): Paragraph | Heading {
  const data: Data = {}
  if (draft.at) data.at = draft.at
  if (draft.anyBold && !draft.anyPlain) data.bold = true
  if (bookmarks.length > 0) data.bookmarks = [...bookmarks]
  const typed = splitLabel(text)
  const given = draft.writtenLabel || item?.label || ''
  // an item of a list with marks may have its own number typed behind the mark
  const label = given === '' || (given === '•' && typed.label !== '') ? typed.label : given
  if (label !== '') data.label = label
  if (item) data.level = item.level
  const children = toPhrasing(label === typed.label && label !== given ? typed.text : text, draft.links)
  return depth === null
    ? { type: 'paragraph', children, data }
    : { type: 'heading', depth: depth as Heading['depth'], children, data }
}
