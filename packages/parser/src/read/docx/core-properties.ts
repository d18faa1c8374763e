import type { DocumentProperties } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import { noProperties } from '../read-result.js'
import { localName, resolveEntities, scanXml } from './scan-xml.js'

/** Reads docProps/core.xml, where a Word file says who made it and when; null where it says nothing. */
export function readCoreProperties(xml: string | null): DocumentProperties {
  if (xml === null) return noProperties
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
