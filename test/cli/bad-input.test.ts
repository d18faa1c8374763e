import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badFiles, chineseCircular } from './documents.js'
import { rapporteur } from './run.js'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'rapporteur-bad-input-'))
  await mkdir(join(cwd, 'bad'))
  for (const [name, bytes] of badFiles) await writeFile(join(cwd, 'bad', name), bytes)
  await writeFile(join(cwd, 'bad/good.txt'), chineseCircular)
  await mkdir(join(cwd, 'nothing'))
  await writeFile(join(cwd, 'nothing/table.xlsx'), 'x')
})

afterAll(() => rm(cwd, { recursive: true }))

/** The lines of a standard error that speak of a file. */
const linesOf = (err: string, path: string) => err.split('\n').filter((line) => line.startsWith(`${path}: `))

test('every bad file is one clear line with its name, the good one is converted, and no more is written', async () => {
  const { code, out, err } = await rapporteur(cwd, ['convert', 'bad', '--out', 'records'])
  expect([code, out]).toEqual([1, ''])
  for (const [name, , failure] of badFiles) {
    const lines = linesOf(err, join('bad', name))
    expect(lines, name).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`: error ${failure} [A-Z].{15,}`, 'u'))
  }
  expect(err).not.toMatch(/^\s+at |Error:/mu)
  expect(await readdir(join(cwd, 'records'))).toEqual(['.rapporteur', 'good.json'])
}, 30_000)

test('a directory without documents, and what does not exist', async () => {
  const { code, out, err } = await rapporteur(cwd, ['convert', 'nothing', 'missing.docx', 'no*.docx'])
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^nothing: error no-documents .*\.docx/mu)
  expect(err).toMatch(/^missing\.docx: error not-found /mu)
  expect(err).toMatch(/^no\*\.docx: error no-documents /mu)
}, 30_000)

// Root may read everything, so that as root there is nothing to see here.
const isRoot = process.getuid?.() === 0
test.skipIf(isRoot || process.platform === 'win32')(
  'a file that may not be read (skipped as root, who may)',
  async () => {
    await mkdir(join(cwd, 'closed'))
    await writeFile(join(cwd, 'closed/secret.txt'), chineseCircular)
    await chmod(join(cwd, 'closed/secret.txt'), 0)
    await writeFile(join(cwd, 'closed/open.txt'), chineseCircular)
    const { code, out, err } = await rapporteur(cwd, ['convert', 'closed'])
    expect(code).toBe(1)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(linesOf(err, join('closed', 'secret.txt'))[0]).toMatch(/: error not-readable .*permissions/u)
  },
  30_000,
)

test('an output path that is a file', async () => {
  await writeFile(join(cwd, 'taken'), 'mine')
  const { code, err } = await rapporteur(cwd, ['convert', 'bad/good.txt', '--out', 'taken'])
  expect(code).toBe(1)
  expect(err).toMatch(/^taken: error not-writable .*--out/u)
}, 30_000)

test('an output file that is in the way of a record', async () => {
  await mkdir(join(cwd, 'half/good.json'), { recursive: true })
  const { code, err } = await rapporteur(cwd, ['convert', 'bad/good.txt', '--out', 'half', '--text'])
  expect(code).toBe(1)
  expect(err).toMatch(/good\.json: error not-writable .*directory of that name/u)
  expect(await readdir(join(cwd, 'half'))).toEqual(['good.json'])
}, 30_000)
