import { LimitExceededError, type Limits } from '../../limits.js'
import { fieldName } from '../docx/part/field-code.js'
import { linkAddress } from '../docx/part/field-elements.js'
import type { FieldNumbers } from '../docx/part/field-numbers.js'
import { fieldResult } from '../docx/part/field-result.js'
import { followFields } from '../docx/part/fields.js'
import type { Findings } from '../docx/part/findings.js'
import { markerName } from '../docx/part/markers.js'
import { type ParagraphFacts, unknownFacts } from '../docx/part/paragraph-facts.js'
import type { Styles } from '../docx/styles.js'
import type { MammothNode } from '../docx/tree/mammoth-tree.js'
import { resolveEntities } from '../docx/xml/scan-xml.js'
import { type CharacterFormat, isSwitchedOn } from './character-format.js'
import { type Font, inUnicode } from './fonts.js'
import type { ParagraphFormat } from './paragraph-format.js'
import { special } from './special-characters.js'

/** What is known of the file when its text is read, and what reading adds to it. */
export interface WriterContext {
  readonly format: 'doc' | 'rtf'
  readonly limits: Limits
  readonly styles: Styles
  readonly fonts: readonly Font[]
  /** The facts of all paragraphs so far. */
  readonly facts: ParagraphFacts[]
  /** What the fields of the file count. */
  readonly fieldNumbers: FieldNumbers
  readonly findings: Findings
}

/** Puts together what a paragraph holds. Fields and links may go on in the next. */
export interface ParagraphWriter {
  /** A paragraph begins; one that has not ended, as its mark is deleted, goes on in it. */
  readonly begin: (
    format: Pick<ParagraphFormat, 'style' | 'list' | 'level' | 'outlineLevel'>,
  ) => ParagraphFacts
  readonly text: (characters: string, format: CharacterFormat) => void
  /** A field's sign, a break or a hyphen; anything else means nothing here. */
  readonly special: (code: number) => void
  /** A bookmark, or a reference to a note. */
  readonly mark: (node: MammothNode) => void
  readonly end: () => MammothNode
}

/** What a paragraph with its text takes in memory, all told. */
const paragraphBytes = 2048

function tooMany({ expandedBytes }: Limits): LimitExceededError {
  return new LimitExceededError(
    'expandedBytes',
    `The document has more paragraphs than ${expandedBytes} bytes of memory hold. Split it, or raise the limit \`expandedBytes\`.`,
  )
}

/** A field that has begun and not ended. */
interface OpenField {
  code: string
  inCode: boolean
  /** Where it leads; null for a field that is no link. */
  link: string | null
  /** What was written before the link. */
  outer: MammothNode[]
}

export function startParagraphs(context: WriterContext): ParagraphWriter {
  const { styles, fonts, facts, fieldNumbers, findings } = context
  const fields = followFields()
  const open: OpenField[] = []
  /** How many of the open fields are in their code. */
  let codes = 0
  let content: MammothNode[] = []
  let written = ''
  let known: ParagraphFacts = unknownFacts({ in: context.format, paragraph: 0 })

  const flush = () => {
    if (written === '') return
    content.push({ type: 'text', value: written })
    written = ''
  }
  const add = (node: MammothNode) => {
    flush()
    content.push(node)
  }
  const openLink = (field: OpenField) => {
    flush()
    field.outer = content
    content = []
  }
  const closeLink = (field: OpenField) => {
    flush()
    const children = content
    content = field.outer
    if (children.length > 0) content.push({ type: 'hyperlink', children, anchor: field.link ?? '' })
  }

  const noteBold = (format: CharacterFormat) => {
    const style = styles.ofParagraph(known.styleId)
    const inStyle = styles.ofRun(format.style === null ? null : String(format.style)).bold !== style.bold
    if (isSwitchedOn(format.bold, inStyle)) known.anyBold = true
    else known.anyPlain = true
  }

  const separate = () => {
    const field = open.at(-1)
    fields.separate()
    if (!field?.inCode) return
    field.inCode = false
    codes--
    field.link = codes > 0 ? null : linkAddress(field.code)
    if (field.link !== null) openLink(field)
  }
  const end = () => {
    const field = open.pop()
    const followed = fields.end()
    if (field?.inCode) codes--
    if (field && field.link !== null) closeLink(field)
    if (!followed || followed.shown || codes > 0) return
    const level = known.outlineLevel ?? styles.ofParagraph(known.styleId).outlineLevel
    const result = fieldResult(followed, fieldNumbers, level)
    const name = fieldName(followed.code)
    written += resolveEntities(result.text)
    if (result.missing) findings.unread.add(`a field without a result (${name})`)
    if (name === 'EMBED') findings.unread.add('an embedded object')
  }

  return {
    begin: (format) => {
      if (facts.length * paragraphBytes > context.limits.expandedBytes) throw tooMany(context.limits)
      known = unknownFacts({ in: context.format, paragraph: facts.length })
      known.styleId = String(format.style)
      known.numId = format.list === null ? null : String(format.list)
      known.level = format.level
      known.outlineLevel = format.outlineLevel
      add({ type: 'bookmarkStart', name: markerName({ facts: facts.length, text: null }) })
      facts.push(known)
      return known
    },
    text: (characters, format) => {
      const font = format.font === null ? undefined : fonts[format.font]
      const value = font?.isSymbols ? inUnicode(characters, font) : characters
      const field = open.at(-1)
      if (field?.inCode) {
        field.code += value
        fields.code(value)
        known.contents ||= value.includes('PAGEREF') && value.includes('_Toc')
      }
      if (codes > 0) return
      written += value
      if (value.charCodeAt(0) <= 0x20 && value.trim() === '') return
      fields.text(known)
      if (!known.anyBold || !known.anyPlain) noteBold(format)
    },
    special: (code) => {
      if (code === special.fieldBegin) {
        open.push({ code: '', inCode: true, link: null, outer: content })
        codes++
        fields.begin()
      } else if (code === special.fieldSeparator) separate()
      else if (code === special.fieldEnd) end()
      else if (codes > 0) return
      else if (code === special.hyphen) written += '-'
      else if (code === special.lineBreak || code === special.columnBreak || code === special.pageBreak)
        add({ type: 'break' })
    },
    mark: (node) => {
      if (codes === 0 || node.type === 'bookmarkStart') add(node)
    },
    end: () => {
      flush()
      const links: OpenField[] = []
      for (const field of open) {
        // a code that no sign ends was none
        if (field.inCode) content.push({ type: 'text', value: field.code })
        field.inCode = false
        if (field.link !== null) links.push(field)
      }
      codes = 0
      // a link that goes on in the next paragraph is one in each
      for (const field of links.toReversed()) closeLink(field)
      const children = content
      content = []
      for (const field of links) openLink(field)
      fields.endParagraph()
      return { type: 'paragraph', children }
    },
  }
}
