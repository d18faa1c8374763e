import type { DocumentProperties } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import { localName, resolveEntities, scanXml } from './xml/scan-xml.js'

/** Reads docProps/core.xml, where a Word file says who made it and when. */
export function readCoreProperties(xml: string): DocumentProperties {
  const values = new Map<string, string>()
  let current = ''
  scanXml(xml, {
    open: (name) => {
      current = localName(name)
    },
    close: () => {
      current = ''
    },
    text: (start, end) => {
      if (current !== '') values.set(current, cleanText(resolveEntities(xml.slice(start, end))))
    },
  })
  const value = (name: string) => values.get(name) || null
  return {
    title: value('title'),
    creator: value('creator'),
    created: value('created'),
    modified: value('modified'),
  }
}
