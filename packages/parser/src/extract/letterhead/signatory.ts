import { allMatches } from '../../document/all-matches.js'
import type { Block, Document, Span } from '../../document/document.js'
import { type Found, read } from '../../document/found.js'
import { foldWidth, hasHan } from '../../document/text.js'
import { languages } from '../../language/index.js'

interface Line extends Span {
  readonly text: string
  readonly says: 'name' | 'title' | 'behalf'
}

/** Name and title as printed, each where it stands. */
export interface SignedBy {
  readonly name: Found<string> | null
  readonly title: Found<string> | null
}

const longestName = 45

/** Who signs: name and title out of the blocks under the closing formula, in either order; null where neither stands. */
export function signatoryOf(document: Document, blocks: readonly Block[]): SignedBy | null {
  const list = blocks.findIndex(({ wide }) =>
    languages.some(({ outline }) => outline.distribution.test(wide)),
  )
  const lines = (list < 0 ? blocks : blocks.slice(0, list)).flatMap(linesOf)
  const name = lines.find(
    (line, index) => line.says === 'name' && isNamed(line, lines[index - 1], lines[index + 1]),
  )
  const titles = lines.filter(({ says }) => says === 'title')
  const title = joined(titles, name) ?? lines.find(({ says }) => says === 'behalf')
  if (!name && !title) return null
  return {
    name: name ? read(document, name, 'signatory/name') : null,
    title: title ? read(document, title, 'signatory/title') : null,
  }
}

/** Four Chinese characters may be anything; they are a name where a title stands next to them. */
function isNamed(line: Line, before: Line | undefined, behind: Line | undefined): boolean {
  if (!hasHan(line.text)) return true
  return [before, behind].some((beside) => beside !== undefined && beside.says !== 'name')
}

/** The lines of one title: those that follow each other, behind the name where there are some, else before it. */
function joined(titles: readonly Line[], name: Line | undefined): Span | null {
  const behind = name ? titles.filter(({ start }) => start > name.start) : []
  const used = behind.length > 0 ? behind : titles
  const [first] = used
  if (!first) return null
  let { end } = first
  for (const line of used.slice(1)) if (line.start - end <= 2) end = line.end
  return { start: first.start, end }
}

function linesOf(block: Block): Line[] {
  const lines: Line[] = []
  // V. 科列斯尼科夫: an initial reads like the label of an item
  const isInitial = /^[A-Z]\.$/u.test(block.label) && hasHan(block.text)
  const text = isInitial ? `${block.label} ${block.text}` : block.text
  const start = isInitial ? block.start : block.textStart
  let from = 0
  for (const part of text.split(/\t| \/ /u)) {
    const at = text.indexOf(part, from)
    from = at + part.length
    lines.push(...readLine(part, start + at))
  }
  return lines
}

function readLine(raw: string, at: number): Line[] {
  const wide = foldWidth(raw)
  let start = /^\s*/u.exec(wide)?.[0].length ?? 0
  for (const { letterhead } of languages) start += letterhead.signed.exec(wide.slice(start))?.[0].length ?? 0
  const text = withoutNote(wide.slice(start))
    .trimEnd()
    .replace(/[,;.。]$/u, (sign) => (sign === '.' ? '.' : ''))
    .slice(0, enclosureAt(wide.slice(start)))
  if (text.length < 2 || text.length > 120) return []
  const line = (from: number, to: number, says: Line['says']): Line => ({
    start: at + start + from,
    end: at + start + to,
    text: text.slice(from, to),
    says,
  })
  for (const { letterhead, outline } of languages)
    if (letterhead.notSigned.test(text) || outline.closing.test(text) || outline.enclosures.test(text))
      return []
  const packs = languages.map(({ letterhead }) => letterhead)
  if (packs.some(({ onBehalf }) => onBehalf.test(text))) return [line(0, text.length, 'behalf')]
  if (!packs.some(({ title }) => title.test(text))) {
    if (text.length <= longestName && packs.some(({ personName }) => personName.test(text)))
      return [line(0, text.length, 'name')]
    return []
  }
  return both(text).map(([from, to, says]) => line(from, to, says))
}

/** The line without a note behind the name that it was signed. */
function withoutNote(text: string): string {
  return languages.reduce((rest, { letterhead }) => rest.replace(letterhead.signedBehind, ''), text)
}

/** Where a note of enclosures or a caption begins that has run into the line; the line's end where none does. */
function enclosureAt(text: string): number {
  for (const blank of allMatches(text, / +/gu)) {
    const behind = text.slice(blank.index + blank[0].length)
    if (languages.some(({ letterhead }) => letterhead.notSigned.test(behind))) return blank.index
  }
  return text.length
}

/** Parts `Jane Doe, Director of …`, `Jane Doe Director` and `某局主任 某某` into name and title. */
function both(text: string): [number, number, Line['says']][] {
  const isTitle = (part: string) => languages.some(({ letterhead }) => letterhead.title.test(part))
  const isName = (part: string) =>
    languages.some(({ letterhead }) => letterhead.personName.test(part)) && !isTitle(part)
  for (const match of allMatches(text, /, ?| +|(?<=主任|秘书长)(?=\p{Script=Han}|[A-Z])/gu)) {
    const first = text.slice(0, match.index)
    const from = match.index + match[0].length
    const second = text.slice(from)
    if (
      isTitle(second) &&
      isName(first) &&
      (match[0].startsWith(',') ||
        ((/\s/u.test(first) || /\p{Script=Han}/u.test(first)) && startsTitle(second)))
    )
      return [
        [0, first.length, 'name'],
        [from, text.length, 'title'],
      ]
    if (isTitle(first) && isName(second) && (/\p{Script=Han}/u.test(first) || match[0].startsWith(',')))
      return [
        [0, first.length, 'title'],
        [from, text.length, 'name'],
      ]
  }
  return [[0, text.length, 'title']]
}

function startsTitle(text: string): boolean {
  const [word = ''] = text.split(' ', 1)
  return languages.some(({ letterhead }) => letterhead.title.test(word))
}
