import type { Limits } from '../../limits.js'
import { usualMarks } from '../docx/note-marks.js'
import { countFields } from '../docx/part/field-numbers.js'
import { noFindings, toMessages } from '../docx/part/findings.js'
import { stylesOf } from '../docx/styles.js'
import { startTree } from '../docx/tree/build-tree.js'
import { withShownText } from '../docx/tree/shown-text.js'
import type { ReadMessage, ReadResult } from '../read-result.js'
import { interpretRtf } from './interpret-rtf.js'
import { propertiesOf } from './rtf-header.js'

/**
 * Reads an RTF file: text in its code pages and in Unicode, tables, labels as they are written out, headings,
 * bookmarks, links, notes, text boxes and running heads; what is deleted or hidden is left out.
 *
 * @throws {UnreadableInputError} `empty` for a file that shows no text
 * @throws {LimitExceededError} `nesting`
 */
export function readRtf(bytes: Uint8Array, limits: Limits): ReadResult {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const findings = noFindings()
  const read = interpretRtf(source, findings, countFields(), limits)
  const builder = startTree({
    paragraphs: read.facts,
    texts: [],
    styles: stylesOf(read.header.styles),
    lists: new Map(),
    marks: usualMarks,
  })
  builder.addText(read.text, false)
  builder.endText({
    resolve: ({ noteType, noteId }) => read.notes.get(`${noteType}-${noteId}`) ?? null,
  })
  for (const { nodes, ...head } of read.heads) builder.addHead(head, nodes)
  const messages: ReadMessage[] = toMessages(findings, new Set(), false)
  if (read.isCutOff)
    messages.push({
      rule: 'cut-off',
      severity: 'warning',
      message: 'The file ends before its text does; its end is missing.',
    })
  return withShownText({ tree: builder.finish(), properties: propertiesOf(read.header), messages }, findings)
}
