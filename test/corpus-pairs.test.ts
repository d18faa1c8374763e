import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../corpus/documents/', import.meta.url)
const files = readdirSync(folder)

/** A document with its language: `collective-letter`, `en`. */
const document = /^(.+)\.(en|zh)\.(?!record)[a-z]+$/u

/** Names of the documents that stand in both languages. */
const pairs = [...new Set(files.flatMap((name) => document.exec(name)?.[1] ?? []))].filter((stem) =>
  ['en', 'zh'].every((language) =>
    files.some((name) => document.exec(name)?.[1] === stem && document.exec(name)?.[2] === language),
  ),
)

/** Fields whose values are words of the document, or say which language they are in. */
const words = new Set(
  'language languages place title subject text salutation name organization lifetime section assignee affiliation country source purpose questions keywords abstract header rows'.split(
    ' ',
  ),
)

/** What a record says apart from its words: those become a sign that some stood there. */
function wordless(value: unknown, field = ''): unknown {
  if (value === null) return null
  if (field === 'references' && Array.isArray(value)) return sorted(value.map((each) => wordless(each)))
  // what is said of the file (tracked changes) is not said of the document
  if (field === 'diagnostics' && Array.isArray(value))
    return value.filter(({ pointer }) => pointer !== null).map((each) => wordless(each))
  if (field === 'rows' && Array.isArray(value)) return value.map((row: unknown[]) => row.length)
  if (field === 'id') return value
  // COM 17 – R 12 – E and – C: the last letter says the language
  if (field === 'number' && typeof value === 'string') return value.replace(/ [-–] [ACEFRS]$/u, '')
  if (words.has(field)) return Array.isArray(value) ? value.length : 'words'
  if (Array.isArray(value)) return value.map((each) => wordless(each))
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wordless(each, key)]))
}

/** Two languages may name things in another order. */
function sorted(values: unknown[]): unknown[] {
  return values.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

function recordOf(stem: string, language: string): unknown {
  const name = files.find((file) => file.startsWith(`${stem}.${language}.`) && file.endsWith('.record.json'))
  return JSON.parse(readFileSync(new URL(name ?? '', folder), 'utf8'))
}

test.each(pairs)('%s says the same in both languages', (stem) => {
  expect(wordless(recordOf(stem, 'zh'))).toEqual(wordless(recordOf(stem, 'en')))
})

test('pairs are found', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(9)
})
