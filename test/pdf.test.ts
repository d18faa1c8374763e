import { readdirSync, readFileSync } from 'node:fs'
import { type ParseResult, parse } from '@rapporteur/parser'
import { describe, expect, test } from 'vitest'

const pdfs = new URL('../corpus/pdf/', import.meta.url)
const documents = new URL('../corpus/documents/', import.meta.url)
const sources = readdirSync(documents).filter((name) => /\.(?:txt|md)$/u.test(name))

/** A record without what a format decides: where its words stand, and what the file is. */
function bare({ record }: ParseResult): unknown {
  return { ...record, provenance: null, source: null }
}

describe.each(readdirSync(pdfs).filter((name) => name.endsWith('.pdf')))('%s', (name) => {
  const source = sources.find((other) => other.replace(/\.\w+$/u, '') === name.replace(/\.\w+$/u, ''))

  test('gives the same record as the document that it was printed from', async () => {
    const [printed, original] = await Promise.all([
      parse(readFileSync(new URL(name, pdfs)), { name }),
      parse(readFileSync(new URL(source ?? '', documents))),
    ])
    expect(printed.record.source).toMatchObject({ format: 'pdf', encoding: null, name })
    expect(bare(printed)).toEqual(bare(original))
  })
})
