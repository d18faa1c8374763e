import type { DocumentProperties } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import type { Font } from '../doc/fonts.js'
import { type Definition, define } from '../docx/styles.js'
import { encodingOfCharset, encodingOfCodePage, symbolCharset } from './code-pages.js'

/** What an RTF file says before its text. */
export interface RtfHeader {
  /** Fonts by their numbers, and the encoding of each; null where it is the file's. */
  readonly fonts: Font[]
  readonly encodings: (string | null)[]
  readonly styles: Definition[]
  /** Encoding of what stands in no font. */
  encoding: string
  /** Number of the font that holds where none is set. */
  defaultFont: number
  readonly information: Map<string, string>
}

export function newHeader(): RtfHeader {
  return {
    fonts: [],
    encodings: [],
    styles: [],
    encoding: 'windows-1252',
    defaultFont: 0,
    information: new Map(),
  }
}

const mostFonts = 10_000

/** Gathers the font table. */
export function startFonts({ fonts, encodings }: RtfHeader) {
  let number = 0
  let name = ''
  let isSymbols = false
  let encoding: string | null = null
  return {
    word: (word: string, value: number | null) => {
      if (word === 'f') number = value ?? 0
      else if (word === 'fcharset') {
        isSymbols = value === symbolCharset
        encoding = encodingOfCharset(value ?? 0)
      } else if (word === 'cpg') encoding = encodingOfCodePage(value ?? 0)
    },
    text: (characters: string) => {
      name += characters
      const end = name.indexOf(';')
      if (end < 0) return
      if (number >= 0 && number < mostFonts) {
        fonts[number] = { name: name.slice(0, end).trim(), isSymbols }
        encodings[number] = encoding
      }
      name = ''
      isSymbols = false
      encoding = null
    },
  }
}

/** Gathers the stylesheet. */
export function startStyles({ styles }: RtfHeader) {
  let style = define('0', 'paragraph', false)
  let name = ''
  return {
    begin: () => {
      style = define('0', 'paragraph', false)
      name = ''
    },
    word: (word: string, value: number | null) => {
      if (word === 's' || word === 'cs' || word === 'ts' || word === 'ds')
        style = { ...style, id: String(value ?? 0), type: word === 's' ? 'paragraph' : 'other' }
      else if (word === 'sbasedon') style.basedOn = value === 222 ? null : String(value ?? 0)
      else if (word === 'outlinelevel') style.outlineLevel = value
      else if (word === 'ls') style.numId = String(value ?? 0)
      else if (word === 'ilvl') style.level = value
      else if (word === 'v') style.hidden = value !== 0
    },
    text: (characters: string) => {
      name += characters
      const end = name.indexOf(';')
      if (end < 0) return
      const [first = ''] = name.slice(0, end).split(',', 1)
      if (style.type === 'paragraph')
        styles.push({ ...style, name: first.trim(), isDefault: style.id === '0' })
      name = ''
    },
  }
}

/** What the file says about itself. */
export function propertiesOf({ information }: RtfHeader): DocumentProperties {
  const text = (name: string) => cleanText(information.get(name) ?? '') || null
  const time = (name: string): string | null => {
    const part = (word: string) => information.get(`${name}/${word}`)?.padStart(2, '0')
    const [year, month, day] = ['yr', 'mo', 'dy'].map(part)
    if (!year || !month || !day || Number(year) === 0) return null
    return `${year}-${month}-${day}T${part('hr') ?? '00'}:${part('min') ?? '00'}:00Z`
  }
  return {
    title: text('title'),
    creator: text('author'),
    created: time('creatim'),
    modified: time('revtim'),
  }
}
