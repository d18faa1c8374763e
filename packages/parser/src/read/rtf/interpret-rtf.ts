import iconv from 'iconv-lite'
import type { RunningHead } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import { LimitExceededError, type Limits } from '../../limits.js'
import { special } from '../doc/special-characters.js'
import type { FieldNumbers } from '../docx/part/field-numbers.js'
import type { Findings } from '../docx/part/findings.js'
import { typedMarkSign } from '../docx/part/flow-elements.js'
import type { ParagraphFacts } from '../docx/part/paragraph-facts.js'
import { stylesOf } from '../docx/styles.js'
import type { MammothNode } from '../docx/tree/mammoth-tree.js'
import { encodingOfCodePage } from './code-pages.js'
import { startRow } from './row-definition.js'
import { newHeader, type RtfHeader, startFonts, startStyles } from './rtf-header.js'
import { firstState, type GroupState, resetCharacters, resetParagraph } from './rtf-state.js'
import { type RtfStory, startStory } from './rtf-story.js'
import { scanRtf } from './scan-rtf.js'

/** What an RTF file holds. */
export interface RtfContent {
  readonly header: RtfHeader
  readonly text: readonly MammothNode[]
  readonly facts: readonly ParagraphFacts[]
  /** The texts of the notes by their names: `footnote-0`. */
  readonly notes: ReadonlyMap<string, { readonly body: readonly MammothNode[] }>
  readonly heads: readonly (Omit<RunningHead, 'children'> & { readonly nodes: readonly MammothNode[] })[]
  /** Groups were still open at the end. */
  readonly isCutOff: boolean
}

/** Signs that have a name of their own. */
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}
const heads: Readonly<Record<string, Pick<RunningHead, 'kind' | 'pages'>>> = {
  header: { kind: 'header', pages: 'default' },
  headerr: { kind: 'header', pages: 'default' },
  headerl: { kind: 'header', pages: 'even' },
  headerf: { kind: 'header', pages: 'first' },
  footer: { kind: 'footer', pages: 'default' },
  footerr: { kind: 'footer', pages: 'default' },
  footerl: { kind: 'footer', pages: 'even' },
  footerf: { kind: 'footer', pages: 'first' },
}
/** Groups whose text is none of the document's. */
const unread = new Set(
  'colortbl listtable listoverridetable rsidtbl revtbl pict objdata nonshppict shprslt nonesttables xe tc rxe txe pn pnseclvl filetbl generator xmlnstbl themedata datastore latentstyles annotation atnid atnauthor sn sv sp comment'.split(
    ' ',
  ),
)
/** Groups that are read although a reader that does not know them would skip them. */
const known = new Set('bkmkstart fldinst footnote nesttableprops ud shpinst shptxt listtext cs do'.split(' '))

/** A label as it is shown; the letter o stands for a ring among bullets. */
function labelOf(text: string): string {
  const label = cleanText(text)
  return label === 'o' ? '◦' : label
}

