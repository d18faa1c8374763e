import type { DocumentRecord, Provenance } from '@rapporteur/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf } from '../testing/entry.js'
import { dictionaryOf, entryText, pack, unpack } from './content.js'

const place = fc.oneof(
  fc.record({ in: fc.constant('text' as const), line: fc.nat(), column: fc.nat() }),
  fc.record({ in: fc.constant('docx' as const), part: fc.string(), paragraph: fc.nat() }),
  fc.record({ in: fc.constant('pdf' as const), page: fc.nat() }),
)
const origin = fc.record({ start: fc.nat(), end: fc.nat(), at: place, rule: fc.string() })
const pointer = fc
  .array(fc.constantFrom('', 'a', 'b', '0', '~1'))
  .map((steps) => steps.map((step) => `/${step}`).join(''))
const provenance: fc.Arbitrary<Provenance> = fc.dictionary(pointer, origin)

test('an entry that was packed comes back as it was, with whichever dictionary', () => {
  fc.assert(
    fc.property(provenance, fc.option(fc.string()), fc.array(fc.string()), (found, text, others) => {
      const { record } = entryOf(1)
      const entry = { record: { ...record, provenance: { ...found } } as DocumentRecord, text }
      const dictionary = dictionaryOf(others)
      expect(unpack(pack(entryText(entry), dictionary), dictionary)).toEqual(entry)
    }),
  )
})
