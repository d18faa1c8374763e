import { readdirSync, readFileSync } from 'node:fs'
import { type ParseResult, parse } from '@rapporteur/parser'
import { describe, expect, test } from 'vitest'

const formats = new URL('../corpus/formats/', import.meta.url)
const documents = new URL('../corpus/documents/', import.meta.url)
const sources = readdirSync(documents).filter((name) => !name.endsWith('.json'))
const stemOf = (name: string) => name.replace(/\.\w+$/u, '')

/** A list mark in front of a word: HTML knows bullets alone, LibreOffice writes a dash into other files as a hyphen. */
const mark = /(?<=^|\n|")[•–-] (?=\S)/gu

/** A record without what a format decides: where its words stand, what the file is, which sign marks an item. */
function bare({ record }: ParseResult): unknown {
  const { provenance: _provenance, source: _source, ...fields } = record
  return JSON.parse(JSON.stringify(fields), (_, value) =>
    typeof value === 'string' ? value.replace(mark, '• ') : value,
  )
}

/** What stands in no page: the numbers of several levels that Word makes. */
const beyondHtml = new Set(['terms-of-reference.zh.html', 'terms-of-reference.zh.mht'])

describe.each(readdirSync(formats).filter((name) => !name.startsWith('features')))('%s', (name) => {
  const source = sources.find((other) => stemOf(other) === stemOf(name) && !other.endsWith('.en.docx'))

  test.skipIf(beyondHtml.has(name))(
    'gives the same record as the document that it was made from',
    async () => {
      const [made, original] = await Promise.all([
        parse(readFileSync(new URL(name, formats)), { name }),
        parse(readFileSync(new URL(source ?? '', documents))),
      ])
      expect(made.record.source.name).toBe(name)
      expect(bare(made)).toEqual(bare(original))
    },
  )
})
