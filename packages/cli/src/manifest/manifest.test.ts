import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Entry } from './entry.js'
import { Manifest } from './manifest.js'

let folder: string
const state = (name: string) => join(folder, '.rapporteur', name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'))
})
afterEach(() => rm(folder, { recursive: true }))

const entry = (input: string, sha256 = 'a'): Entry => ({
  input,
  file: `../in/${input}`,
  stamp: '1-1-1-1',
  sha256,
  by: '0.1.0',
  output: {
    record: { path: `${input}.json`, bytes: 2 },
    text: null,
    kind: 'circular',
    language: 'en',
    partial: false,
    errors: 0,
    warnings: 0,
  },
  failure: null,
})

async function manifestOf(...entries: Entry[]): Promise<string> {
  const manifest = await Manifest.open(folder)
  for (const each of entries) await manifest.add(each)
  await manifest.save()
  return readFile(state('manifest.ndjson'), 'utf8')
}

test('the manifest is the same in whatever order things were done', async () => {
  const one = await manifestOf(entry('b'), entry('a'), entry('c'))
  await rm(state(''), { recursive: true })
  expect(await manifestOf(entry('c'), entry('b'), entry('a'))).toBe(one)
  expect(await readdir(state(''))).toEqual(['manifest.ndjson'])
})

test('what was done before a run was killed is known, but for a line that was cut short', async () => {
  await manifestOf(entry('a'))
  await writeFile(
    state('journal.ndjson'),
    `${JSON.stringify(entry('b'))}\n${JSON.stringify(entry('a', 'new'))}\n`,
  )
  await appendFile(state('journal.ndjson'), JSON.stringify(entry('c')).slice(0, 40))
  const manifest = await Manifest.open(folder)
  expect([...manifest.entries()]).toEqual([entry('a', 'new'), entry('b')])
  await manifest.add(entry('c'))
  await manifest.save()
  expect([...(await Manifest.open(folder)).entries()].map(({ input }) => input)).toEqual(['a', 'b', 'c'])
})

test('what is removed stays removed', async () => {
  await manifestOf(entry('a'), entry('b'))
  const manifest = await Manifest.open(folder)
  await manifest.remove(entry('a'))
  await manifest.save()
  expect((await Manifest.open(folder)).get('a')).toBe(null)
})

test('lines that are no entries are passed over', async () => {
  await mkdir(state(''))
  await writeFile(state('manifest.ndjson'), `nonsense\n{}\n${JSON.stringify(entry('a'))}\n`)
  expect([...(await Manifest.open(folder)).entries()]).toEqual([entry('a')])
})

test('a run that did nothing writes nothing', async () => {
  const manifest = await Manifest.open(folder)
  await manifest.save()
  expect(await readdir(folder)).toEqual([])
})
