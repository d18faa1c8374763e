import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { writeRecords } from './format.js'
import { jsonLdFormat } from './json-ld.js'
import { deadlineOn, hostileTexts, meetingFrom, recordWith } from './testing/record.js'

const schemaOrg = 'https://schema.org/'
const noFetching = async (url: string): Promise<never> => {
  throw new Error(`${url} is fetched`)
}

test('a document expands into the words of schema.org without fetching anything', async () => {
  const record = recordWith({
    meetings: [meetingFrom('2019-07-02', '2019-07-04')],
    deadlines: [deadlineOn('2019-06-18', 'Register')],
  })
  const [document] = await jsonld.expand(JSON.parse(writeRecords([record], jsonLdFormat)), {
    documentLoader: noFetching,
  })
  expect(document).toMatchObject({
    '@id': 'https://www.itu.int/md/T17-TSB-CIR-0141',
    '@type': [`${schemaOrg}DigitalDocument`],
    [`${schemaOrg}about`]: [
      { '@type': [`${schemaOrg}Event`], [`${schemaOrg}endDate`]: [{ '@value': '2019-07-04' }] },
    ],
    [`${schemaOrg}publisher`]: [{ '@type': [`${schemaOrg}GovernmentOrganization`] }],
  })
})

test('many documents are one graph, none an empty one', () => {
  expect(
    JSON.parse(writeRecords([recordWith(), recordWith({ id: null, url: null })], jsonLdFormat))['@graph'],
  ).toHaveLength(2)
  expect(JSON.parse(writeRecords([], jsonLdFormat))['@graph']).toEqual([])
})

test.each(hostileTexts)('%j ends no script element that the graph stands in', (text) => {
  const graph = writeRecords([recordWith({ title: text, subject: text, place: text })], jsonLdFormat)
  expect(graph).not.toContain('<')
  expect(JSON.parse(graph)['@graph']).toHaveLength(1)
})
