import { type CharacterFormat, plainCharacters } from '../doc/character-format.js'
import type { RowFormat } from '../doc/paragraph-format.js'
import { startParagraphs, type WriterContext } from '../doc/paragraph-writer.js'
import { startTables } from '../doc/table-builder.js'
import type { ParagraphFacts } from '../docx/part/paragraph-facts.js'
import type { MammothNode } from '../docx/tree/mammoth-tree.js'
import type { GroupState } from './rtf-state.js'

/** A text of the file that is read by itself: the main one, a note, a text box, a header. */
export interface RtfStory {
  readonly text: (characters: string, state: GroupState) => void
  /** A field's sign, a break or a hyphen. */
  readonly special: (code: number, state: GroupState) => void
  readonly mark: (node: MammothNode, state: GroupState) => void
  /** What is drawn beside the present paragraph. */
  readonly box: (nodes: readonly MammothNode[]) => void
  /** The label of the present paragraph, as the file writes it out. */
  readonly label: (label: string) => void
  readonly endParagraph: (state: GroupState) => void
  readonly endCell: (state: GroupState, depth: number) => void
  readonly endRow: (row: RowFormat | null, depth: number) => void
  readonly finish: (state: GroupState) => MammothNode[]
}

export function startStory(context: WriterContext): RtfStory {
  const tables = startTables()
  const writer = startParagraphs(context)
  let known: ParagraphFacts | null = null
  let label: string | null = null
  let boxes: MammothNode[] = []

  const depthOf = ({ inTable, depth }: GroupState) => (inTable ? Math.max(depth, 1) : 0)
  const begin = (state: GroupState, depth = depthOf(state)) => {
    if (known) return
    tables.enter({ depth })
    known = writer.begin(state)
  }
  const end = (state: GroupState, depth = depthOf(state)) => {
    begin(state, depth)
    if (known) {
      // what is said of a paragraph may follow its first words
      known.styleId = String(state.style)
      known.numId = state.list === null ? null : String(state.list)
      known.level = state.level
      known.outlineLevel = state.outlineLevel
      known.label = label
    }
    tables.add(writer.end())
    for (const box of boxes) tables.add(box)
    boxes = []
    label = null
    known = null
  }
  return {
    text: (characters, state) => {
      begin(state)
      writer.text(characters, formatOf(state))
    },
    special: (code, state) => {
      begin(state)
      writer.special(code)
    },
    mark: (node, state) => {
      begin(state)
      writer.mark(node)
    },
    box: (nodes) => {
      boxes.push(...nodes)
    },
    label: (written) => {
      label = written
    },
    endParagraph: (state) => end(state),
    endCell: (state, depth) => {
      end(state, depth)
      tables.endCell()
    },
    endRow: (row, depth) => {
      tables.enter({ depth })
      tables.endRow(row)
    },
    finish: (state) => {
      if (known || boxes.length > 0) end(state)
      return tables.finish()
    },
  }
}

/** In RTF a run says all of its format itself. */
function formatOf({ bold, font }: GroupState): CharacterFormat {
  return { ...plainCharacters, bold: bold ? 1 : 0, font: font < 0 ? null : font }
}
