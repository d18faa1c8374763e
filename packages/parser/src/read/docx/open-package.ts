import { type UnzipFileInfo, unzipSync } from 'fflate'
import { UnreadableInputError } from '../../errors.js'
import { attributeOf, brokenXml, localName, resolveEntities, scanXml } from './scan-xml.js'

const mebibyte = 1024 * 1024
const largest = 512 * mebibyte
/** Beyond this size a file that was packed more than {@link densest} times is taken for a trap. */
const suspect = 64 * mebibyte
const densest = 200

/** The parts of a Word file that hold text and what numbers it; every text is decoded. */
export interface WordPackage {
  readonly document: WordPart
  readonly footnotes: WordPart | null
  readonly endnotes: WordPart | null
  readonly styles: string | null
  readonly numbering: string | null
  readonly coreProperties: string | null
}

/** A part with running text. */
export interface WordPart {
  /** Its name in the package: `word/document.xml`. */
  readonly name: string
  readonly xml: string
  /** Where its hyperlinks lead, by relationship id; written as in XML, entities not resolved. */
  readonly links: ReadonlyMap<string, string>
}

/**
 * Unpacks the parts of a Word file that matter. The directory of the package is looked at before anything is
 * unpacked; nothing outside the bytes is ever followed.
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  refuseOtherFiles(bytes)
  const entries = readDirectory(bytes)
  const read = (name: string): string | null => {
    const entry = entries.get(name.toLowerCase())
    return entry ? decode(inflate(bytes, entry)) : null
  }
  const has = (name: string) => entries.has(name.toLowerCase())

  const packageLinks = relationshipsOf(read('_rels/.rels'))
  const main = mainPart(packageLinks, read, has)
  const xml = main === null ? null : read(main)
  if (main === null || xml === null) throw notWord('it holds no Word document')
  const directory = main.slice(0, main.lastIndexOf('/') + 1)
  const related = relationshipsOf(read(relationshipsName(main)))
  const relatedName = (type: string): string | null => {
    const target = related.find((link) => link.type === type && !link.external)
    const name = target ? resolve(directory, target.target) : `${directory}${type}.xml`
    return has(name) ? name : null
  }
  const optional = (name: string | null) => (name === null ? null : read(name))
  const part = (type: string): WordPart | null => {
    const name = relatedName(type)
    const text = optional(name)
    if (name === null || text === null) return null
    return { name, xml: text, links: hyperlinks(relationshipsOf(read(relationshipsName(name)))) }
  }
  const core = packageLinks.find((link) => link.type === 'core-properties' && !link.external)
  return {
    document: { name: main, xml, links: hyperlinks(related) },
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    styles: optional(relatedName('styles')),
    numbering: optional(relatedName('numbering')),
    coreProperties: read(core ? resolve('', core.target) : 'docProps/core.xml'),
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UnreadableInputError('empty', 'The file is empty. Choose a file with content.')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const stream = Buffer.from('EncryptedPackage', 'utf16le')
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream))
      throw new UnreadableInputError(
        'encrypted',
        'The Word file is protected with a password. Save it without the password and try again.',
      )
    throw new UnreadableInputError(
      'legacy-word',
      'The file has the old format of Word 97-2003 (.doc), which is not read. Save it as .docx and try again.',
    )
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw notWord('it is no zip package')
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** The file is something else than a Word document; `why` says what is missing. */
export function notWord(why: string): UnreadableInputError {
  return new UnreadableInputError(
    'not-a-word-file',
    `The file is no Word document (.docx): ${why}. Choose a .docx file.`,
  )
}

function damaged(cause?: unknown): UnreadableInputError {
  return new UnreadableInputError(
    'damaged',
    'The Word file is damaged or incomplete. Fetch it again, or open it in Word and save it again.',
    { cause },
  )
}

/** The entries of the package by name in lower case (names in a package are the same whatever their case). */
function readDirectory(bytes: Uint8Array): Map<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>()
  let size = 0
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        size += entry.originalSize
        entries.set(entry.name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase(), entry)
        return false
      },
    })
  } catch (error) {
    throw damaged(error)
  }
  if (size > largest || (size > suspect && size > bytes.length * densest))
    throw new UnreadableInputError(
      'too-large',
      'The Word file is too large once unpacked. Split it, or take the large pictures out, and try again.',
    )
  return entries
}

function inflate(bytes: Uint8Array, entry: UnzipFileInfo): Uint8Array {
  let content: Uint8Array | undefined
  try {
    content = unzipSync(bytes, { filter: ({ name }) => name === entry.name })[entry.name]
  } catch (error) {
    throw damaged(error)
  }
  if (content?.length !== entry.originalSize) throw damaged()
  return content
}

/** The text of a part; XML parts are UTF-8 or UTF-16, which a byte order mark or the first sign (`<`) tells. */
function decode(content: Uint8Array): string {
  const encoding =
    startsWith(content, [0xff, 0xfe]) || startsWith(content, [0x3c, 0])
      ? 'utf-16le'
      : startsWith(content, [0xfe, 0xff]) || startsWith(content, [0, 0x3c])
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch (error) {
    throw brokenXml('its text is not encoded as it should be', error)
  }
}

interface Relationship {
  readonly id: string
  /** The last word of the type's address: `hyperlink`, `styles`, `officeDocument`. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

function relationshipsOf(xml: string | null): Relationship[] {
  const relationships: Relationship[] = []
  if (xml === null) return relationships
  scanXml(xml, {
    open: (name, start, end) => {
      if (localName(name) !== 'Relationship') return
      const tag = xml.slice(start, end)
      const type = attributeOf(tag, 'Type') ?? ''
      relationships.push({
        id: attributeOf(tag, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: attributeOf(tag, 'Target') ?? '',
        external: attributeOf(tag, 'TargetMode') === 'External',
      })
    },
    close: () => {},
  })
  return relationships
}

function hyperlinks(relationships: readonly Relationship[]): Map<string, string> {
  return new Map(
    relationships.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]),
  )
}

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** The package's name of what a relationship of a part in the directory points at. */
function resolve(directory: string, target: string): string {
  const path = resolveEntities(target)
  const steps: string[] = path.startsWith('/') ? [] : directory.split('/').filter(Boolean)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function mainPart(
  packageLinks: readonly Relationship[],
  read: (name: string) => string | null,
  has: (name: string) => boolean,
): string | null {
  const link = packageLinks.find(({ type, external }) => type === 'officeDocument' && !external)
  const linked = link ? resolve('', link.target) : ''
  if (has(linked)) return linked
  const typed = mainPartByContentType(read('[Content_Types].xml'))
  if (typed !== null && has(typed)) return typed
  return has('word/document.xml') ? 'word/document.xml' : null
}

function mainPartByContentType(xml: string | null): string | null {
  let found: string | null = null
  if (xml === null) return found
  scanXml(xml, {
    open: (name, start, end) => {
      if (localName(name) !== 'Override') return
      const tag = xml.slice(start, end)
      const type = attributeOf(tag, 'ContentType') ?? ''
      if (/(?:wordprocessingml|ms-word)[a-zA-Z.]{1,60}main\+xml$/u.test(type))
        found = resolve('', attributeOf(tag, 'PartName') ?? '')
    },
    close: () => {},
  })
  return found
}
