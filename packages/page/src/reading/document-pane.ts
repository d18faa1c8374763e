import type { DocumentRecord } from '@rapporteur/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { codeWords } from '../words/index.js'
import type { PageWords } from '../words/page-words.js'
import { type Block, documentBlocks, isLabel, type Line, type Stretch } from './lines.js'
import { type OddMark, oddMarks } from './odd-marks.js'
import { segments, type ValueOrigin, valueOrigins } from './origins.js'

/** Longest text that is shown; what is behind it is said to be left out. */
const longest = 2_000_000

/** The document with the words marked that values were read from, and what is odd in the margin. */
export function documentPane(text: string, record: DocumentRecord, words: PageWords): Element {
  const shown = text.slice(0, longest)
  const origins = valueOrigins(record, shown.length).sort((one, other) => one.start - other.start)
  const marks = oddMarks(record)
  const writer = { text: shown, touching: touchingIn(origins), marks, words, used: new Set<OddMark>() }
  const blocks = documentBlocks(shown, record).map((block) => blockElement(block, writer))
  const help = h('p', { id: 'document-help', className: ['visually-hidden'] }, words.documentHelp)
  return h(
    'main',
    { id: 'document', tabIndex: -1, lang: langOf(record.language), ariaLabel: words.document },
    [help, ...blocks],
  )
}

/** The `lang` of a document's text. */
export function langOf(language: string): string {
  return language === 'zh' ? 'zh-Hans' : language
}

interface Writer {
  readonly text: string
  readonly touching: (stretch: Stretch) => readonly ValueOrigin[]
  readonly marks: readonly OddMark[]
  readonly words: PageWords
  /** Marks that stand in the margin already. */
  readonly used: Set<OddMark>
}

/** Gives the origins that touch a stretch, for stretches that come in order. */
function touchingIn(origins: readonly ValueOrigin[]): (stretch: Stretch) => ValueOrigin[] {
  let next = 0
  let open: ValueOrigin[] = []
  return ({ start, end }) => {
    open = open.filter((origin) => origin.end > start)
    for (; next < origins.length && (origins[next]?.start ?? 0) < end; next++) {
      const origin = origins[next]
      if (origin && origin.end > start) open.push(origin)
    }
    return open
  }
}

function blockElement(block: Block, writer: Writer): Element {
  if ('line' in block) return lineElement(block.line, writer)
  const rows = block.rows.map((row) =>
    h('tr', { id: `at-${row.start}` }, [
      ...row.parts.map((part, index) =>
        h('td', [
          ...stretchContent(part, writer),
          ...(index === row.parts.length - 1 ? margin(row, writer) : []),
        ]),
      ),
    ]),
  )
  return h('div', { className: ['rows'] }, h('table', h('tbody', rows)))
}

function lineElement(line: Line, writer: Writer): Element {
  const [first, ...rest] = line.parts
  const labelled =
    first !== undefined && rest.length > 0 && isLabel(writer.text.slice(first.start, first.end))
  const content: ElementContent[] = line.parts
    .flatMap((part, index) => {
      const own = stretchContent(part, writer)
      if (index === 0 && labelled) return [h('span', { className: ['label'] }, own), ' ']
      return index === 0 ? own : ['\t', ...own]
    })
    .map((node) => (typeof node === 'string' ? { type: 'text', value: node } : node))
  const properties = { id: `at-${line.start}`, className: labelled ? ['labelled'] : [] }
  const name = line.depth === null ? 'p' : `h${Math.min(line.depth + 1, 6)}`
  return h(name, properties, [...margin(line, writer), ...content])
}

function stretchContent(stretch: Stretch, { text, touching }: Writer): ElementContent[] {
  return segments(stretch.start, stretch.end, touching(stretch)).map(({ start, end, pointers }) => {
    const value = text.slice(start, end)
    if (pointers.length === 0) return { type: 'text', value }
    return h('span', { className: ['words'], dataValues: pointers.join(' ') }, value)
  })
}

/** What is odd about the line, beside it. */
function margin(line: Stretch, { marks, words, used }: Writer): Element[] {
  return marks
    .filter(
      (mark) => mark.start !== null && mark.start >= line.start && mark.start <= line.end && !used.has(mark),
    )
    .map((mark) => {
      used.add(mark)
      const { severity, message } = mark.diagnostic
      return h('span', { className: ['odd', severity], role: 'note' }, [
        h('strong', codeWords(severity, words)),
        ` ${message}`,
      ])
    })
}
