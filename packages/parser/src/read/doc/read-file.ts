import type { Root } from 'mdast'
import type { Limits } from '../../limits.js'
import { usualMarks } from '../docx/note-marks.js'
import { countFields } from '../docx/part/field-numbers.js'
import { type Findings, noFindings, toMessages } from '../docx/part/findings.js'
import type { ParagraphFacts } from '../docx/part/paragraph-facts.js'
import { noStyles } from '../docx/styles.js'
import { startTree } from '../docx/tree/build-tree.js'
import type { MammothNode } from '../docx/tree/mammoth-tree.js'
import { withShownText } from '../docx/tree/shown-text.js'
import type { ReadResult } from '../read-result.js'
import type { CompoundFile } from './compound-file.js'
import type { FileInformation } from './file-information.js'
import { readFonts } from './fonts.js'
import { readLists } from './lists.js'
import { noteName, readMarks, readNotes } from './marks.js'
import { readPieces, textBetween } from './pieces.js'
import { readHeads } from './running-heads.js'
import { readStory, type StoryContext } from './story.js'
import { readStylesheet } from './stylesheet.js'
import { readSummary, summaryStream } from './summary.js'
import { readTextBoxes } from './text-boxes.js'
import { readTextFormats, type Streams } from './text-formats.js'

/**
 * Reads a file of Word 97 or later: what is shown, or what is hidden where nothing else stands in it.
 *
 * @throws {RangeError} where it is damaged
 */
export function readFile(
  file: CompoundFile,
  information: FileInformation,
  stream: Uint8Array,
  limits: Limits,
): ReadResult {
  const streams = openStreams(file, information, stream)
  const shown = readOnce(streams, information, limits, false)
  const { tree, findings, damaged } =
    shown.tree.children.length === 0 && shown.findings.hiddenText
      ? readOnce(streams, information, limits, true)
      : shown
  return withShownText(
    {
      tree,
      properties: readSummary(file.stream(summaryStream)),
      messages: toMessages(findings, damaged, tree !== shown.tree),
    },
    findings,
  )
}

function openStreams(file: CompoundFile, { tableStream }: FileInformation, stream: Uint8Array): Streams {
  const table = file.stream(tableStream)
  if (!table) throw new RangeError('the table stream is missing')
  const data = file.stream('Data')
  return { word: viewOf(stream), table: viewOf(table), data: data && viewOf(data) }
}

function readOnce(
  streams: Streams,
  information: FileInformation,
  limits: Limits,
  showHidden: boolean,
): { tree: Root; findings: Findings; damaged: ReadonlySet<string> } {
  const { word, table } = streams
  const pieces = readPieces(table, information)
  const damaged = new Set<string>()
  /** What can be done without is left out where it is damaged, and told. */
  const spare = <T>(name: string, readPart: () => T, without: T): T => {
    try {
      return readPart()
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      damaged.add(name)
      return without
    }
  }
  const styles = spare('the styles', () => readStylesheet(table, information.place('stylesheet')), noStyles)
  const fonts = spare('the fonts', () => readFonts(table, information.place('fonts')), [])
  const notes = spare(
    'the notes',
    () => [readNotes(table, information, 'footnote'), readNotes(table, information, 'endnote')],
    [],
  )
  const boxes = spare('the text boxes', () => readTextBoxes(table, information), [])
  const lists = spare('the lists', () => readLists(table, information, fonts), new Map())
  const heads = spare('the headers and footers', () => readHeads(table, information), [])
  const stories = storiesOf(information)
  const facts: ParagraphFacts[] = []
  const findings = noFindings()

  /** Reads what lies between two places of a story. */
  const read = ({ start, length }: Story, from: number, to: number): MammothNode[] => {
    const end = Math.min(to, length)
    if (from >= end) return []
    return readStory(textBetween(word, pieces, start + from, start + end), start + from, context)
  }
  /** Text boxes that were read: each stands where it is drawn, once. */
  const drawn = new Set<number>()
  const readBox = (index: number): MammothNode[] => {
    const box = boxes[index]
    if (!box || drawn.has(index)) return []
    drawn.add(index)
    // a box ends with a paragraph mark of its own
    return read(stories.textBoxes, box.start, box.end - 1)
  }
  const context: StoryContext = {
    format: 'doc',
    limits,
    formats: readTextFormats(streams, information, pieces, limits),
    styles,
    fonts,
    marks: readMarks(table, information, notes, (place) =>
      boxes.flatMap(({ anchor }, index) => (anchor === place ? readBox(index) : [])),
    ),
    facts,
    fieldNumbers: countFields(),
    findings,
    showHidden,
  }

  const builder = startTree({ paragraphs: facts, texts: [], styles, lists, marks: usualMarks })
  builder.addText(read(stories.main, 0, stories.main.length), false)
  for (const index of boxes.keys()) builder.addText(readBox(index), false)
  const bodies = new Map(
    notes.flatMap(({ type, texts }) =>
      texts.map(
        ([from, to], index) =>
          [noteName(type, index), { body: read(stories[`${type}s`], from, to) }] as const,
      ),
    ),
  )
  builder.endText({ resolve: ({ noteType, noteId }) => bodies.get(noteName(noteType, noteId)) ?? null })
  for (const { start, end, ...head } of heads) builder.addHead(head, read(stories.headers, start, end))
  return { tree: builder.finish(), findings, damaged }
}

/** A part of the text with a purpose of its own: where it begins, and its length. */
interface Story {
  readonly start: number
  readonly length: number
}

/** The stories, which follow each other in the text ([MS-DOC] 2.3). */
function storiesOf({ lengths }: FileInformation) {
  let start = 0
  const next = (length: number): Story => {
    const story = { start, length }
    start += length
    return story
  }
  const main = next(lengths.main)
  const footnotes = next(lengths.footnotes)
  const headers = next(lengths.headers)
  next(lengths.annotations)
  return { main, footnotes, headers, endnotes: next(lengths.endnotes), textBoxes: next(lengths.textBoxes) }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
