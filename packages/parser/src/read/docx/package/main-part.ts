import { attributeOf, localName, scanXml } from '../xml/scan-xml.js'
import { type Relationship, resolveTarget } from './relationships.js'

/**
 * The names that the main part may have, the likeliest first: what the package's relationships say, what its content
 * types say, the usual name.
 */
export function mainPartNames(packageLinks: readonly Relationship[], contentTypes: string | null): string[] {
  const linked = packageLinks.filter(({ type, external }) => type === 'officeDocument' && !external)
  return [
    ...linked.map(({ target }) => resolveTarget('', target)),
    ...(contentTypes === null ? [] : namesByContentType(contentTypes)),
    'word/document.xml',
  ]
}

function namesByContentType(xml: string): string[] {
  const names: string[] = []
  scanXml(xml, {
    open: (name, start, end) => {
      if (localName(name) !== 'Override') return
      const tag = xml.slice(start, end)
      const type = attributeOf(tag, 'ContentType') ?? ''
      if (/(?:wordprocessingml|ms-word)[a-zA-Z.]{1,60}main\+xml$/iu.test(type))
        names.push(resolveTarget('', attributeOf(tag, 'PartName') ?? ''))
    },
    close: () => {},
  })
  return names
}
