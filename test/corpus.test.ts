import { readdirSync, readFileSync } from 'node:fs'
import { type ParseResult, parse } from '@rapporteur/parser'
import { type DocumentRecord, documentRecord, type Section } from '@rapporteur/schema'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkGrounding } from '../corpus/evaluate/grounding.js'

const folder = new URL('../corpus/documents/', import.meta.url)
const recordEnding = '.record.json'
const files = readdirSync(folder)
const documents = files.filter((name) => !name.endsWith(recordEnding))
const records = files.filter((name) => name.endsWith(recordEnding))

/** Name of a document without its ending. */
function stemOf(name: string): string {
  return name.replace(/\.[a-z]+$/u, '')
}

/** The file of a document's record; its whole name counts where two documents differ only in their ending. */
function recordOf(name: string): string {
  const isAlone = documents.filter((other) => stemOf(other) === stemOf(name)).length === 1
  return `${isAlone ? stemOf(name) : name}${recordEnding}`
}

interface Outline {
  readonly label: string | null
  readonly title: string | null
  readonly sections: readonly Outline[]
}

function toOutline({ label, title, sections }: Section): Outline {
  return { label, title, sections: sections.map(toOutline) }
}

/** What a record of the corpus says: all but provenance, source and version; sections and diagnostics in short. */
function inShort(record: DocumentRecord): Record<string, unknown> {
  const { schemaVersion: _version, provenance: _provenance, source: _source, ...fields } = record
  return {
    ...fields,
    sections: record.sections.map(toOutline),
    diagnostics: record.diagnostics.map(({ rule, pointer }) => ({ rule, pointer })),
  }
}

/** The fields in which one differs from the other, so that a failure shows nothing else. */
function differing(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...names]
      .filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
      .map((name) => [name, one[name]]),
  )
}

test('every document has a record, and every record a document', () => {
  expect(records.sort()).toEqual([...new Set(documents.map(recordOf))].sort())
  expect(documents.length).toBeGreaterThanOrEqual(14)
})

describe.each(documents)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder))
  let result: ParseResult

  beforeAll(async () => {
    result = await parse(bytes, { name })
  })

  test('gives its record', () => {
    const expected = JSON.parse(readFileSync(new URL(recordOf(name), folder), 'utf8'))
    const got = inShort(result.record)
    expect(differing(got, expected)).toEqual(differing(expected, got))
  })

  test('gives a record that the schema allows', () => {
    expect(documentRecord.safeParse(result.record).error).toBeUndefined()
  })

  test('gives the same record again', async () => {
    expect(JSON.stringify((await parse(bytes, { name })).record)).toBe(JSON.stringify(result.record))
  })

  test('gives no value without its words', () => {
    const { record, text } = result
    expect(checkGrounding(record, text).groundless).toEqual([])
    const astray = Object.entries(record.provenance).filter(
      ([, { start, end }]) => start > end || end > text.length,
    )
    expect(astray).toEqual([])
  })
})

test('a letter gives the same record as a Word file and as the text of it', async () => {
  const [word, text] = await Promise.all(
    ['collective-letter.en.docx', 'collective-letter.en.txt'].map(async (name) =>
      inShort((await parse(readFileSync(new URL(name, folder)), { name })).record),
    ),
  )
  expect(word).toBeDefined()
  expect(word).toEqual(text)
})
