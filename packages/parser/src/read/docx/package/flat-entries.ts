import { attributeOf, scanXml } from '../xml/scan-xml.js'
import { entryKey, type PackageEntries } from './entries.js'

/** The parts of a package that is written as one flat file of XML (pkg:package), as Word saves it under .xml. */
export function flatEntries(xml: string): PackageEntries {
  const parts = new Map<string, { readonly name: string; readonly content: string }>()
  let name = ''
  let begin = -1
  scanXml(xml, {
    open: (qualified, start, end) => {
      if (qualified === 'pkg:part') name = attributeOf(xml.slice(start, end), 'name') ?? ''
      else if (qualified === 'pkg:xmlData') begin = end
    },
    close: (qualified, start) => {
      if (qualified !== 'pkg:xmlData' || begin < 0) return
      parts.set(entryKey(name), { name: name.replace(/^\//u, ''), content: xml.slice(begin, start) })
      begin = -1
    },
  })
  return {
    find: (wanted) => parts.get(entryKey(wanted))?.name ?? null,
    read: (wanted) => parts.get(entryKey(wanted))?.content ?? null,
  }
}
