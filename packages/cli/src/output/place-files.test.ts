import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeFiles } from './place-files.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'place-files-'))
  await writeFile(join(folder, '1'), '全文')
  await writeFile(join(folder, '2'), '{}')
})
afterEach(() => rm(folder, { recursive: true }))

const written = (temporary: string, path: string) => ({
  temporary: join(folder, temporary),
  path: join(folder, path),
})

test('files get their names, and their folders are made', async () => {
  await placeFiles([written('1', '2017/通函.txt'), written('2', '2017/通函.json')])
  expect(await readFile(join(folder, '2017/通函.json'), 'utf8')).toBe('{}')
  expect(await readFile(join(folder, '2017/通函.txt'), 'utf8')).toBe('全文')
  expect(await readdir(folder)).toEqual(['2017'])
})

test('what stood there is replaced', async () => {
  await writeFile(join(folder, 'a.json'), 'an older and longer record')
  await placeFiles([written('2', 'a.json')])
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('{}')
})

test('a directory in the way of the last file keeps the first from its place', async () => {
  await mkdir(join(folder, 'a.json'))
  await expect(placeFiles([written('1', 'a.txt'), written('2', 'a.json')])).rejects.toMatchObject({
    code: 'EISDIR',
  })
  expect(await readdir(folder)).toEqual(['1', '2', 'a.json'])
})
