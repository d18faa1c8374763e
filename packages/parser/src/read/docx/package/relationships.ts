import { attributeOf, localName, resolveEntities, scanXml } from '../xml/scan-xml.js'

/** A link from one part of a package to another, or out of it. */
export interface Relationship {
  readonly id: string
  /** The last word of the type's address, which is the same in the strict format: `hyperlink`, `styles`, `officeDocument`. */
  readonly type: string
  /** As written in the XML, entities not resolved. */
  readonly target: string
  readonly external: boolean
}

/** Reads a relationships part. */
export function readRelationships(xml: string): Relationship[] {
  const relationships: Relationship[] = []
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

/** The name of the part that holds the relationships of a part; `''` stands for the package. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** The package's name of what a relationship of the part points at; targets are addresses, so `%20` is a space. */
export function resolveTarget(part: string, target: string): string {
  const path = decodeAddress(resolveEntities(target))
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1).filter(Boolean)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function decodeAddress(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
