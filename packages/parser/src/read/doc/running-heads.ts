import type { RunningHead } from '../../document/document.js'
import type { FileInformation } from './file-information.js'
import { readPlc } from './plc.js'

/** A header or footer of a section, and where its text lies in the story of the headers. */
export interface HeadText extends Omit<RunningHead, 'children'> {
  readonly start: number
  readonly end: number
}

/** Before the headers of the first section stand the lines that part notes from text ([MS-DOC] 2.3.3). */
const separators = 6
const kinds: readonly Pick<RunningHead, 'kind' | 'pages'>[] = [
  { kind: 'header', pages: 'even' },
  { kind: 'header', pages: 'default' },
  { kind: 'footer', pages: 'even' },
  { kind: 'footer', pages: 'default' },
  { kind: 'header', pages: 'first' },
  { kind: 'footer', pages: 'first' },
]

/** Reads which headers and footers there are ([MS-DOC] 2.8.20, Plcfhdd); an empty one is that of the section before. */
export function readHeads(table: DataView, information: FileInformation): HeadText[] {
  const plc = readPlc(table, information.place('headers'), 0)
  const heads: HeadText[] = []
  // the last position only ends the text
  for (let index = separators; index < plc.count - 1; index++) {
    const start = plc.position(index)
    // a head ends with a paragraph mark of its own
    const end = plc.position(index + 1) - 1
    const kind = kinds[(index - separators) % kinds.length]
    const section = Math.floor((index - separators) / kinds.length)
    if (kind && end > start) heads.push({ ...kind, section, start, end })
  }
  return heads
}
