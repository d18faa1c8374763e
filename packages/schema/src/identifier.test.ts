import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  brCircularSeries,
  documentUrl,
  formatIdentifier,
  type Identifier,
  parseIdentifier,
} from './identifier.js'
import { studyPeriods } from './study-period.js'

test.each([
  'T17-TSB-CIR-0033',
  'T22-SG17-COL-0008',
  'T17-SG05-COL-0004',
  'T17-TSAG-R-0001',
  'T17-TSAG-C-0005',
  'T17-TSAG-170501-TD-GEN-0075',
  'T97-SG13-000207-TD-PLEN-0012',
  'R00-CACE-CIR-0856',
  'R00-CA-CIR-0154!A1',
  'T13-TSB-CIR-0101!C2',
])('%s is read and written the same', (text) => {
  const read = parseIdentifier(text)
  expect(read).not.toBeNull()
  expect(formatIdentifier(read as Identifier)).toBe(text)
  expect(documentUrl(read as Identifier)).toBe(`https://www.itu.int/md/${text}`)
})

test('a temporary document has the first day of its meeting', () => {
  expect(parseIdentifier('T17-SG05-170501-TD-WP1-0075!R2')).toEqual({
    type: 'temporary-document',
    period: 'T17',
    group: 'SG5',
    meeting: '2017-05-01',
    class: 'WP1',
    number: 75,
    amendment: { type: 'revision', number: 2 },
  })
})

test.each([
  '',
  'TSB Circular 33',
  '第33号通函',
  'T17-TSB-CIR-33',
  'T17-TSB-CIR-0000',
  'T18-TSB-CIR-0033',
  't17-tsb-cir-0033',
  ' T17-TSB-CIR-0033',
  'T17-SG5-COL-0004',
  'T17-SG00-COL-0004',
  'T17-TSB-CIR-0033!!MSW-E',
  'T17-TSB-CIR-0033!A0',
  'R00-TSB-CIR-0033',
  'T17-CACE-CIR-0856',
  'T17-TSAG-170230-TD-GEN-0075',
])('%j is no identifier', (text) => {
  expect(parseIdentifier(text)).toBeNull()
})

const period = fc.constantFrom(...studyPeriods.map(({ code }) => code as string))
const number = fc.integer({ min: 1, max: 9999 })
const group = fc.oneof(
  fc.constant('TSAG'),
  fc.integer({ min: 1, max: 99 }).map((n) => `SG${n}`),
)
const amendment = fc.option(
  fc.record({
    type: fc.constantFrom('addendum' as const, 'corrigendum' as const, 'revision' as const),
    number: fc.integer({ min: 1, max: 99 }),
  }),
)
const meeting = fc
  .date({ min: new Date('1993-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const identifiers: fc.Arbitrary<Identifier> = fc.oneof(
  fc.record({ type: fc.constant('circular' as const), period, number, amendment }),
  fc.record({
    type: fc.constant('br-circular' as const),
    series: fc.constantFrom(...brCircularSeries),
    number,
    amendment,
  }),
  ...(['collective-letter', 'report', 'contribution'] as const).map((type) =>
    fc.record({ type: fc.constant(type), period, group, number, amendment }),
  ),
  fc.record({
    type: fc.constant('temporary-document' as const),
    period,
    group,
    meeting,
    class: fc.constantFrom('GEN', 'PLEN', 'WP1', 'WP9'),
    number,
    amendment,
  }),
) as fc.Arbitrary<Identifier>

test('every identifier that is written is read back', () => {
  fc.assert(
    fc.property(identifiers, (value) => {
      expect(parseIdentifier(formatIdentifier(value))).toEqual(value)
    }),
  )
})

test('every text that is read is written back', () => {
  const text = fc.stringMatching(
    /^[TR](?:00|17|22)-(?:TSB-CIR|CR-CIR|SG[01][0-9]-(?:R|C|COL))-[0-9]{4}(?:![ACR][0-9])?$/,
  )
  fc.assert(
    fc.property(text, (text) => {
      const read = parseIdentifier(text)
      if (read) expect(formatIdentifier(read)).toBe(text)
    }),
  )
})
