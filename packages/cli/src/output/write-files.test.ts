import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFiles } from './write-files.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('files and their folders are made, and nothing else is left', async () => {
  await writeFiles([{ path: join(folder, '2017/通函.json'), content: '{}' }])
  expect(await readFile(join(folder, '2017/通函.json'), 'utf8')).toBe('{}')
  expect(await readdir(join(folder, '2017'))).toEqual(['通函.json'])
})

test('where one cannot be written, nothing half-written is left', async () => {
  await mkdir(join(folder, 'a.txt'))
  const files = [
    { path: join(folder, 'a.txt'), content: 'text' },
    { path: join(folder, 'a.json'), content: '{}' },
  ]
  await expect(writeFiles(files)).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['a.txt'])
})

test('a directory in the way of the last file keeps the first from being written', async () => {
  await mkdir(join(folder, 'a.json'))
  const files = [
    { path: join(folder, 'a.txt'), content: '全文' },
    { path: join(folder, 'a.json'), content: '{}' },
  ]
  await expect(writeFiles(files)).rejects.toMatchObject({ code: 'EISDIR' })
  expect(await readdir(folder)).toEqual(['a.json'])
})
