import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from '../program.js'
import { surroundings, type TestSurroundings } from '../testing/surroundings.js'

let cwd: string
let interrupt = () => {}
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'watch-'))
  await mkdir(join(cwd, 'in'))
})
afterEach(() => rm(cwd, { recursive: true }))

function watching(): { around: TestSurroundings; end: Promise<number> } {
  const around = surroundings({
    cwd,
    onInterrupt: (listener) => {
      interrupt = listener
      return () => {}
    },
  })
  return { around, end: run(['convert', 'in', '--out', 'in/records', '--watch'], around) }
}

const titleOf = async (name: string) =>
  JSON.parse(await readFile(join(cwd, 'in/records', name), 'utf8')).title
const patient = { timeout: 30_000, interval: 20 }

test('what arrives is converted, whole, also in a new folder; what changes is converted again', async () => {
  const { around, end } = watching()
  await writeFile(join(cwd, 'in/a.txt'), 'begun')
  await appendFile(join(cwd, 'in/a.txt'), ' and ended')
  await vi.waitFor(async () => expect(await titleOf('a.json')).toBe('begun and ended'), patient)
  await mkdir(join(cwd, 'in/2017'))
  await writeFile(join(cwd, 'in/2017/b.txt'), 'a letter')
  await writeFile(join(cwd, 'in/a.txt'), 'changed')
  await vi.waitFor(async () => expect(await titleOf('2017/b.json')).toBe('a letter'), patient)
  await vi.waitFor(async () => expect(await titleOf('a.json')).toBe('changed'), patient)
  interrupt()
  expect(await end).toBe(0)
  const said = around.stderr.text()
  expect(said.match(/: ok /gu)).toHaveLength(3)
  expect(said).toMatch(/^3 documents in .*: 3 converted$/mu)
  expect((await readdir(join(cwd, 'in/records'))).sort()).toEqual(['.rapporteur', '2017', 'a.json'])
})

test('a failure is told once', async () => {
  const { around, end } = watching()
  await writeFile(join(cwd, 'in/empty.txt'), '')
  await vi.waitFor(() => expect(around.stderr.text()).toContain('error empty'), patient)
  await writeFile(join(cwd, 'in/a.txt'), 'a letter')
  await vi.waitFor(() => titleOf('a.json'), patient)
  interrupt()
  expect(await end).toBe(1)
  expect(around.stderr.text().match(/error empty/gu)).toHaveLength(1)
})

test('only directories can be watched', async () => {
  await writeFile(join(cwd, 'a.txt'), 'x')
  const around = surroundings({ cwd })
  expect(await run(['convert', 'a.txt', 'none', '--out', 'out', '--watch'], around)).toBe(1)
  expect(around.stderr.text()).toMatch(/^a\.txt: error no-directory .*\nnone: error not-found /u)
})
