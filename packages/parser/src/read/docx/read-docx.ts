import { defaultLimits, LimitExceededError, type Limits } from '../../limits.js'
import type { ReadResult } from '../read-result.js'
import { type Findings, toMessages } from './part/findings.js'
import { prepareWord } from './prepare-word.js'
import { startTree } from './tree/build-tree.js'
import { type MammothDocument, readWithMammoth } from './tree/mammoth-tree.js'
import { withShownText } from './tree/shown-text.js'

/**
 * Reads a Word file (.docx, .docm, .dotx, .dotm). mammoth reads text, tables, links and notes; one pass over the XML
 * of each part works out beside it what mammoth does not hand on (numbering, styles, places, fields, headers) and
 * leaves out what mammoth need not see. Throws an UnreadableInputError for anything that is no readable Word file,
 * and for one that shows no text at all.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<ReadResult> {
  try {
    const shown = await readOnce(bytes, limits, false)
    // a file whose text is all hidden is read as if it were not
    const read =
      shown.tree.children.length === 0 && shown.findings.hiddenText
        ? await readOnce(bytes, limits, true)
        : shown
    const { findings, ...result } = read
    return withShownText(result, findings)
  } catch (error) {
    if (error instanceof RangeError)
      throw new LimitExceededError(
        'nesting',
        'The Word file has elements that stand too deep in one another to be read. Save it again in Word.',
      )
    throw error
  }
}

interface Read extends ReadResult {
  readonly findings: Findings
}

async function readOnce(bytes: Uint8Array, limits: Limits, showHidden: boolean): Promise<Read> {
  const { text, footnotes, endnotes, heads, facts, findings, properties, damaged } = prepareWord(
    bytes,
    limits,
    showHidden,
  )
  const builder = startTree(facts)
  let notes: MammothDocument['notes'] | null = null
  for (const { xml, continuesTable } of text) {
    const first = notes === null
    const read = await readWithMammoth({
      document: xml,
      footnotes: first ? footnotes : null,
      endnotes: first ? endnotes : null,
    })
    notes ??= read.notes
    builder.addText(read.children, continuesTable)
  }
  builder.endText(notes)
  for (const { xml, ...head } of heads)
    builder.addHead(head, (await readWithMammoth({ document: xml })).children)
  return {
    tree: builder.finish(),
    properties,
    messages: toMessages(findings, damaged, showHidden),
    findings,
  }
}
