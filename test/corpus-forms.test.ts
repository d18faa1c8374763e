import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { forms } from '../corpus/forms/index.js'
import { withFormsTable } from '../corpus/forms/table.js'
import { encodings, rawContent } from '../corpus/raw-content.js'

const corpus = new URL('../corpus/', import.meta.url)
const documents = readdirSync(new URL('documents/', corpus)).filter((name) => !name.endsWith('.record.json'))
const contents = new Map(
  documents.map((name) => [name, rawContent(name, readFileSync(new URL(`documents/${name}`, corpus)))]),
)

describe.each([...forms])('%s', (_, rows) => {
  test.each(rows)('$form', ({ documents, shows }) => {
    const without = documents.filter((name) => !shows.test(contents.get(name) ?? ''))
    expect(without).toEqual([])
    expect(documents).not.toEqual([])
  })

  test('names every form once', () => {
    expect(new Set(rows.map(({ form }) => form)).size).toBe(rows.length)
  })
})

test('every document holds a form that the table tells', () => {
  const told = new Set([...forms.values()].flatMap((rows) => rows.flatMap(({ documents }) => documents)))
  expect(documents.filter((name) => !told.has(name))).toEqual([])
})

test('every encoding is that of a document', () => {
  expect(Object.keys(encodings).filter((name) => !contents.has(name))).toEqual([])
})

/** Tables as the formatter leaves them and as they are written differ in nothing else. */
function withoutPadding(markdown: string): string {
  return markdown.replace(/-{3,}/gu, '---').replace(/ {2,}/gu, ' ')
}

test('the README has the table that the data gives', () => {
  const readme = readFileSync(new URL('README.md', corpus), 'utf8')
  expect(withoutPadding(readme)).toBe(withoutPadding(withFormsTable(readme)))
})
