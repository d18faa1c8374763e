import type { Choices } from './base/choices.js'
import { encode, encodingsOf, type TextEncoding } from './format/encode.js'
import { toMarkdown } from './format/markdown.js'
import { toText } from './format/text.js'
import { toWord } from './format/word.js'
import { type LetterheadLayout, letterheadLayouts } from './layout/letterhead.js'
import { print } from './layout/print.js'
import type { Printed } from './layout/printed.js'
import { withBlanks } from './noise/blanks.js'
import { withBookmarks } from './noise/bookmarks.js'
import { withEnds } from './noise/ends.js'
import { runningHead, withPages } from './noise/pages.js'
import { withSigns } from './noise/signs.js'
import type { Paper } from './paper/paper.js'
import type { Part } from './paper/part.js'

/** The formats that documents are generated in, by their endings. */
export const generatedFormats = ['txt', 'md', 'docx'] as const
/** One of {@link generatedFormats}. */
export type GeneratedFormat = (typeof generatedFormats)[number]

/** How a document comes: its looks, its file, and how much stands in it that is not text. None of it changes what it says. */
export interface Setting {
  readonly format: GeneratedFormat
  readonly letterhead: LetterheadLayout
  readonly isSignatureInCell: boolean
  readonly encoding: TextEncoding
  readonly lineEnd: '\n' | '\r\n' | '\r'
  readonly noise: Readonly<Record<'bookmarks' | 'pages' | 'signs' | 'ends' | 'blanks', boolean>>
  /** True where Word counts by itself. */
  readonly isNumbered: boolean
}

/**
 * Tells whether a reader can still tell what was where when the cells of a document stand on lines: dates and what is due can be
 * told, a programme cannot, a line above them that no colon ends would head a section, and where a subject of two lines was
 * broken is lost.
 */
export function canBeFlattened({ head, body, annexes }: Paper): boolean {
  if (head?.is === 'letterhead' && head.subject.length > 1) return false
  const isTable = ({ is }: Part) => is === 'table'
  if (annexes.some(({ parts }) => parts.some(isTable))) return false
  return body.every((part, order) => {
    const above = body[order - 1]
    if (part.is !== 'table') return true
    return part.header.length === 0 && above?.is === 'paragraph' && /[:：]$/u.test(above.text)
  })
}

/** A setting that suits the document. */
export function chooseSetting(choices: Choices, paper: Paper): Setting {
  const format = choices.pick(['txt', 'txt', 'txt', 'md', 'docx', 'docx'] as const)
  const layouts = letterheadLayouts.filter(
    (layout) => layout !== 'slashes' || (format === 'txt' && canBeFlattened(paper)),
  )
  return {
    format,
    letterhead: choices.pick(layouts),
    isSignatureInCell: choices.chance(50),
    encoding: choices.pick(encodingsOf(paper.language)),
    lineEnd: choices.pick(['\n', '\n', '\r\n', '\r'] as const),
    noise: {
      bookmarks: choices.chance(60),
      pages: choices.chance(35),
      signs: choices.chance(35),
      ends: choices.chance(35),
      blanks: choices.chance(30),
    },
    isNumbered: choices.chance(60),
  }
}

/** The bytes of the document in its setting. */
export async function render(choices: Choices, paper: Paper, setting: Setting): Promise<Uint8Array> {
  const blocks = withNoise(choices, print(choices, paper, setting), paper, setting)
  switch (setting.format) {
    case 'docx': {
      const head =
        setting.noise.pages && paper.head?.is === 'letterhead'
          ? runningHead(paper.head, paper.language)
          : null
      return toWord(blocks, { isNumbered: setting.isNumbered, runningHead: head })
    }
    case 'md':
      return encode(
        ended(toMarkdown(blocks), setting),
        setting.encoding === 'utf-8-mark' ? 'utf-8-mark' : 'utf-8',
      )
    case 'txt': {
      const text = toText(blocks)
      return encode(ended(setting.noise.blanks ? withBlanks(choices, text) : text, setting), setting.encoding)
    }
  }
}

function ended(text: string, { lineEnd }: Setting): string {
  return text.replaceAll('\n', lineEnd)
}

function withNoise(
  choices: Choices,
  blocks: readonly Printed[],
  paper: Paper,
  setting: Setting,
): readonly Printed[] {
  const { noise, format } = setting
  let noisy = blocks
  if (noise.signs) noisy = withSigns(choices, noisy)
  if (noise.bookmarks) noisy = withBookmarks(choices, noisy)
  if (noise.pages && format === 'txt') noisy = withPages(choices, noisy, paper)
  if (noise.ends && format === 'txt') noisy = withEnds(choices, noisy, paper.head?.is === 'letterhead')
  return noisy
}
