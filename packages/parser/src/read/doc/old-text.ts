import type { Paragraph } from 'mdast'
import type { DocumentProperties } from '../../document/document.js'
import { UnreadableInputError } from '../../errors.js'
import { decodeText } from '../charset.js'
import type { ReadResult } from '../read-result.js'
import { readText } from '../text/read-text.js'
import type { FileInformation } from './file-information.js'

const complex = 0x0004

/**
 * Reads the text of a file of Word 6 or 95, which lies in one piece and in one encoding; what its formats,
 * numbers and tables are is told otherwise than later, and not read.
 *
 * @throws {UnreadableInputError} `legacy-word` where the file was saved fast, so that its text is not in order
 */
export function readOldText(
  stream: Uint8Array,
  { version }: FileInformation,
  properties: DocumentProperties,
): ReadResult {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const name = version >= 104 ? 'Word 95' : 'Word 6'
  if ((view.getUint16(10, true) & complex) !== 0)
    throw new UnreadableInputError(
      'legacy-word',
      `The file was saved fast by ${name}: its text is not in order. Open it in Word or LibreOffice, save it as .docx and try again.`,
    )
  const start = view.getUint32(0x18, true)
  const length = view.getUint32(0x34, true)
  if (start + length > stream.length || length === 0) throw new RangeError('the text lies outside the stream')
  const { text } = decodeText(stream.subarray(start, start + length))
  const { lines, paragraphs } = toLines(text)
  const { tree } = readText(lines.join('\n'))
  const place = <T extends { data?: Paragraph['data'] }>(block: T): T => {
    const line = block.data?.at?.in === 'text' ? block.data.at.line : 1
    return { ...block, data: { ...block.data, at: { in: 'doc', paragraph: paragraphs[line - 1] ?? 0 } } }
  }
  const children = tree.children.map((block) =>
    block.type === 'table'
      ? {
          ...block,
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: cell.children.map(place) })),
          })),
        }
      : place(block),
  )
  return {
    tree: { type: 'root', children },
    properties,
    messages: [
      {
        rule: 'old-word',
        severity: 'warning',
        message: `The file was written by ${name}: its text and the cells of its tables were read, its automatic numbers, headings and bookmarks were not.`,
      },
    ],
  }
}

const sign = { cell: '\u0007', begin: '\u0013', separator: '\u0014', end: '\u0015' } as const

/**
 * The text in the form that the text reader knows: a cell begins with a tab, an empty line ends a row. A cell mark
 * ends a cell, and one more of them the row. For each line, the paragraph that it is.
 */
function toLines(text: string): { lines: string[]; paragraphs: number[] } {
  const lines: string[] = []
  const paragraphs: number[] = []
  let paragraph = 0
  let cells = 0
  /** The cell that comes next, or the one that goes on, has paragraphs already. */
  let isBegun = false
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at)
    if (mark !== sign.cell && mark !== '\r' && mark !== '\f' && at < text.length) continue
    const shown = withoutFields(text.slice(from, at))
    from = at + 1
    const inRow = mark === sign.cell
    if (inRow && shown === '' && cells > 0 && text.charAt(at - 1) === sign.cell) {
      lines.push('')
      paragraphs.push(paragraph)
      cells = 0
    } else {
      const opensCell = !isBegun && (inRow || cells > 0)
      shown.split('\v').forEach((line, order) => {
        lines.push(opensCell && order === 0 ? `\t${line}` : line)
        paragraphs.push(paragraph)
      })
      if (inRow) cells++
      isBegun = !inRow && cells > 0
    }
    paragraph++
  }
  return { lines, paragraphs }
}

/** What a reader of the paper sees: of a field its result, of other signs of Word nothing. */
function withoutFields(text: string): string {
  let shown = ''
  let codes = 0
  const open: boolean[] = []
  for (const character of text) {
    if (character === sign.begin) {
      open.push(true)
      codes++
    } else if (character === sign.separator || character === sign.end) {
      if (open.at(-1)) codes--
      if (open.length > 0) open[open.length - 1] = false
      if (character === sign.end) open.pop()
    } else if (codes > 0) continue
    else if (character === '\u001e') shown += '-'
    else if (character >= ' ' || character === '\t' || character === '\v') shown += character
  }
  return shown
}
