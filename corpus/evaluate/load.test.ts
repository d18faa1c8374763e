import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadFolder } from './load.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

const names = async () => (await loadFolder(folder)).specimens.map(({ name }) => name)
const messages = async () =>
  (await loadFolder(folder)).problems.map(({ name, message }) => `${name}: ${message}`)

test('a record belongs to the one document of its name', async () => {
  await write({ 'letter.en.txt': 'Dear Sir', 'letter.en.record.json': '{"date":null}' })
  const { specimens, problems } = await loadFolder(folder)
  expect(problems).toEqual([])
  expect(specimens).toEqual([
    { name: 'letter.en.txt', bytes: Buffer.from('Dear Sir'), expected: { date: null } },
  ])
})

test('where documents share a name, each has a record of its whole name', async () => {
  await write({ 'a.txt': '', 'a.docx': '', 'a.txt.record.json': '{}', 'a.docx.record.json': '{}' })
  expect(await names()).toEqual(['a.docx', 'a.txt'])
})

test('a document that is alone may have a record of its whole name', async () => {
  await write({ 'a.TXT': '', 'a.TXT.record.json': '{}' })
  expect(await names()).toEqual(['a.TXT'])
})

test('folders below are searched, hidden ones are not, and files without a record are counted', async () => {
  await write({
    'b/a.txt': '',
    'b/a.record.json': '{}',
    '.git/a.txt': '',
    '.git/a.record.json': '{}',
    'notes.txt': '',
  })
  expect(await names()).toEqual([join('b', 'a.txt')])
  expect((await loadFolder(folder)).unrecorded).toBe(1)
})

test('what the parser says of its own work is not compared', async () => {
  await write({
    'a.txt': '',
    'a.record.json': '{"schemaVersion":"1.0.0","provenance":{},"source":null,"id":null}',
  })
  expect((await loadFolder(folder)).specimens[0]?.expected).toEqual({ id: null })
})

test('a record without a document, and one with two, is named', async () => {
  await write({ 'a.record.json': '{}', 'b.txt': '', 'b.md': '', 'b.record.json': '{}' })
  expect(await messages()).toEqual([
    'a.record.json: There is no document for this record: expected a with an ending such as .txt or .docx beside it.',
    'b.record.json: 2 documents have this name (b.md, b.txt): give the record the whole name of one, such as b.md.record.json.',
  ])
})

test('a record that is not JSON is named, and the others are still loaded', async () => {
  await write({ 'a.txt': '', 'a.record.json': '{"date": }', 'b.txt': '', 'b.record.json': '{}' })
  expect(await messages()).toEqual([
    expect.stringMatching(/^a\.record\.json: It is not JSON \(.+\)\. Correct it\.$/u),
  ])
  expect(await names()).toEqual(['b.txt'])
})

test.each([
  ['[]', 'the record is a list, expected an object'],
  ['{"deadline":[]}', 'the record has a field "deadline" that no record has; it can have kind, id, url'],
  ['{"deadlines":{}}', '/deadlines is an object, expected a list'],
  ['{"deadlines":[{"day":1}]}', '/deadlines/0 has a field "day" that no record has; it can have date, time'],
  ['{"agendas":[{"items":[{"items":[{"name":1}]}]}]}', '/agendas/0/items/0/items/0 has a field "name"'],
  ['{"subject":{"text":"x"}}', '/subject is an object, expected a single value'],
])('a record that is none is told why: %s', async (json, why) => {
  await write({ 'a.txt': '', 'a.record.json': json })
  expect((await messages())[0]).toContain(`a.record.json: It is not a record: ${why}`)
})

test('a folder that is not there is an error', async () => {
  await expect(loadFolder(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
})
