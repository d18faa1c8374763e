import { headingLevel } from '../docx/styles.js'
import { attribute, type Element, styleOf } from './parse-page.js'

/** The list level (from 0) that Word's own mark-up puts a paragraph at; null where it says nothing. */
export function wordListLevel(element: Element): number | null {
  const level = /mso-list\s*:[^;]{0,60}?level([1-9])/iu.exec(styleOf(element))?.[1]
  return level === undefined ? null : Number(level) - 1
}

/** The span in which Word writes the label of a list item. */
export function isWrittenLabel(element: Element): boolean {
  return /mso-list\s*:\s*ignore/iu.test(styleOf(element))
}

/** How many tabs Word has written as blanks in the element. */
export function tabCount(element: Element): number {
  const count = /mso-tab-count\s*:\s*(\d{1,2})/iu.exec(styleOf(element))?.[1]
  return count === undefined ? 0 : Number(count)
}

/** Depth of the heading that the element is, 1 to 6, by its name or the Word style that its class is named after; else null. */
export function headingDepth(element: Element): number | null {
  const named = /^h([1-6])$/u.exec(element.tagName)?.[1]
  if (named !== undefined) return Number(named)
  if (element.tagName !== 'p' && element.tagName !== 'div') return null
  const outline = /mso-outline-level\s*:\s*([1-9])/iu.exec(styleOf(element))?.[1]
  if (outline !== undefined) return Math.min(Number(outline), 6)
  const style =
    (attribute(element, 'class') ?? '').split(/\s/u, 1)[0]?.replace(/^Mso(?=Title|Heading)/u, '') ?? ''
  const level = style === '' ? null : headingLevel(style)
  return level === null ? null : Math.min(level + 1, 6)
}

/** A line of a table of contents, or all of it, as Word and LibreOffice write one. */
export function isContents(element: Element): boolean {
  return (
    /^MsoToc(?:\d|Heading)/u.test(attribute(element, 'class') ?? '') ||
    /^Table of Contents\d/u.test(attribute(element, 'id') ?? '')
  )
}

const noteNames = /^(?:_?(?:ftn|edn)\d|sd(?:foot|end)note\d|fn:?\d)/u

/** The link that stands in the text for a footnote or endnote, and shows its number. */
export function isNoteReference(element: Element): boolean {
  const target = attribute(element, 'href') ?? ''
  return (
    element.tagName === 'a' &&
    target.startsWith('#') &&
    noteNames.test(target.slice(1)) &&
    (/mso-(?:foot|end)note-id/u.test(styleOf(element)) ||
      /^(?:sd(?:foot|end)noteanc|footnote-ref)$/u.test(attribute(element, 'class') ?? '') ||
      /^_(?:ftn|edn)ref\d/u.test(attribute(element, 'name') ?? ''))
  )
}

/** The element that holds the text of a footnote or endnote. */
export function isNote(element: Element): boolean {
  return (
    (element.tagName === 'div' || element.tagName === 'li') && noteNames.test(attribute(element, 'id') ?? '')
  )
}

/** The link back from a note to its place in the text, which shows the note's number. */
export function isNoteMark(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    /^#(?:_(?:ftn|edn)ref|sd(?:foot|end)note\d{1,6}anc|fnref)/u.test(attribute(element, 'href') ?? '')
  )
}
