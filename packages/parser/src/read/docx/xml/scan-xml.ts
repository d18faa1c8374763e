import { UnreadableInputError } from '../../../errors.js'
import { defaultLimits, LimitExceededError } from '../../../limits.js'

/** What is told of an XML text, in order. Offsets are those of the text; end is exclusive. */
export interface XmlVisitor {
  /** A start tag, or an empty-element tag (which `close` follows with `start === end`). */
  open(name: string, start: number, end: number): void
  close(name: string, start: number, end: number): void
  /** What stands between two tags, entities not yet resolved. */
  text?(start: number, end: number): void
  /** A comment, a processing instruction, or the sign that opens or closes a CDATA section. */
  aside?(start: number, end: number): void
  /** The inside of a CDATA section. */
  literal?(start: number, end: number): void
}

/**
 * Walks over the tags of an XML text without building a tree: one pass, elements must nest, a document type
 * (and with it every entity of its own) is refused, and so are elements that stand deeper than `deepest` in one
 * another.
 */
export function scanXml(xml: string, visitor: XmlVisitor, deepest = defaultLimits.nesting): void {
  const open: string[] = []
  let roots = 0
  let position = 0
  for (;;) {
    const start = xml.indexOf('<', position)
    if (start < 0) break
    if (start > position) visitor.text?.(position, start)
    const sign = xml.charCodeAt(start + 1)
    if (sign === 0x21 /* ! */) position = skipDeclaration(xml, start, visitor)
    else if (sign === 0x3f /* ? */) {
      position = after(xml, '?>', start + 2)
      visitor.aside?.(start, position)
    } else if (sign === 0x2f /* / */) {
      position = after(xml, '>', start + 2)
      const name = xml.slice(start + 2, position - 1).trimEnd()
      if (open.pop() !== name) throw brokenXml(`</${name.slice(0, 40)}> closes nothing`)
      visitor.close(name, start, position)
    } else {
      position = tagEnd(xml, start + 1)
      const name = xml.slice(start + 1, endOfName(xml, start + 1))
      if (name === '') throw brokenXml('a tag has no name')
      if (open.length === 0 && roots++ > 0) throw brokenXml('there is more than one root element')
      visitor.open(name, start, position)
      if (xml.charCodeAt(position - 2) === 0x2f) visitor.close(name, position, position)
      else if (open.push(name) > deepest) throw tooDeep(deepest)
    }
  }
  const last = open.at(-1)
  if (last !== undefined) throw brokenXml(`<${last}> is never closed`)
  if (roots === 0) throw brokenXml('there is no root element')
}

/** The file's XML cannot be trusted; `why` says where it fails. */
export function brokenXml(why: string, cause?: unknown): UnreadableInputError {
  return new UnreadableInputError(
    'broken-xml',
    `The Word file holds broken XML (${why}). Open it in Word, let Word repair it, and save it again.`,
    cause === undefined ? undefined : { cause },
  )
}

function tooDeep(deepest: number): LimitExceededError {
  return new LimitExceededError(
    'nesting',
    `The Word file has elements that stand more than ${deepest} deep in one another. Save it again in Word, or raise the limit \`nesting\`.`,
  )
}

function skipDeclaration(xml: string, start: number, visitor: XmlVisitor): number {
  if (xml.startsWith('<!--', start)) {
    const end = after(xml, '-->', start + 4)
    visitor.aside?.(start, end)
    return end
  }
  if (!xml.startsWith('<![CDATA[', start)) throw brokenXml('it declares a document type')
  const end = after(xml, ']]>', start + 9)
  visitor.aside?.(start, start + 9)
  visitor.literal?.(start + 9, end - 3)
  visitor.aside?.(end - 3, end)
  return end
}

/** Behind the `>` of a start tag; a `>` inside an attribute's value does not close it. */
function tagEnd(xml: string, from: number): number {
  for (let position = from; position < xml.length; position++) {
    const sign = xml.charCodeAt(position)
    if (sign === 0x3e /* > */) return position + 1
    if (sign === 0x3c /* < */) break
    if (sign === 0x22 /* " */ || sign === 0x27 /* ' */)
      position = after(xml, xml.charAt(position), position + 1) - 1
  }
  throw brokenXml('a tag is never closed')
}

function endOfName(xml: string, from: number): number {
  let position = from
  for (; position < xml.length; position++) {
    const sign = xml.charCodeAt(position)
    if (sign <= 0x20 || sign === 0x2f /* / */ || sign === 0x3e /* > */) break
  }
  return position
}

function after(xml: string, closing: string, from: number): number {
  const found = xml.indexOf(closing, from)
  if (found < 0) throw brokenXml(`"${closing}" is missing`)
  return found + closing.length
}

const attributePattern = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy

/**
 * The value of the attribute with that local name (`val` for `w:val`) in a start tag, as it is written there,
 * entities not resolved; null where the tag has none.
 */
export function attributeOf(tag: string, localName: string): string | null {
  attributePattern.lastIndex = endOfName(tag, 1)
  for (let match = attributePattern.exec(tag); match; match = attributePattern.exec(tag)) {
    const name = match[1] ?? ''
    if (
      name.endsWith(localName) &&
      (name.length === localName.length || name.at(-localName.length - 1) === ':')
    )
      return match[2] ?? match[3] ?? ''
  }
  return null
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Resolves the entities that XML itself knows. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gu, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** Resolves the entities of a text; one that XML does not know makes it broken. */
export function resolveAllEntities(text: string): string {
  if (!text.includes('&')) return text
  const unknown = /&(?!(?:#x[\da-fA-F]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);)[^\s;&]{0,20};?/u.exec(text)
  if (unknown) throw brokenXml(`${unknown[0]} stands for nothing`)
  return resolveEntities(text)
}

/** The local name: `p` of `w:p`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
