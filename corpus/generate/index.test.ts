import { documentRecord, schemaVersion } from '@rapporteur/schema'
import { expect, test } from 'vitest'
import { type GeneratedDocument, generateDocuments } from './index.js'

async function documentsOf(count: number, seed: number): Promise<GeneratedDocument[]> {
  const documents: GeneratedDocument[] = []
  for await (const document of generateDocuments({ count, seed })) documents.push(document)
  return documents
}

test('the same seed gives the same bytes and records, another seed gives others', async () => {
  const [one, again, other] = await Promise.all([documentsOf(10, 3), documentsOf(10, 3), documentsOf(10, 4)])
  expect(again).toEqual(one)
  expect(other.map(({ bytes }) => bytes)).not.toEqual(one.map(({ bytes }) => bytes))
})

test('the first documents are the same however many are asked for', async () => {
  expect(await documentsOf(3, 5)).toEqual((await documentsOf(6, 5)).slice(0, 3))
})

test('every record is one that the schema allows', async () => {
  for (const { name, record } of await documentsOf(60, 1)) {
    const whole = {
      ...record,
      schemaVersion,
      provenance: {},
      diagnostics: [],
      sections: [],
      source: { name, format: 'text', encoding: 'utf-8', bytes: 0, sha256: '0'.repeat(64) },
    }
    expect(documentRecord.safeParse(whole).error, name).toBeUndefined()
  }
})

test('both languages come in equal parts', async () => {
  const languages = (await documentsOf(40, 2)).map(({ record }) => record.language)
  expect(languages.filter((language) => language === 'en')).toHaveLength(20)
})
