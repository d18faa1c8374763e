import { localName, scanXml } from '../xml/scan-xml.js'

/** The points of a diagram (SmartArt) that carry words, in the order of its data; the others only join them. */
const joining = new Set(['parTrans', 'sibTrans', 'pres'])

/** The paragraphs of a diagram, from its data part: XML text, entities not resolved. */
export function readDiagram(xml: string): string[] {
  const paragraphs: string[] = []
  let words: string[] | null = null
  let inText = false
  let left = false
  scanXml(xml, {
    open: (qualified, start, end) => {
      const name = localName(qualified)
      if (name === 'pt')
        left = joining.has(/\stype="([A-Za-z]{1,20})"/u.exec(xml.slice(start, end))?.[1] ?? '')
      else if (left) return
      else if (qualified.startsWith('a:') && name === 'p') words = []
      else if (name === 't' && words !== null) inText = qualified.startsWith('a:')
    },
    close: (qualified) => {
      const name = localName(qualified)
      if (name === 't') inText = false
      if (name !== 'p' || words === null) return
      const text = words.join('')
      if (/\S/u.test(text)) paragraphs.push(text)
      words = null
    },
    text: (start, end) => {
      if (inText) words?.push(xml.slice(start, end))
    },
  })
  return paragraphs
}
