import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toJsonSchema } from './json-schema.js'

test('the committed JSON Schema is not stale', () => {
  const committed = readFileSync(new URL('../record.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(toJsonSchema())))
})

test('the JSON Schema has its name and its dialect', () => {
  const schema = toJsonSchema()
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.$id).toBe('urn:rapporteur:record:1.0.0')
  expect(Object.keys(schema.$defs ?? {})).toEqual(
    expect.arrayContaining(['Deadline', 'AgendaItem', 'Citation']),
  )
})
