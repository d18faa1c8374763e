import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chineseCircular, englishCircular } from './documents.js'
import { rapporteur } from './run.js'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'rapporteur-show-'))
  await writeFile(join(cwd, '通函.txt'), chineseCircular)
  await writeFile(join(cwd, 'circular.md'), englishCircular)
  await writeFile(join(cwd, 'empty.txt'), '')
})

afterAll(() => rm(cwd, { recursive: true }))

test('show prints a page, plain when piped, with the days left', async () => {
  const { code, out, err } = await rapporteur(cwd, ['show', '通函.txt', '--today', '2019-11-10'], {
    env: { CI: '1' },
  })
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^电信标准化局第171号通函 +Circular · zh/u)
  expect(out).toMatch(/^ +2019-11-12 +in 2 days /mu)
  expect(out).not.toContain('\u001B')
}, 30_000)

test('FORCE_COLOR colours the page', async () => {
  const { code, out } = await rapporteur(cwd, ['show', 'circular.md'], { env: { FORCE_COLOR: '1' } })
  expect(code).toBe(0)
  expect(out).toContain('\u001B[')
}, 30_000)

test('check counts, and fails only for what could not be read', async () => {
  const good = await rapporteur(cwd, ['check', '通函.txt', 'circular.md'])
  expect(good.code).toBe(0)
  expect(good.out).toMatch(/^2 documents checked: /mu)
  const bad = await rapporteur(cwd, ['check', '通函.txt', 'empty.txt'])
  expect(bad.code).toBe(1)
  expect(bad.out).toMatch(/^1 document checked, 1 failed: /mu)
  expect(bad.err).toMatch(/^empty\.txt: error empty /u)
}, 30_000)

test('schema and version need no document', async () => {
  const { code, out } = await rapporteur(cwd, ['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(out).$schema).toContain('2020-12')
  expect((await rapporteur(cwd, ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
}, 30_000)
