import { strToU8, zipSync } from 'fflate'
import type { ReadMessage, ReadResult } from '../read-result.js'
import { readCoreProperties } from './core-properties.js'
import { readWithMammoth } from './mammoth-tree.js'
import { type MarkedPart, markParagraphs } from './mark-paragraphs.js'
import { readNumbering } from './numbering.js'
import { notWord, openPackage, type WordPart } from './open-package.js'
import type { ParagraphFacts } from './paragraph-facts.js'
import { readStyles } from './styles.js'
import { toMdast } from './to-mdast.js'

/**
 * Reads a Word file (.docx, .docm, .dotx). mammoth reads text, tables, fields, links and notes; the numbering, the
 * styles and the places of the paragraphs are read beside it in one pass over the XML, which also leaves out what
 * mammoth need not see. Throws an UnreadableInputError for anything that is no readable Word file.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const parts = openPackage(bytes)
  const styles = readStyles(parts.styles)
  const facts: ParagraphFacts[] = []
  const mark = (part: WordPart) => markParagraphs(part, styles, facts)
  const document = mark(parts.document)
  if (document.root !== 'document') throw notWord('its main part is of another kind')
  const footnotes = parts.footnotes && mark(parts.footnotes)
  const endnotes = parts.endnotes && mark(parts.endnotes)
  const marked = [document, footnotes, endnotes].filter((part) => part !== null)
  const tree = toMdast({
    document: await readWithMammoth(packageOf({ document, footnotes, endnotes })),
    facts,
    styles,
    lists: readNumbering(parts.numbering, styles),
    typedMarks: new Set(marked.flatMap((part) => part.typedMarks)),
  })
  return { tree, properties: readCoreProperties(parts.coreProperties), messages: messagesOn(marked) }
}

/** The package that mammoth is given: under the names where it looks when no relationship says otherwise, stored. */
function packageOf(parts: Readonly<Record<string, MarkedPart | null>>): Uint8Array {
  const entries = Object.entries(parts).flatMap(([name, part]) =>
    part ? [[`word/${name}.xml`, strToU8(part.xml)] as const] : [],
  )
  return zipSync(Object.fromEntries(entries), { level: 0 })
}

function messagesOn(parts: readonly MarkedPart[]): ReadMessage[] {
  const messages: ReadMessage[] = []
  if (parts.some((part) => part.trackedChanges))
    messages.push({
      rule: 'tracked-changes',
      severity: 'warning',
      message: 'The document has tracked changes; it was read as if all of them were accepted.',
    })
  const unread = new Set(parts.flatMap((part) => [...part.unread]))
  if (unread.size > 0)
    messages.push({
      rule: 'embedded-format',
      severity: 'warning',
      message: `The document holds ${[...unread].join(', ')}, which was not read.`,
    })
  return messages
}
