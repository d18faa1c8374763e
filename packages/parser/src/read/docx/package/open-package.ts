import { UnreadableInputError } from '../../../errors.js'
import type { Limits } from '../../../limits.js'
import { decodePart } from './decode-part.js'
import { detectWordXml } from './detect-word-xml.js'
import type { PackageEntries } from './entries.js'
import { flatEntries } from './flat-entries.js'
import { mainPartNames } from './main-part.js'
import { notWord } from './not-word.js'
import { type Relationship, readRelationships, relationshipsName, resolveTarget } from './relationships.js'
import { zipEntries } from './zip-entries.js'

/** The parts of a Word file that hold text and what numbers it; every text is decoded. */
export interface WordPackage {
  readonly document: WordPart
  /** What the work makes of the part with text of that type (`footnotes`, `endnotes`); null where there is none. */
  readonly readPart: <T>(type: string, work: (part: WordPart) => T) => T | null
  /** What the work makes of the part of that type (`styles`, `core-properties`); null where there is none. */
  readonly read: <T>(type: string, work: (xml: string) => T) => T | null
  /** Names of the parts that were wanted and are damaged; grows while parts are read. */
  readonly damaged: ReadonlySet<string>
}

/** A part with running text. */
export interface WordPart {
  /** Its name in the package: `word/document.xml`. */
  readonly name: string
  readonly xml: string
  /** Where its hyperlinks lead, by relationship id; written as in XML, entities not resolved. */
  readonly links: ReadonlyMap<string, string>
  /** What the work makes of the part inside the package that a relationship of this one points at; null where there is none. */
  readonly related: <T>(relationshipId: string, work: (part: WordPart) => T) => T | null
}

/**
 * Unpacks the parts of a Word file that matter, each only when it is needed; nothing outside the bytes is ever
 * followed. Any part but the main one may be damaged: it is then as if it were not there, and named in `damaged`.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): WordPackage {
  if (bytes.length === 0)
    throw new UnreadableInputError('empty', 'The file is empty. Choose a file with content.')
  const form = detectWordXml(bytes)
  if (form === 'flat package') return packageOf(flatEntries(decodePart(bytes)))
  if (form === 'Word 2003') return singlePart(decodePart(bytes))
  if (!isZip(bytes)) throw notWord('it is no zip package')
  return packageOf(zipEntries(bytes, limits))
}

/** Word 2003 XML is a single part with its styles in it. */
function singlePart(xml: string): WordPackage {
  return {
    document: { name: 'wordDocument', xml, links: new Map(), related: () => null },
    readPart: () => null,
    read: (type, work) => (type === 'styles' ? work(xml) : null),
    damaged: new Set(),
  }
}

/** Tells a zip package by the signature of its first entry, which a few stray bytes may stand before. */
function isZip(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  return head.includes('PK\x03\x04') || head.subarray(0, 2).includes('PK')
}

function packageOf(entries: PackageEntries): WordPackage {
  const damaged = new Set<string>()
  /** What the work gives for the part of that name; null where there is none, or where it is damaged. */
  const tolerant = <T>(name: string, work: (xml: string) => T): T | null => {
    const found = entries.find(name)
    if (found === null) return null
    try {
      const content = entries.read(found)
      return content === null ? null : work(decodePart(content))
    } catch (error) {
      if (!(error instanceof UnreadableInputError) || error.code === 'limit-exceeded') throw error
      damaged.add(found)
      return null
    }
  }
  const linksOf = (name: string): readonly Relationship[] =>
    tolerant(relationshipsName(name), readRelationships) ?? []
  const toPart = (name: string, xml: string): WordPart => {
    const links = linksOf(name)
    return {
      name,
      xml,
      links: new Map(links.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target])),
      related: (relationshipId, work) => {
        const link = links.find(({ id, external }) => id === relationshipId && !external)
        return link ? partNamed(resolveTarget(name, link.target), work) : null
      },
    }
  }
  const partNamed = <T>(name: string, work: (part: WordPart) => T): T | null =>
    tolerant(name, (xml) => work(toPart(entries.find(name) ?? name, xml)))

  const packageLinks = linksOf('')
  const types = tolerant('[Content_Types].xml', (xml) => mainPartNames(packageLinks, xml))
  const main = (types ?? mainPartNames(packageLinks, null)).map(entries.find).find((name) => name !== null)
  const content = main ? entries.read(main) : null
  if (!main || content === null) throw notWord('it holds no Word document')
  const related = linksOf(main)
  /** The part of that type, by its relationship, or where it stands as a rule. */
  const nameOf = (type: string): string => {
    const link = related.find((one) => one.type === type && !one.external)
    const linked = link ? resolveTarget(main, link.target) : ''
    return entries.find(linked) ?? resolveTarget(main, `${type}.xml`)
  }
  const core = packageLinks.find(({ type, external }) => type === 'core-properties' && !external)
  const nameOfProperties = core ? resolveTarget('', core.target) : 'docProps/core.xml'
  return {
    document: toPart(main, decodePart(content)),
    readPart: (type, work) => partNamed(nameOf(type), work),
    read: (type, work) => tolerant(type === 'core-properties' ? nameOfProperties : nameOf(type), work),
    damaged,
  }
}