/** Follows an RTF file group by group and sorts what it says. */
export function interpretRtf(
  source: string,
  findings: Findings,
  fieldNumbers: FieldNumbers,
  limits: Limits,
): RtfContent {
  const { nesting } = limits
  const header = newHeader()
  const facts: ParagraphFacts[] = []
  const notes = new Map<string, { body: readonly MammothNode[] }>()
  const found: (Omit<RunningHead, 'children'> & { nodes: readonly MammothNode[] })[] = []
  const fontTable = startFonts(header)
  const styleTable = startStyles(header)
  const row = startRow()
  const groups: GroupState[] = []
  let state: GroupState = { ...firstState }
  let section = 0
  /** A `\*` stands before the next word. */
  let isOptional = false
  /** No word has come since the group began. */
  let isFresh = false
  /** Signs of the fallback of a \u that are still to be passed over. */
  let passing = 0
  let pending = ''
  let gathered = ''

  const newStory = () =>
    startStory({
      format: 'rtf',
      limits,
      styles: stylesOf(header.styles),
      fonts: header.fonts,
      facts,
      fieldNumbers,
      findings,
    })
  let story: RtfStory | null = null
  const current = (): RtfStory => {
    story ??= newStory()
    return story
  }

  /** Decodes the bytes that have come so far, and puts them where they belong. */
  const flush = () => {
    if (pending === '') return
    const bytes = pending
    pending = ''
    put(decode(bytes))
  }
  const decode = (bytes: string): string => {
    const font = state.font < 0 ? header.defaultFont : state.font
    if ((state.destination === 'text' || state.destination === 'label') && header.fonts[font]?.isSymbols)
      return Array.from(bytes, (sign) =>
        sign > ' ' ? String.fromCharCode(0xf000 + sign.charCodeAt(0)) : sign,
      ).join('')
    const encoding = header.encodings[font] ?? header.encoding
    return /[^\0-\x7f]/u.test(bytes) ? iconv.decode(Buffer.from(bytes, 'latin1'), encoding) : bytes
  }
  const put = (characters: string) => {
    const { destination } = state
    if (destination === 'text') putText(characters)
    else if (destination === 'fonts') fontTable.text(characters)
    else if (destination === 'styles') styleTable.text(characters)
    else if (destination !== 'nothing' && destination !== 'narrow') gathered += characters
  }
  const putText = (characters: string) => {
    if (state.deleted) findings.trackedChanges = true
    else if (state.hidden) findings.hiddenText = true
    else current().text(characters, state)
  }

  /** Reads what the group holds as a text of its own. */
  const apart = (finish: (nodes: readonly MammothNode[]) => void) => {
    const outer = story
    const inner = newStory()
    story = inner
    resetParagraph(state)
    state.destination = 'text'
    state.end = () => {
      const nodes = inner.finish(state)
      story = outer
      finish(nodes)
    }
  }
  const gather = (destination: GroupState['destination'], finish: (text: string) => void) => {
    const before = gathered
    gathered = ''
    state.destination = destination
    state.end = () => {
      const text = gathered
      gathered = before
      finish(text)
    }
  }

  const beginNote = () => {
    const outer = current()
    const around = groups.at(-1) ?? state
    const note = { isEndnote: false, isCounted: false }
    noteOf = note
    const index = notes.size
    apart((body) => {
      noteOf = null
      const noteType = note.isEndnote ? 'endnote' : 'footnote'
      notes.set(`${noteType}-${index}`, { body })
      outer.mark(
        { type: 'noteReference', noteType, noteId: `${note.isCounted ? '' : typedMarkSign}${index}` },
        around,
      )
    })
  }
  let noteOf: { isEndnote: boolean; isCounted: boolean } | null = null

  /** Begins what a word at the beginning of a group says that the group is; gives false for any other word. */
  const beginGroup = (name: string): boolean => {
    const head = heads[name]
    if (head) apart((nodes) => found.push({ ...head, section, nodes }))
    else if (name === 'fonttbl') state.destination = 'fonts'
    else if (name === 'stylesheet') state.destination = 'styles'
    else if (name === 'info') state.destination = 'information'
    else if (unread.has(name)) state.destination = 'nothing'
    else if (name === 'listtext' || name === 'pntext')
      gather('label', (text) => current().label(labelOf(text)))
    else if (name === 'bkmkstart')
      gather('bookmark', (text) =>
        current().mark({ type: 'bookmarkStart', name: text.trim() }, groups.at(-1) ?? state),
      )
    else if (name === 'footnote') beginNote()
    else if (name === 'shptxt') {
      const outer = current()
      apart((nodes) => outer.box(nodes))
    } else if (name === 'field') {
      current().special(special.fieldBegin, state)
      state.end = () => current().special(special.fieldEnd, state)
    } else if (name === 'fldrslt') current().special(special.fieldSeparator, state)
    else if (name === 'upr') state.destination = 'narrow'
    else if (name === 'ud') state.destination = (groups.at(-2) ?? firstState).destination
    else return false
    return true
  }

  const word = (name: string, value: number | null) => {
    if (name === 'u') {
      unicode(value ?? 0)
      return
    }
    flush()
    passing = 0
    const isFirst = isFresh
    const optional = isOptional
    isFresh = false
    isOptional = false
    if (state.destination === 'nothing') return
    if (isFirst) {
      if (optional && !known.has(name)) {
        state.destination = 'nothing'
        return
      }
      if (state.destination === 'information') gatherInformation(name)
      else if (beginGroup(name)) return
    }
    if (name === 'uc') state.fallback = Math.max(value ?? 1, 0)
    else if (state.destination === 'fonts') fontTable.word(name, value)
    else if (state.destination === 'styles') styleTable.word(name, value)
    else if (state.destination === 'information') noteInformation(name, value)
    else if (state.destination !== 'narrow') textWord(name, value)
  }

  let item = ''
  const gatherInformation = (name: string) => {
    item = name
    gather('information', (text) => header.information.set(name, text))
  }
  const noteInformation = (name: string, value: number | null) => {
    if (value !== null) header.information.set(`${item}/${name}`, String(value))
  }

  const textWord = (name: string, value: number | null) => {
    const sign = signs[name]
    if (sign !== undefined) put(sign)
    else if (row.word(name, value)) return
    else if (!wordOfFormat(name, value)) wordOfFlow(name)
  }

  const wordOfFormat = (name: string, value: number | null): boolean => {
    if (name === 'pard') resetParagraph(state)
    else if (name === 'plain') resetCharacters(state, header.defaultFont)
    else if (name === 'f') state.font = value ?? 0
    else if (name === 'b') state.bold = value !== 0
    else if (name === 'v') state.hidden = value !== 0
    else if (name === 'deleted') state.deleted = value !== 0
    else if (name === 'revised') findings.trackedChanges ||= value !== 0
    else if (name === 's') state.style = value ?? 0
    else if (name === 'ls') state.list = value
    else if (name === 'ilvl') state.level = value
    else if (name === 'outlinelevel') state.outlineLevel = value
    else if (name === 'intbl') state.inTable = true
    else if (name === 'itap') {
      state.inTable = (value ?? 1) > 0
      state.depth = Math.min(Math.max(value ?? 1, 1), nesting)
    } else if (name === 'ansicpg') header.encoding = encodingOfCodePage(value ?? 1252)
    else if (name === 'mac') header.encoding = 'macroman'
    else if (name === 'deff') header.defaultFont = value ?? 0
    else return false
    return true
  }

  const wordOfFlow = (name: string) => {
    if (state.destination !== 'text') return
    const reading = current()
    if (name === 'par') reading.endParagraph(state)
    else if (name === 'sect') {
      reading.endParagraph(state)
      section++
    } else if (name === 'line' || name === 'page' || name === 'column')
      reading.special(special.lineBreak, state)
    else if (name === 'cell') reading.endCell(state, 1)
    else if (name === 'nestcell') reading.endCell(state, Math.max(state.depth, 2))
    else if (name === 'row') reading.endRow(row.format(), 1)
    else if (name === 'nestrow') reading.endRow(row.format(), Math.max(state.depth, 2))
    else if (name === 'ftnalt' && noteOf) noteOf.isEndnote = true
    else if (name === 'chftn' && noteOf) noteOf.isCounted = true
    else if (name === 'object') findings.unread.add('an embedded object')
  }

  const unicode = (value: number) => {
    flush()
    isFresh = false
    const code = value < 0 ? value + 0x10000 : value
    if (code >= 0x20 && code <= 0x10ffff) put(String.fromCodePoint(code))
    passing = state.fallback
  }

  scanRtf(source, {
    open: () => {
      flush()
      passing = 0
      if (groups.length >= nesting)
        throw new LimitExceededError(
          'nesting',
          `The RTF file has groups more than ${nesting} deep inside one another. Save it again, or raise the limit \`nesting\`.`,
        )
      groups.push(state)
      state = { ...state, end: null }
      isFresh = true
      isOptional = false
      if (state.destination === 'styles') styleTable.begin()
    },
    close: () => {
      flush()
      passing = 0
      state.end?.()
      state = groups.pop() ?? { ...firstState }
      isFresh = false
    },
    word,
    symbol: (sign) => {
      if (sign === '*') {
        isOptional = isFresh
        return
      }
      isFresh = false
      if (passing > 0) passing--
      else if (sign === '\\' || sign === '{' || sign === '}') pending += sign
      else if (sign === '~' || sign === '_') {
        flush()
        put(sign === '~' ? ' ' : '-')
      }
    },
    byte: (value) => {
      isFresh = false
      if (passing > 0) passing--
      else pending += String.fromCharCode(value)
    },
    text: (characters) => {
      isFresh = false
      const passed = Math.min(passing, characters.length)
      passing -= passed
      pending += characters.slice(passed)
    },
  })
  flush()
  const isCutOff = groups.length > 0
  while (groups.length > 0) {
    state.end?.()
    state = groups.pop() as GroupState
  }
  return { header, text: current().finish(state), facts, notes, heads: found, isCutOff }
}
