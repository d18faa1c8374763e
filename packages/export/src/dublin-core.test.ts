import { expect, test } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { dublinCoreFormat } from './dublin-core.js'
import { writeRecords } from './format.js'
import { hostileTexts, meetingFrom, recordWith } from './testing/record.js'

/** The elements of the only record, by a reader of XML that has no part in writing it. */
function elementsOf(xml: string): [name: string, text: string][] {
  const root = fromXml(xml).children.find((node) => node.type === 'element')
  const [dc] = (root?.children ?? []).filter((node) => node.type === 'element')
  return (dc?.children ?? []).flatMap((node) =>
    node.type === 'element'
      ? [
          [node.name, node.children.map((child) => ('value' in child ? child.value : '')).join('')] as [
            string,
            string,
          ],
        ]
      : [],
  )
}

test('a document has the elements of Dublin Core that are known of it', () => {
  const xml = writeRecords([recordWith({ meetings: [meetingFrom('2019-07-02', null)] })], dublinCoreFormat)
  expect(elementsOf(xml)).toEqual([
    ['dc:title', 'Workshop on tides'],
    ['dc:description', 'Workshop on tides'],
    ['dc:publisher', 'International Telecommunication Union'],
    ['dc:date', '2019-03-05'],
    ['dc:type', 'Text'],
    ['dc:type', 'circular'],
    ['dc:format', 'text/plain'],
    ['dc:identifier', 'T17-TSB-CIR-0141'],
    ['dc:identifier', 'https://www.itu.int/md/T17-TSB-CIR-0141'],
    ['dc:identifier', 'TSB Circular 141'],
    ['dc:source', 'c141.txt'],
    ['dc:language', 'en'],
    ['dc:coverage', 'Geneva'],
  ])
})

test.each(hostileTexts)('%j is text of one element', (text) => {
  const elements = elementsOf(writeRecords([recordWith({ title: text, subject: null })], dublinCoreFormat))
  expect(elements.filter(([name]) => name === 'dc:title')).toHaveLength(1)
  expect(elements).toHaveLength(11)
})
