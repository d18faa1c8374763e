import { type Definition, define, type Styles, stylesOf } from '../docx/styles.js'
import { plainCharacters, withCharacterModifiers } from './character-format.js'
import { readParagraphFormat } from './paragraph-format.js'

const noStyle = 0xfff
const paragraphStyle = 1
const characterStyle = 2

/** Reads the stylesheet ([MS-DOC] 2.9.271, STSH); a style's id is its number. */
export function readStylesheet(table: DataView, place: { offset: number; length: number }): Styles {
  const definitions: Definition[] = []
  const end = Math.min(place.offset + place.length, table.byteLength)
  const headerSize = place.length > 2 ? table.getUint16(place.offset, true) : 0
  const baseSize = headerSize >= 4 ? table.getUint16(place.offset + 4, true) : 0
  let at = place.offset + 2 + headerSize
  for (let number = 0; at + 2 <= end; number++) {
    const size = table.getUint16(at, true)
    if (size > 0 && at + 2 + size <= end) {
      const definition = readStyle(table, at + 2, size, baseSize, String(number))
      if (definition) definitions.push(definition)
    }
    at += 2 + size
  }
  return stylesOf(definitions)
}

/** One style ([MS-DOC] 2.9.260, STD): its base, its name, then the modifiers of its paragraphs and of its characters. */
function readStyle(
  table: DataView,
  start: number,
  size: number,
  baseSize: number,
  id: string,
): Definition | null {
  const end = start + size
  const builtIn = table.getUint16(start, true) & 0xfff
  const kind = table.getUint16(start + 2, true)
  const type = kind & 0xf
  if (type !== paragraphStyle && type !== characterStyle) return null
  const base = kind >> 4
  const nameLength = table.getUint16(start + baseSize, true)
  const nameAt = start + baseSize + 2
  if (nameAt + nameLength * 2 > end) return null
  const definition = define(id, type === characterStyle ? 'character' : 'paragraph', id === '0')
  definition.name = nameOf(builtIn) ?? textAt(table, nameAt, nameLength).split(',', 1)[0] ?? id
  definition.basedOn = base === noStyle || String(base) === id ? null : String(base)

  let at = nameAt + (nameLength + 1) * 2
  const next = (): [start: number, end: number] => {
    if ((at - start) % 2 === 1) at++
    if (at + 2 > end) return [end, end]
    const from = at + 2
    at = Math.min(from + table.getUint16(at, true), end)
    return [from, at]
  }
  if (type === paragraphStyle) {
    const [from, to] = next()
    const format = readParagraphFormat(0, table, from + 2, to, null)
    definition.numId = format.list === null ? null : String(format.list)
    definition.level = format.level
    definition.outlineLevel = format.outlineLevel
  }
  const [from, to] = next()
  const { bold, hidden } = withCharacterModifiers(plainCharacters, table, from, to)
  definition.bold = bold === null ? null : bold !== 0
  definition.hidden = hidden === null ? null : hidden !== 0
  return definition
}

/** Names that Word gives its own styles in every language, by their numbers ([MS-DOC] 2.9.258, sti). */
function nameOf(builtIn: number): string | null {
  if (builtIn >= 1 && builtIn <= 9) return `heading ${builtIn}`
  if (builtIn >= 19 && builtIn <= 27) return `toc ${builtIn - 18}`
  return builtIn === 62 ? 'Title' : null
}

/** So many characters of UTF-16. */
export function textAt(view: DataView, offset: number, length: number): string {
  return Buffer.from(view.buffer, view.byteOffset + offset, length * 2).toString('utf16le')
}
